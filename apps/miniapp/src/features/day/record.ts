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

/** Whether the job has not come, though the group's hour has. */
export function isOverdue(
  today: { day: string; workday: boolean; closeOut: unknown } | undefined,
  closeOutAt: string | undefined,
  clock: { date: string; time: string },
): boolean {
  if (!today || !closeOutAt || today.day !== clock.date) return false;
  return today.workday && today.closeOut === null && clock.time >= closeOutAt;
}
