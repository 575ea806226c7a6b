import type { BusinessDay } from "../../kernel/business-day.ts";
import type { RequestContext } from "../../kernel/ctx.ts";
import { hook } from "../../kernel/extension.ts";

/** Assignments whose facts have changed: asked, opened, confirmed, planned, done, taken back, ended. */
interface ChangedAssignments {
  organisationId: string;
  assignmentIds: string[];
}

/**
 * Asked first in every deed that changes what a close-out counts, before its rows are read: whoever
 * keeps the close-outs closes the days whose time has come, and answers into which day the deed falls.
 * It may be later than the clock says, for a deed that had to wait while its day was closed.
 */
export const beforeDayDeed = hook<
  [ctx: RequestContext, group: { organisationId: string; groupId: string }],
  BusinessDay
>();

/** Told in the transaction in which an assignment's facts have changed. */
export const onAssignmentChanged = hook<[ctx: RequestContext, changed: ChangedAssignments]>();
