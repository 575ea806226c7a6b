/** The devices that act in my name, and those that want to. */
export { DevicesScreen } from "./devices-screen";
export { deviceMessages, deviceTodo } from "./kinds";
export { deviceTodoCards } from "./todo-card";
