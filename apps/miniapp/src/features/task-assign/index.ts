export { AssignScreen } from "./assign-screen";
