/** Reports: handling them, and one's own. The form with which one reports is `reporting`. */
export { EnterScreen } from "./enter-screen";
export { reportMessages, reportReceipts, reportTodo } from "./kinds";
export { MyReportsScreen } from "./my-reports-screen";
export { RulesScreen } from "./rules-screen";
export { ReportScreen, ReportsScreen } from "./reports-screen";
export { reportTodoCards } from "./todo-card";
