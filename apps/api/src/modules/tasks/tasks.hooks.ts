import type { Visit } from "../../kernel/ctx.ts";
import { hook } from "../../kernel/hook.ts";

/** A group whose day a deed is about to change. */
interface DayDeed {
  organisationId: string;
  groupId: string;
}

/** Shares whose facts have changed: asked, opened, confirmed, planned, done, taken back, ended. */
interface ChangedShares {
  organisationId: string;
  assignmentIds: string[];
}

/**
 * Told first in every deed that changes what a close-out counts, before its rows are read: whoever
 * listens closes the days whose time has come, so that the deed falls into the day that is open.
 */
export const beforeDayDeed = hook<[ctx: Visit, deed: DayDeed]>();

/** Told in the transaction in which a share's facts have changed. */
export const onShareChanged = hook<[ctx: Visit, changed: ChangedShares]>();
