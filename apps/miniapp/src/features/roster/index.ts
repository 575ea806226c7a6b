/** The roster: bringing it in from a table. */
export { RosterScreen } from "./roster-screen";
