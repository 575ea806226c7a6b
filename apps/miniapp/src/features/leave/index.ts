/** Leave, and who stands in. */
export { LeavesScreen } from "./leaves-screen";
export { RecordScreen } from "./record-screen";
export { leaveMessages, leaveTodo } from "./kinds";
export { leaveTodoCards } from "./todo-card";
