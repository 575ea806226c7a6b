import type { BusinessDay } from "../../kernel/business-day.ts";
import type { Ctx, RequestContext } from "../../kernel/ctx.ts";
import { hook } from "../../kernel/extension.ts";

/** Assignments that have changed: asked, opened, confirmed, planned, done, taken back, ended. */
interface ChangedAssignments {
  organisationId: string;
  assignmentIds: string[];
}

/**
 * Called first in every mutation that changes what a close-out counts, before it reads its rows:
 * the module of the close-outs closes the days that are due, and answers the day to which the
 * mutation belongs. A deed that had to wait while its day was being closed falls into the next day.
 */
export const beforeDayDeed = hook<
  [ctx: RequestContext, group: { organisationId: string; groupId: string }],
  BusinessDay
>();

/** Something that was said of an assignment, and that whose it is disowns: they had lost their account. */
export interface DisownedDeed {
  groupId: string;
  assignmentId: string;
  /** The business day in which it counted. */
  day: BusinessDay;
  /** Of the disowning, so that it corrects a day once. */
  tapId: string;
}

/** Emitted in the transaction that takes it back, by whose assignment it is. */
export const onDeedDisowned = hook<[ctx: Ctx, disowned: DisownedDeed]>();

/** Emitted in the transaction that changed an assignment. */
export const onAssignmentChanged = hook<[ctx: RequestContext, changed: ChangedAssignments]>();
