import { type BusinessDay, dayAfter } from "../../kernel/business-day.ts";
import { localTimeAt, minuteOfDay } from "../../kernel/time-of-day.ts";
import { type Period, quietEnd } from "../../kernel/working-hours.ts";

/** When a group's people are left alone from a day on; null: at no time. */
export interface QuietFrom {
  fromOn: BusinessDay;
  quiet: Period | null;
}

/** The quiet hours of what has set none of its own. */
export const DEFAULT_QUIET_HOURS: Period = { from: "22:00", until: "07:00" };

/** The quiet hours of one day: of the latest step whose day has come. */
export function quietOn(steps: readonly QuietFrom[], day: BusinessDay): Period | null {
  const latest = steps
    .filter(({ fromOn }) => fromOn <= day)
    .toSorted((a, b) => (a.fromOn < b.fromOn ? 1 : -1))[0];
  return latest ? latest.quiet : DEFAULT_QUIET_HOURS;
}

const isOvernight = ({ from, until }: Period): boolean => until <= from;

/**
 * When the quiet in which `at` falls is over; null: it is not quiet then. A night belongs to the day on which
 * it began, so that hours which change with a day never cut the night before in two.
 */
export function quietEndBy(at: Date, steps: readonly QuietFrom[], timeZone: string): Date | null {
  const { day, minute } = localTimeAt(at, timeZone);
  const [before, today] = [quietOn(steps, dayAfter(day, -1)), quietOn(steps, day)];
  const same = before?.from === today?.from && before?.until === today?.until;
  if (same) return quietEnd(at, today, timeZone);
  const inNightOf = (quiet: Period | null): boolean =>
    quiet !== null && isOvernight(quiet) && minute < minuteOfDay(quiet.until);
  if (inNightOf(before)) return quietEnd(at, before, timeZone);
  return inNightOf(today) ? null : quietEnd(at, today, timeZone);
}

/** When the last of these is over, one that begins before the other has ended included; null: none is on. */
export function lastQuietEnd(
  now: Date,
  groups: readonly (readonly QuietFrom[])[],
  timeZone: string,
): Date | null {
  let end: Date | null = null;
  // Each round passes the end of at least one; all of them together may leave no gap.
  for (let round = 0; round <= groups.length; round += 1) {
    const at: Date = end ?? now;
    const ends = groups.flatMap((steps) => quietEndBy(at, steps, timeZone) ?? []);
    if (ends.length === 0) break;
    end = new Date(Math.max(...ends.map((each) => each.getTime())));
  }
  return end;
}
