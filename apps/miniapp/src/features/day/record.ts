import { closeOutMinute, minuteOfDay, type Period } from "@riqing/schema";
import type { DayRecord, RecordLine } from "./use-record";

/** From how many carry-overs on a chain is drawn, and not only counted. */
export const DRAWN_FROM = 3;

/** Names are for those who answer for the group; members see their own lines. */
export const seesOwnOnly = ({ group }: DayRecord): boolean => group.seeBoardRefusal !== null;

/** What somebody may correct: the day as a whole and all of its lines, or what is their own. */
export function correctable(
  { group, openLines, chains }: DayRecord,
  personId: string | null | undefined,
): { whole: boolean; lines: RecordLine[] } {
  const lines = [...openLines.nodes, ...chains];
  if (group.manageRefusal === null) return { whole: true, lines };
  return { whole: false, lines: lines.filter(({ person }) => person.id === personId) };
}

/** Those to draw, and those to list; both with the longest first. */
export function chainsOf(lines: readonly RecordLine[]): {
  drawn: RecordLine[];
  listed: RecordLine[];
} {
  return {
    drawn: lines.filter(({ carryCount }) => carryCount >= DRAWN_FROM),
    listed: lines.filter(({ carryCount }) => carryCount < DRAWN_FROM),
  };
}

const MINUTES_PER_DAY = 1440;

/** The day whose close-out has not come, though its hour has: today's, or that of a night; null: none. */
export function overdueDay(
  days: readonly { day: string; workday: boolean; closeOut: unknown }[] | undefined,
  hours: { closeOutAt: string; periods: readonly Period[] } | undefined,
  clock: { date: string; time: string },
): string | null {
  if (!days || !hours) return null;
  const closes = closeOutMinute(hours);
  const yesterday = new Date(Date.parse(clock.date) - 86_400_000).toISOString().slice(0, 10);
  // What is closed on the day after is yesterday's.
  const on = closes >= MINUTES_PER_DAY ? yesterday : clock.date;
  const day = days.find((one) => one.day === on);
  if (!day?.workday || day.closeOut !== null) return null;
  return minuteOfDay(clock.time) >= closes % MINUTES_PER_DAY ? on : null;
}
