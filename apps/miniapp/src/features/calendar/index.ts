/** The organisation's working calendar. */
export { CalendarScreen } from "./calendar-screen";
export { useChosenDay } from "./chosen-day";
export { CarryDay } from "./carry-day";
