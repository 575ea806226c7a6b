/** The day: what is due, how it is settled, and the records of days that are closed. */
export { DayScreen } from "./day-screen";
export { DaysScreen } from "./days-screen";
export { RecordScreen } from "./record-screen";
export { dayMessages, dayObligations, dayTodo } from "./kinds";
export { dayTodoCards } from "./todo-card";
