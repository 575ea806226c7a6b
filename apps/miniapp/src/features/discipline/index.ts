/** Violations, measures and appeals. */
export { MemberChoice } from "./choices";
export { CaseScreen } from "./case-screen";
export { CasesScreen } from "./cases-screen";
export { disciplineMessages, disciplineReceipts, disciplineTodo } from "./kinds";
export { MyRecordScreen } from "./my-record-screen";
export { disciplineTodoCards } from "./todo-card";
export { useKinds, useLadder } from "./use-discipline";
export { ViolationScreen } from "./violation-screen";
