import type { BusinessDay } from "../../kernel/business-day.ts";
import type { Visit } from "../../kernel/ctx.ts";
import { hook } from "../../kernel/hook.ts";

/** That people have left the organisation: their ids, in the transaction that says so (Mission M5). */
export const onDeparted = hook<[ctx: Visit, organisationId: string, personIds: string[]]>();

/**
 * That these days have become workdays, or days off: what is still open and counted in working days
 * may move, what is closed stays. In the transaction that says so.
 */
export const onCalendarChanged =
  hook<[ctx: Visit, change: { organisationId: string; days: readonly BusinessDay[] }]>();
