import type { BusinessDay } from "../kernel/business-day.ts";
import { type OwnDays, workingCalendar } from "../kernel/working-calendar.ts";
import { demoWords } from "../words/demo.zh-cn.ts";

/** The entry in the journal by which a start knows up to which day the story has been told. */
export const storyContinuedTo = (day: BusinessDay) => ({ deed: "demo.continued", subjectId: day });

/** The own days of a company that works on `today` as well. */
export const overtimeOn = (today: BusinessDay, own: OwnDays): OwnDays =>
  workingCalendar(own).isWorkday(today) ? own : new Map([...own, [today, "WORKDAY"]]);

/** That the company works on a day off. */
export const overtime = (day: BusinessDay) => ({
  day,
  kind: "WORKDAY" as const,
  note: demoWords.overtime,
});
