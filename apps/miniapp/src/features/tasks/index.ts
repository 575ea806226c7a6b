/** Tasks: taken on, done, carried over, judged. */
export { DecideDate } from "./decide-date";
export { Judge } from "./judge";
export { useTaken } from "./just-taken";
export { PeoplePicker } from "./people-picker";
export { TakenRow } from "./taken-row";
export { TaskCard } from "./task-card";
export { TaskClock } from "./task-clock";
export { TaskView } from "./task-view";
export { TasksRow } from "./tasks-row";
export { TasksScreen } from "./tasks-screen";
export { useTask } from "./use-task";
