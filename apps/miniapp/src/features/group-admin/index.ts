/** Founding groups, and who is in them. */
export { CreateScreen } from "./create-screen";
export { MembersScreen } from "./members-screen";
