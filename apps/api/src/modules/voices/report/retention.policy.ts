import type { BusinessDay } from "../../../kernel/business-day.ts";
import type { ReportRules } from "../settings/settings.policy.ts";
import { monthsAfter } from "./report.policy.ts";
import type { ReportState } from "./report.state.ts";

/** What tells whether a report is kept any longer. */
export interface KeptReport {
  id: string;
  state: ReportState;
  /** 1: nobody has read what its reporter said last. */
  unread: number;
  lastWordOn: BusinessDay;
  joinedToId: string | null;
}

/** Kept for so many months after the last word of either side; while it is open or unread, always. */
export const isOver = (
  { state, unread, lastWordOn }: Omit<KeptReport, "id" | "joinedToId">,
  { keepMonths }: Pick<ReportRules, "keepMonths">,
  today: BusinessDay,
): boolean =>
  state === "CLOSED" && Number(unread) === 0 && monthsAfter(lastWordOn, keepMonths) < today;

/**
 * Of reports whose time is over, those that can go: what was joined goes together, so that each reporter sees the
 * outcome as long as their own report is there. `joined`: all reports that were joined with one.
 */
export function goesAmong(
  over: readonly Pick<KeptReport, "id" | "joinedToId">[],
  joined: readonly Pick<KeptReport, "id" | "joinedToId">[],
): Set<string> {
  const going = new Set(over.map(({ id }) => id));
  const pairs = joined.flatMap(({ id, joinedToId }) =>
    joinedToId === null ? [] : [[id, joinedToId] as const],
  );
  for (let before = -1; before !== going.size;) {
    before = going.size;
    for (const [one, other] of pairs) {
      if (!going.has(one)) going.delete(other);
      if (!going.has(other)) going.delete(one);
    }
  }
  return going;
}
