import type { Visit } from "../../kernel/ctx.ts";
import { hook } from "../../kernel/hook.ts";

/** That people have left the organisation: their ids, in the transaction that says so (Mission M5). */
export const onDeparted = hook<[ctx: Visit, organisationId: string, personIds: string[]]>();
