import type { BusinessDay } from "../../kernel/business-day.ts";
import type { RequestContext } from "../../kernel/ctx.ts";
import { hook } from "../../kernel/extension.ts";

/** A leave, as listeners need it. */
export interface LeaveFacts {
  organisationId: string;
  leaveId: string;
  personId: string;
  fromOn: BusinessDay;
  untilOn: BusinessDay;
}

/** Whom a leave names as the stand-in. */
export interface StandIn extends LeaveFacts {
  standInId: string;
}

/**
 * Who is away has changed: a leave was recorded or cancelled, or it begins or ends by the clock. Emitted
 * in the transaction; listeners work out again who is away.
 */
export const onLeaveChanged = hook<[ctx: RequestContext, leave: LeaveFacts]>();

/** The stand-in has taken it on: what waits for the person is theirs for these days. */
export const onStandInAccepted = hook<[ctx: RequestContext, standIn: StandIn]>();
