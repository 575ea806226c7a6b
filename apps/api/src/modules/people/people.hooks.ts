import type { RequestContext } from "../../kernel/ctx.ts";
import { hook } from "../../kernel/extension.ts";

/** That people have left the organisation: their ids, in the transaction that says so (Mission M5). */
export const onDeparted =
  hook<[ctx: RequestContext, organisationId: string, personIds: string[]]>();
