/** Leave, and who stands in. */
export { LeavesScreen } from "./leaves-screen";
export { RecordScreen } from "./record-screen";
export { leaveMessages } from "./kinds";
export { leaveTodo } from "./todo-kinds";
