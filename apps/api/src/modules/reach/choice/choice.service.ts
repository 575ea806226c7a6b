import { newId } from "../../../kernel/column.ts";
import type { Ctx } from "../../../kernel/ctx.ts";
import { Fields } from "../../../kernel/input.ts";
import { insertNew, sql, update } from "../../../kernel/sql.ts";
import { isTimeOfDay } from "../../../kernel/time-of-day.ts";
import { inTransaction } from "../../../kernel/transaction.ts";
import { record } from "../../journal/index.ts";
import { reconsiderWaiting } from "../delivery/delivery.service.ts";
import { DEFAULT_QUIET_HOURS } from "../quiet.policy.ts";
import { ReachChoice } from "./choice.entity.ts";
import { choicesOf, type ReachChoiceRow, SHIPPED_CHOICE } from "./choice.read.ts";
import type { OrdinaryChoice, StepChoice } from "./choice.state.ts";

/** What the caller has chosen. */
export async function myChoice(ctx: Ctx): Promise<ReachChoiceRow> {
  const { organisationId, personId } = ctx.actor;
  return (await choicesOf(ctx, organisationId, [personId])).get(personId)!;
}

/**
 * How the caller wants to be told of ordinary notices, and how often to be reminded (Mission X3). What is
 * important, urgent or assigned to them always comes, and the reminder at a deadline does, too.
 */
export const setReminders = (
  ctx: Ctx,
  chosen: { ordinary: OrdinaryChoice; steps: StepChoice },
): Promise<ReachChoiceRow> => choose(ctx, "reach.reminders_set", chosen);

/**
 * Turns the caller's daily digest on at a time of their day, or off (Mission X3). Refuses a time that lies
 * in the shipped quiet hours with `BAD_INPUT`.
 */
export function setDigest(
  ctx: Ctx,
  { at, behind }: { at: string | null; behind: boolean },
): Promise<ReachChoiceRow> {
  const fields = new Fields();
  fields.expect("at", at === null || (isTimeOfDay(at) && !isQuiet(at)));
  fields.done();
  const chosen =
    at === null ? { ordinary: "EACH" as const } : { ordinary: "DIGEST" as const, digestAt: at };
  return choose(ctx, "reach.digest_set", { ...chosen, behind: behind ? 1 : 0 });
}

/** The shipped hours cross midnight. */
const isQuiet = (at: string) => at >= DEFAULT_QUIET_HOURS.from || at < DEFAULT_QUIET_HOURS.until;

function choose(
  ctx: Ctx,
  deed: string,
  chosen: Partial<Omit<ReachChoiceRow, "personId">>,
): Promise<ReachChoiceRow> {
  return inTransaction(ctx, async (ctx) => {
    const { organisationId, personId } = ctx.actor;
    const first = { id: newId(), organisationId, personId, ...SHIPPED_CHOICE, ...chosen };
    if ((await insertNew(ctx, ReachChoice, [first])) === 0)
      await update(
        ctx,
        ReachChoice,
        chosen,
        (row) => sql`${row.organisationId} = ${organisationId} and ${row.personId} = ${personId}`,
      );
    // What waits for the digest of the earlier choice is looked at again.
    await reconsiderWaiting(ctx, organisationId, personId);
    await record(ctx, { deed, subjectId: personId });
    return await myChoice(ctx);
  });
}
