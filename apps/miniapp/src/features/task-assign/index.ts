/** Assigning a task. */
export { AssignScreen } from "./assign-screen";
