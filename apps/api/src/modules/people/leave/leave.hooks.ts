import type { BusinessDay } from "../../../kernel/business-day.ts";
import type { Visit } from "../../../kernel/ctx.ts";
import { hook } from "../../../kernel/hook.ts";

/** A leave of somebody's, as those who follow it need it. */
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
 * Who is away has changed: a leave was recorded or cancelled, or it begins or ends by the clock. Told
 * in the transaction; whoever follows works out anew who is away.
 */
export const onLeaveChanged = hook<[ctx: Visit, leave: LeaveFacts]>();

/** A leave was recorded or cancelled by somebody; the stand-in is named where there is one. */
export const onLeaveTold =
  hook<[ctx: Visit, told: LeaveFacts & { standInId: string | null; cancelled: boolean }]>();

/** The stand-in has taken it on: what waits for the person is theirs for these days. */
export const onStandInAccepted = hook<[ctx: Visit, standIn: StandIn]>();

/** The stand-in has declined, with or without saying why. */
export const onStandInDeclined = hook<[ctx: Visit, standIn: StandIn & { reason: string | null }]>();
