/** Lost accounts: reporting them, letting their owners in again, and what was tapped meanwhile. */
export { DisownedScreen } from "./disowned-screen";
export { lostAccountMessages, lostAccountTodo } from "./kinds";
export { LossCodeScreen } from "./loss-code-screen";
export { LostAccountScreen } from "./lost-account-screen";
export { LostAccountsScreen } from "./lost-accounts-screen";
export { ReportScreen } from "./report-screen";
export { lostAccountTodoCards } from "./todo-card";
export { TapsScreen } from "./taps-screen";
