/** Disputes that are mediated. */
export { mediationMessages, mediationReceipts, mediationTodo } from "./kinds";
export { MediationScreen } from "./mediation-screen";
export { MediationsScreen } from "./mediations-screen";
export { StartMediationScreen } from "./start-screen";
export { mediationTodoCards } from "./todo-card";
