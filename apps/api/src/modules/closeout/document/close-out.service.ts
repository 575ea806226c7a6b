import type { BusinessDay } from "../../../kernel/business-day.ts";
import type { Ctx } from "../../../kernel/ctx.ts";
import { refuseIf, RefusedError } from "../../../kernel/refusal.ts";
import { inTransaction } from "../../../kernel/transaction.ts";
import { groupCalendarOf, visibleGroup } from "../../groups/index.ts";
import { callerRoles } from "../../people/index.ts";
import { closeAndLockDay } from "../closing/closing.service.ts";
import { whyNoRecord, whyNotClose } from "./close-out.policy.ts";
import { type CloseOutRow, recordOf } from "./close-out.read.ts";

/**
 * Closes a day whose time has come, with all days before it (Mission T6); a closed day answers its
 * record. Refuses with `CLOSE_OUT_NOT_DUE`, `CLOSE_OUT_DAY_OFF`, `NOT_ALLOWED`.
 */
export function closeDay(ctx: Ctx, groupId: string, day: BusinessDay): Promise<CloseOutRow> {
  return inTransaction(ctx, async (ctx) => {
    const group = await visibleGroup(ctx, groupId);
    refuseIf(whyNotClose(await callerRoles(ctx), group));
    const { organisationId } = ctx.actor;
    const known = await recordOf(ctx, organisationId, groupId, day);
    if (known) return known;

    const nextOn = await closeAndLockDay(ctx, { organisationId, groupId });
    const closed = await recordOf(ctx, organisationId, groupId, day);
    if (closed) return closed;
    const workday = (await groupCalendarOf(ctx, groupId)).isWorkday(day);
    throw new RefusedError(whyNoRecord({ workday, nextOn }, day) ?? "NOT_FOUND");
  });
}
