/** What somebody chooses about being told and reminded. */
export { ReminderChoices } from "./reminder-choices";
