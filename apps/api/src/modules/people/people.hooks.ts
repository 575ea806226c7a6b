import type { Ctx, RequestContext } from "../../kernel/ctx.ts";
import { hook } from "../../kernel/extension.ts";

/**
 * That the caller is about to invite somebody, in the transaction that does it. A listener answers the limit
 * that they have reached, or null.
 */
export const onInviting = hook<[ctx: Ctx, personId: string], number | null>();

/** Asks, before somebody is invited, why they may not be just now; null where nothing speaks against it. */
export const onMayInvite = hook<[ctx: Ctx, personId: string], "ACCOUNT_LOST" | null>();

/** That an organisation has been set up, in the transaction that does it. */
export const onOrganisationCreated =
  hook<[ctx: Pick<RequestContext, "em" | "now">, organisationId: string]>();

/** That people have left the organisation: their ids, in the transaction that says so (Mission M5). */
export const onDeparted =
  hook<[ctx: RequestContext, organisationId: string, personIds: string[]]>();

/** A device by which somebody can sign in from now on. */
export interface NewDevice {
  organisationId: string;
  personId: string;
  bindingId: string;
  device: string | null;
  /** Who agreed in the person's place, and why; null where nobody had to. */
  agreement: { byId: string | null; reason: string } | null;
}

/** That an account was bound to a person, in the transaction that binds it. Not in the demo. */
export const onDeviceBound = hook<[ctx: RequestContext, bound: NewDevice]>();

/** That accounts act in a person's name no more, in the transaction that says so. */
export const onAccountsUnbound =
  hook<[ctx: RequestContext, organisationId: string, accountIds: string[]]>();

/** A device that is bound only once somebody agrees. */
export interface RequestedDevice {
  organisationId: string;
  personId: string;
  requestId: string;
  device: string | null;
  /** Who gave out the invitation; null: whoever runs the machine. */
  issuedById: string | null;
}

/** That nobody waits for an answer to these requests any more. */
export const onDeviceRequestsOver =
  hook<[ctx: RequestContext, organisationId: string, requestIds: string[]]>();

/** That somebody has typed the invitation of a person who has a device already. */
export const onDeviceRequested = hook<[ctx: RequestContext, requested: RequestedDevice]>();
