import type { DayRecord, RecordLine } from "./use-record";

/** From how many carry-overs on a chain is drawn, and not only counted. */
export const DRAWN_FROM = 3;

/** Names are for those who answer for the group; whoever sees fewer lines than there are is a member. */
export const seesOwnOnly = ({ open, openLines, carried, chains }: DayRecord): boolean =>
  (openLines.nodes.length < open && !openLines.hasMore) || chains.length < Math.min(carried, 50);

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

/** Whether the job has not come, though the group's hour has. */
export function isOverdue(
  today: { day: string; workday: boolean; closeOut: unknown } | undefined,
  closeOutAt: string | undefined,
  clock: { date: string; time: string },
): boolean {
  if (!today || !closeOutAt || today.day !== clock.date) return false;
  return today.workday && today.closeOut === null && clock.time >= closeOutAt;
}
