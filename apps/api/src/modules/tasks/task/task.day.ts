import { type BusinessDay, businessDayOf } from "../../../kernel/business-day.ts";
import {
  closeAt,
  currentDay,
  dayOn,
  type DayClosing,
  openDay,
} from "../../../kernel/closing-time.ts";
import { instantAt, minuteOfDay } from "../../../kernel/time-of-day.ts";
import type { WorkingCalendar } from "../../../kernel/working-calendar.ts";
import { afterWorkingMinutes, type WorkingHours } from "../../../kernel/working-hours.ts";

/** The working days and hours of a group: everything that deadlines and close-outs are computed from. */
export interface GroupDay extends DayClosing, WorkingHours {
  /** Working minutes in which a task is to be taken on. */
  confirmWithinMinutes: number;
  calendar: Pick<
    WorkingCalendar,
    "isWorkday" | "isProvisional" | "isGuess" | "nextWorkday" | "workdaysAfter"
  >;
}

/** The time of day of the suggestion 明早10点. */
const TOMORROW_MINUTE_OF_DAY = minuteOfDay("10:00");

/**
 * By when something is expected: its deadline, or the close-out of the day it was carried to, where
 * that is later; of the next workday, where that day has turned out to be none. The deadline itself
 * stays what it was (Mission T6).
 */
export function expectedAt(group: GroupDay, dueAt: Date, carriedToOn: BusinessDay): Date {
  const { isWorkday, nextWorkday } = group.calendar;
  const carriedTo = closeAt(group, isWorkday(carriedToOn) ? carriedToOn : nextWorkday(carriedToOn));
  return carriedTo > dueAt ? carriedTo : dueAt;
}

/** The deadline of what is assigned without one: the close-out of the day that is open. */
export const defaultDueAt = (group: GroupDay, now: Date): Date =>
  closeAt(group, openDay(group, now));

/**
 * `times` the group's working minutes after somebody was asked: once, and they are late to take it
 * on; again, and their head hears of it; a third time, and who supervises (Mission T3).
 */
export const confirmBy = (group: GroupDay, askedAt: Date, times = 1): Date =>
  afterWorkingMinutes(
    askedAt,
    times * group.confirmWithinMinutes,
    group,
    group.calendar.isWorkday,
    group.timeZone,
  );

/**
 * The instants that 今天下班前 and 明早10点 stand for at that moment (Mission B1). In a night that began
 * yesterday, today is that night, and tomorrow morning the one that follows it.
 */
export function suggestedDeadlines(
  group: GroupDay,
  now: Date,
): { today: Date | null; tomorrow: Date } {
  const day = currentDay(group, now);
  const morningAfter = (of: BusinessDay) => {
    const next = group.calendar.nextWorkday(of);
    return { next, at: instantAt(next, TOMORROW_MINUTE_OF_DAY, group.timeZone) };
  };
  let tomorrow = morningAfter(day);
  while (tomorrow.at <= now) tomorrow = morningAfter(tomorrow.next);
  return {
    today: openDay(group, now) === day ? closeAt(group, day) : null,
    tomorrow: tomorrow.at,
  };
}

/** Whether by when it is to be taken on may change with the arrangement of a year that is not known yet. */
export const isConfirmByGuess = (
  { calendar, timeZone }: GroupDay,
  { askedAt, confirmBy }: { askedAt: number; confirmBy: number },
): boolean =>
  calendar.isGuess(
    businessDayOf(new Date(askedAt), timeZone),
    businessDayOf(new Date(confirmBy), timeZone),
  );

/** Whether the day in which it counts may change so: that of its deadline, or the one it was carried to. */
export function isDayOnGuess(
  group: GroupDay,
  { dueAt, dayOn: counts }: { dueAt: number; dayOn: BusinessDay },
): boolean {
  const due = new Date(dueAt);
  const first = businessDayOf(due, group.timeZone);
  const byDeadline = dayOn(group, due) === counts && first < counts;
  return group.calendar.isGuess(byDeadline ? first : counts, counts);
}
