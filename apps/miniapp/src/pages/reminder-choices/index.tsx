import { ReminderChoicesScreen } from "../../features/reminder-choices";

/** 怎么提醒. */
export default function ReminderChoicesPage() {
  return <ReminderChoicesScreen />;
}
