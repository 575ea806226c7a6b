import type { BusinessDay } from "../../kernel/business-day.ts";
import type { Visit } from "../../kernel/ctx.ts";
import { hook } from "../../kernel/hook.ts";

/** A group whose day a deed is about to change. */
export interface DayDeed {
  organisationId: string;
  groupId: string;
  /**
   * Filled in by whoever keeps the close-outs: the day that is open, to which the deed belongs. It may
   * be later than the clock says, for a deed that had to wait while its day was closed.
   */
  openOn?: BusinessDay;
}

/** Shares whose facts have changed: asked, opened, confirmed, planned, done, taken back, ended. */
interface ChangedShares {
  organisationId: string;
  assignmentIds: string[];
}

/**
 * Told first in every deed that changes what a close-out counts, before its rows are read: whoever
 * listens closes the days whose time has come, and says in `openOn` into which day the deed falls.
 */
export const beforeDayDeed = hook<[ctx: Visit, deed: DayDeed]>();

/** Told in the transaction in which a share's facts have changed. */
export const onShareChanged = hook<[ctx: Visit, changed: ChangedShares]>();
