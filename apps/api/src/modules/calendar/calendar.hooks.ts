import type { BusinessDay } from "../../kernel/business-day.ts";
import type { RequestContext } from "../../kernel/ctx.ts";
import { hook } from "../../kernel/extension.ts";

/**
 * That these days have become workdays, or days off: what is still open and counted in working days
 * may move, what is closed stays. In the transaction that says so.
 */
export const onCalendarChanged =
  hook<[ctx: RequestContext, change: { organisationId: string; days: readonly BusinessDay[] }]>();
