import { CALENDAR } from "../../words/calendar";
import type { Day } from "./use-calendar";

/** What a day is, and why: 国庆节调休，要上班. */
export function factOf(day: Day): string {
  const { facts } = CALENDAR;
  if (day.reason === "HOLIDAY") return facts.HOLIDAY(day.holiday);
  if (day.reason === "MAKE_UP") return facts.MAKE_UP(day.holiday);
  if (day.reason === "OWN") return facts.OWN(day.workday);
  const usual = facts.WEEK(day.workday);
  return day.provisional ? `${usual}，${CALENDAR.provisionalDay}` : usual;
}

/** One character for the eye, where a day is not as the week says. */
export function markOf({ reason, workday }: Day): string | null {
  if (reason === "WEEK") return null;
  return workday ? CALENDAR.marks.work : CALENDAR.marks.off;
}
