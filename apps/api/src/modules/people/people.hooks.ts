import type { Ctx, RequestContext } from "../../kernel/ctx.ts";
import { hook } from "../../kernel/extension.ts";

/**
 * That the caller is about to invite somebody, in the transaction that does it. A listener answers the limit
 * that they have reached, or null.
 */
export const onInviting = hook<[ctx: Ctx, personId: string], number | null>();

/** That people have left the organisation: their ids, in the transaction that says so (Mission M5). */
export const onDeparted =
  hook<[ctx: RequestContext, organisationId: string, personIds: string[]]>();
