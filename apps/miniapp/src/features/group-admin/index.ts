/** Founding groups, who is in them, and when they work. */
export { CreateScreen } from "./create-screen";
export { HoursScreen } from "./hours-screen";
export { InviteScreen } from "./invite-screen";
export { MembersScreen } from "./members-screen";
export { PersonChoice } from "./person-choice";
