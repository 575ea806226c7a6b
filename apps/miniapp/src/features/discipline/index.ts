/** Violations, measures and appeals. */
export { AppealsScreen } from "./appeals-screen";
export { CaseBoardScreen } from "./case-board-screen";
export { FiguresScreen } from "./figures-screen";
export { CaseScreen } from "./case-screen";
export { CasesScreen } from "./cases-screen";
export { citedIn } from "./cited-card";
export { CircularScreen } from "./circular-screen";
export { disciplineMessages, disciplineReceipts, disciplineTodo } from "./kinds";
export { MyRecordScreen } from "./my-record-screen";
export { disciplineTodoCards } from "./todo-card";
export { ViolationScreen } from "./violation-screen";
