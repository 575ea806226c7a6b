/** Tasks: taken on, done, carried over, judged. */
export { useTaken } from "./just-taken";
export { PeoplePicker } from "./people-picker";
export { TaskView } from "./task-view";
export { TasksRow } from "./tasks-row";
export { TasksScreen } from "./tasks-screen";
export { useTask } from "./use-task";
export { taskMessages, taskObligations, taskReceipts } from "./kinds";
export { taskTodo } from "./todo-kinds";
export { taskTaps } from "./taps";
