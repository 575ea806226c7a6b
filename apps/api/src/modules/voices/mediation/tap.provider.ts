import type { Ctx } from "../../../kernel/ctx.ts";
import { row, sql, update } from "../../../kernel/sql.ts";
import { table } from "../../../kernel/table.ts";
import { record, standingReceipts, withdrawReceipt } from "../../journal/index.ts";
import { type DisownedTap, inWindow, type Tap, tapKinds } from "../../people/index.ts";
import { answerBy } from "../days/days.read.ts";
import { changeMediation } from "./mediation.change.ts";
import { MediationParty } from "./mediation.entity.ts";
import { tellConcerned } from "./mediation.notify.ts";
import { lockedMediation } from "./mediation.read.ts";

const p = table(MediationParty, "p");

/**
 * It was not the caller who confirmed the outcome: they are asked to, and what all had agreed on is to be agreed on
 * again. Always answered as asked again, because nobody else may hear of it.
 */
async function disownConfirmation(ctx: Ctx, tap: DisownedTap): Promise<boolean> {
  const { organisationId, personId } = ctx.actor;
  await withdrawReceipt(ctx, tap.id);
  const mine = await row<{ mediationId: string }>(
    ctx,
    sql`select ${p.pick("mediationId")} from ${p} where ${p.organisationId} = ${organisationId}
      and ${p.personId} = ${personId} and ${p.receiptId} = ${tap.id}`,
  );
  if (!mine) return true;
  const found = await lockedMediation(ctx, mine.mediationId);
  await update(
    ctx,
    MediationParty,
    { confirmedRevision: null, confirmedAt: null, receiptId: null },
    (one) => sql`${one.organisationId} = ${organisationId} and ${one.mediationId} = ${found.id}
      and ${one.personId} = ${personId}`,
  );
  const deed = "mediation.confirmation_disowned";
  await record(ctx, { deed, subjectId: found.id, groupId: found.groupId });
  ctx.cache.clear();
  if (found.state !== "AGREED") return true;
  const open = {
    state: "CONCLUDED" as const,
    endedAt: null,
    riseOn: await answerBy(ctx),
    raised: 0,
  };
  const changed = await changeMediation(ctx, found.id, open);
  await tellConcerned(ctx, organisationId, changed, `disowned:${tap.id}`);
  return true;
}

export const mediationTaps = tapKinds.provide("MEDIATION_CONFIRMED", {
  read: async (ctx, whose, window): Promise<Tap[]> => {
    const within = (at: Parameters<typeof inWindow>[0], id: Parameters<typeof inWindow>[1]) =>
      inWindow(at, id, window);
    const found = await standingReceipts(ctx, whose, "MEDIATION_CONFIRMED", within);
    return found.map(({ id, title, at }) => ({ id, title, at: Number(at), groupId: null }));
  },
  disown: disownConfirmation,
});
