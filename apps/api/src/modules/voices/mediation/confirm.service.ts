import { LIMITS } from "@riqing/schema";
import type { Ctx } from "../../../kernel/ctx.ts";
import { Fields } from "../../../kernel/input.ts";
import { refuseIf } from "../../../kernel/refusal.ts";
import { sql, update } from "../../../kernel/sql.ts";
import { inTransaction } from "../../../kernel/transaction.ts";
import { mediationWords as words } from "../../../words/mediations.zh-cn.ts";
import { hashOf, record } from "../../journal/index.ts";
import { recordWithReceipt } from "../../people/index.ts";
import { measure, settle } from "../../reach/index.ts";
import { answerBy } from "../days/days.read.ts";
import { addNote } from "../note/note.service.ts";
import { changeMediation, done, settleAll } from "./mediation.change.ts";
import { MediationParty } from "./mediation.entity.ts";
import { tellConcerned } from "./mediation.notify.ts";
import { whyNotConfirm } from "./mediation.policy.ts";
import {
  factsOf,
  lockedMediation,
  mediationById,
  type MediationRow,
  partiesLeft,
  type PartyRow,
} from "./mediation.read.ts";

/** What a party says of the outcome. */
export interface MediationConfirmation {
  mediationId: string;
  /** Which wording they had on screen. */
  revision: number;
  agrees: boolean;
  /** Of who disagrees: what should be otherwise. */
  text?: string | null;
}

/**
 * A party confirms the outcome, with a receipt, or disagrees, and they go on talking. Once all have confirmed the same
 * words, it is agreed. The same confirmation again changes nothing. Refuses with `NOT_ALLOWED`, `MEDIATION_OVER`,
 * `MEDIATION_NOT_CONCLUDED`, `MEDIATION_REWORDED`, `SAID_TOO_OFTEN`, `BAD_INPUT`.
 */
export function confirmMediation(ctx: Ctx, input: MediationConfirmation): Promise<MediationRow> {
  return inTransaction(ctx, async (ctx) => {
    const found = await lockedMediation(ctx, input.mediationId);
    const parties = await partiesLeft(ctx, found.id);
    const mine = parties.find(({ personId }) => personId === ctx.actor.personId);
    const sameWords = Number(found.revision) === input.revision;
    if (mine && input.agrees && sameWords && Number(mine.confirmedRevision) === input.revision)
      return found;
    refuseIf(whyNotConfirm(await factsOf(ctx, found), sameWords));
    const fields = new Fields();
    const text = fields.optional("text", input.text, LIMITS.voiceText);
    fields.expect("text", !(input.agrees && text !== null));
    fields.done();
    return input.agrees ? await agree(ctx, found, parties) : await disagree(ctx, found, text);
  });
}

async function agree(
  ctx: Ctx,
  found: MediationRow,
  parties: readonly PartyRow[],
): Promise<MediationRow> {
  const { organisationId, personId } = ctx.actor;
  const { id, number, outcome } = found;
  const revision = Number(found.revision);
  const receiptId = await recordWithReceipt(ctx, {
    kind: "MEDIATION_CONFIRMED",
    deed: "mediation.confirmed",
    subjectId: id,
    groupId: found.groupId,
    personId,
    title: words.receiptTitle(number),
    versionLabel: words.receiptVersion(revision),
    statement: words.confirmed,
    textHash: hashOf({ number, revision, outcome }),
  });
  await update(
    ctx,
    MediationParty,
    { confirmedRevision: revision, confirmedAt: ctx.now.getTime(), receiptId },
    (p) => sql`${p.organisationId} = ${organisationId} and ${p.mediationId} = ${id}
      and ${p.personId} = ${personId}`,
  );
  await settle(ctx, organisationId, { subjectKind: "MEDIATION", subjectId: id }, [personId]);
  const waits = parties.filter(
    (one) => one.personId !== personId && Number(one.confirmedRevision ?? 0) !== revision,
  );
  ctx.cache.clear();
  if (waits.length > 0) return await mediationById.existing(ctx, id);
  const agreed = await changeMediation(ctx, id, {
    state: "AGREED",
    endedAt: ctx.now.getTime(),
    riseOn: null,
  });
  await record(ctx, { deed: "mediation.agreed", subjectId: id, groupId: found.groupId });
  await settleAll(ctx, found);
  await tellConcerned(ctx, organisationId, agreed, "agreed");
  return agreed;
}

async function disagree(ctx: Ctx, found: MediationRow, text: string | null): Promise<MediationRow> {
  await measure(ctx, "VOICE_NOTE", [found.id]);
  if (text) await addNote(ctx, found.id, { kind: "DISAGREED", text });
  const changed = await changeMediation(ctx, found.id, {
    state: "TALKING",
    // The next words are others: what was confirmed of these counts no more.
    revision: Number(found.revision) + 1,
    riseOn: await answerBy(ctx),
    raised: 0,
  });
  await done(ctx, found, "mediation.disagreed", { text });
  const occasion = `disagreed:${changed.revision}`;
  await tellConcerned(ctx, ctx.actor.organisationId, changed, occasion);
  return changed;
}
