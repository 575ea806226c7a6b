/** Violations, measures and appeals. */
export { GroupChoice, MemberChoice } from "./choices";
export { CaseScreen } from "./case-screen";
export { CasesScreen } from "./cases-screen";
export { disciplineMessages, disciplineReceipts, disciplineTodo } from "./kinds";
export { MyRecordScreen } from "./my-record-screen";
export { disciplineTodoCards } from "./todo-card";
export { ViolationScreen } from "./violation-screen";
