/** Tasks: taken on, done, carried over, judged. */
export { PeoplePicker } from "./people-picker";
export { TaskView } from "./task-view";
export { TasksRow } from "./tasks-row";
export { TasksScreen } from "./tasks-screen";
export { useTask } from "./use-task";
export { taskMessages, taskObligations, taskReceipts, taskTodo } from "./kinds";
export { taskTodoCards } from "./todo-cards";
export { taskTaps } from "./taps";
