import type { Ctx, RequestContext } from "../../kernel/ctx.ts";
import { hook } from "../../kernel/extension.ts";
import type { LeavingReason } from "./leaving.ts";

/** Who came into a group, or went out of it, in the transaction in which it happened. */
export interface MembershipChange {
  organisationId: string;
  groupId: string;
  personIds: string[];
}

/** A group. */
interface GroupKey {
  organisationId: string;
  groupId: string;
}

/** A group has been founded. */
export const onFounded = hook<[ctx: RequestContext, group: GroupKey]>();

/** When a group works, or closes its day, is another time now. */
export const onHoursChanged = hook<[ctx: RequestContext, group: GroupKey]>();

/** A group has been moved to another category. */
export const onCategoryChanged = hook<[ctx: RequestContext, group: GroupKey]>();

/** People have joined a group. */
export const onJoined = hook<[ctx: RequestContext, change: MembershipChange]>();

/** People have left a group, of their own accord or not. */
export const onLeft = hook<[ctx: RequestContext, change: MembershipChange]>();

/** People whose membership somebody is about to end, for a reason of the list. */
export interface MembershipEnding {
  groupId: string;
  personIds: readonly string[];
  why: LeavingReason;
}

/**
 * Somebody is about to end memberships, in the transaction in which they will. A listener answers for whom it
 * a case is open that such an end would go round.
 */
export const onEnding = hook<[ctx: Ctx, ending: MembershipEnding], readonly string[]>();
