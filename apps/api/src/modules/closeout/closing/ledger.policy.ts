import type { BusinessDay } from "../../../kernel/business-day.ts";
import type { CloseOutOutcome } from "../document/close-out.state.ts";

/** As little of a share as the close-out of a day asks of it. */
export interface Counted {
  state: "ASKED" | "CONFIRMED" | "DONE" | "ACCEPTED" | "ENDED";
  dayOn: BusinessDay;
  doneOn: BusinessDay | null;
  /** Where it was carried to from this day; null: nowhere. */
  carriedTo: BusinessDay | null;
  /** Its person is on leave that day. */
  away: boolean;
  /** Nobody has it any more, and nobody got it since. */
  unheld: boolean;
}

/**
 * What the record of `day` says of a share: one thing, or (null) nothing, because it is not due that
 * day. EXEMPT is not counted. Done beats carried, for that is what came of it (Mission T6). What nobody
 * has is open, whoever is on leave: it stands under the name of who decides on it.
 */
export function outcomeOn(share: Counted, day: BusinessDay): CloseOutOutcome | "EXEMPT" | null {
  if (share.state === "DONE" || share.state === "ACCEPTED")
    return share.doneOn === day ? "DONE" : null;
  if (share.state === "ENDED") return share.unheld && share.dayOn <= day ? "OPEN" : null;
  if (share.dayOn <= day) return share.away ? "EXEMPT" : "OPEN";
  return share.carriedTo === null ? null : "CARRIED";
}
