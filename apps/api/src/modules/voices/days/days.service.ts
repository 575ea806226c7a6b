import { LIMITS, type Refusal } from "@riqing/schema";
import { newId } from "../../../kernel/column.ts";
import type { Ctx } from "../../../kernel/ctx.ts";
import { Fields } from "../../../kernel/input.ts";
import { refuseIf } from "../../../kernel/refusal.ts";
import { insertNew, sql, update } from "../../../kernel/sql.ts";
import { inTransaction } from "../../../kernel/transaction.ts";
import { record } from "../../journal/index.ts";
import { may } from "../../people/authority.policy.ts";
import { callerRoles } from "../../people/index.ts";
import { VoiceDays } from "./voice-days.entity.ts";

/**
 * Sets within how many working days something is answered before it goes up; for what begins from now on. Refuses
 * with `NOT_ALLOWED`, `BAD_INPUT`.
 */
export function setVoiceDays(ctx: Ctx, days: number): Promise<number> {
  return inTransaction(ctx, async (ctx) => {
    const { organisationId } = ctx.actor;
    refuseIf(await whyNotSetVoiceDays(ctx));
    const fields = new Fields();
    const inBounds = Number.isInteger(days) && days >= 1 && days <= LIMITS.voiceDaysMax;
    fields.expect("days", inBounds, "NOT_VALID", LIMITS.voiceDaysMax);
    fields.done();
    const first = { id: newId(), organisationId, days };
    if ((await insertNew(ctx, VoiceDays, [first])) === 0)
      await update(
        ctx,
        VoiceDays,
        { days },
        (row) => sql`${row.organisationId} = ${organisationId}`,
      );
    await record(ctx, { deed: "voice_days.set", subjectId: organisationId });
    return days;
  });
}

/** Administrators set them. */
export const whyNotSetVoiceDays = async (ctx: Ctx): Promise<Refusal | null> =>
  may(await callerRoles(ctx), "SET_VOICE_DAYS") ? null : "NOT_ALLOWED";
