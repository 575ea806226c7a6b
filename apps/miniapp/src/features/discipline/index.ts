/** Violations, measures and appeals. */
export { CaseScreen } from "./case-screen";
export { CasesScreen } from "./cases-screen";
export { disciplineMessages, disciplineReceipts } from "./kinds";
export { MyRecordScreen } from "./my-record-screen";
export { ViolationScreen } from "./violation-screen";
