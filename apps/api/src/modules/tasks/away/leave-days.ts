import type { BusinessDay } from "../../../kernel/business-day.ts";
import type { GroupDay } from "../task/task.day.ts";

/**
 * The calendar of somebody who is away: a day of leave is no workday, so no working minutes pass
 * (Mission B15).
 */
export function withoutLeaveDays<Day extends GroupDay>(
  group: Day,
  away: readonly { fromOn: BusinessDay; untilOn: BusinessDay }[] | undefined,
): Day {
  if (!away || away.length === 0) return group;
  const off = (day: BusinessDay) =>
    away.some(({ fromOn, untilOn }) => fromOn <= day && day <= untilOn);
  const isWorkday = (day: BusinessDay) => group.calendar.isWorkday(day) && !off(day);
  return { ...group, calendar: { ...group.calendar, isWorkday } };
}
