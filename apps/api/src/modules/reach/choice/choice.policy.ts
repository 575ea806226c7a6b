import { type BusinessDay, businessDayOf, dayAfter } from "../../../kernel/business-day.ts";
import { instantAt, minuteOfDay, type TimeOfDay } from "../../../kernel/time-of-day.ts";

/** The first time of the digest at or after `at`. */
export function digestSlot(at: Date, digestAt: TimeOfDay, timeZone: string): Date {
  const day = businessDayOf(at, timeZone);
  const minute = minuteOfDay(digestAt);
  const today = instantAt(day, minute, timeZone);
  return today >= at ? today : instantAt(dayAfter(day, 1), minute, timeZone);
}

/**
 * Until when a message for the digest waits; null: it leaves now. What was asked for after the hour waits
 * for the next day's; and on a day that has had its digest nothing more leaves in one.
 */
export function digestUntil(
  { now, askedAt, today }: { now: Date; askedAt: Date; today: BusinessDay },
  digestAt: TimeOfDay,
  timeZone: string,
  hadToday: boolean,
): Date | null {
  const slot = digestSlot(askedAt, digestAt, timeZone);
  if (now < slot) return slot;
  if (!hadToday) return null;
  return instantAt(dayAfter(today, 1), minuteOfDay(digestAt), timeZone);
}
