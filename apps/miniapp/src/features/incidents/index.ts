/** Safety incidents, and what is said in the voices of people. */
export { IncidentScreen } from "./incident-screen";
export { IncidentsScreen } from "./incidents-screen";
export { incidentMessages, incidentTodo } from "./kinds";
export { NotesCard, type NoteText } from "./notes-card";
export { RecordIncidentScreen } from "./record-screen";
export { incidentTodoCards } from "./todo-card";
