/** What somebody chooses about being told and reminded. */
export { ReminderChoiceCards, ReminderChoicesScreen } from "./reminder-choices-screen";
