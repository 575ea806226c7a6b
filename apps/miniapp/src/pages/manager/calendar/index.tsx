import { CalendarScreen } from "../../../features/calendar";

/** The organisation's working calendar, month by month. */
export default function CalendarPage() {
  return <CalendarScreen />;
}
