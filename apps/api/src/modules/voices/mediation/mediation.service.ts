import { LIMITS, TEXTS } from "@riqing/schema";
import { type BusinessDay, businessDayOf } from "../../../kernel/business-day.ts";
import { newId } from "../../../kernel/column.ts";
import type { Ctx } from "../../../kernel/ctx.ts";
import { Fields } from "../../../kernel/input.ts";
import { refuseIf } from "../../../kernel/refusal.ts";
import { insertNew, sql, update } from "../../../kernel/sql.ts";
import type { Row } from "../../../kernel/table.ts";
import { inTransaction } from "../../../kernel/transaction.ts";
import { mediationWords as words } from "../../../words/mediations.zh-cn.ts";
import { hashOf, record } from "../../journal/index.ts";
import { colleague, recordWithReceipt } from "../../people/index.ts";
import { measure, settle } from "../../reach/index.ts";
import { answerBy } from "../days/days.read.ts";
import { addNote } from "../note/note.service.ts";
import { Mediation, MediationParty, MediatorObjection } from "./mediation.entity.ts";
import { tellConcerned } from "./mediation.notify.ts";
import {
  whyNotChooseMediator,
  whyNotConfirm,
  whyNotEnd,
  whyNotMediate,
  whyNotObject,
} from "./mediation.policy.ts";
import {
  factsOf,
  lockedMediation,
  mediationById,
  type MediationRow,
  objectionsOf,
  partiesOf,
} from "./mediation.read.ts";

/** A party's or the mediator's deed is written down, and what was sent about it is settled for them. */
async function done(ctx: Ctx, found: MediationRow, deed: string, content?: object): Promise<void> {
  const { organisationId, personId } = ctx.actor;
  const contentHash = content ? hashOf(content) : undefined;
  const { id: subjectId, groupId } = found;
  await record(ctx, { deed, subjectId, groupId, ...(contentHash ? { contentHash } : {}) });
  await settle(ctx, organisationId, { subjectKind: "MEDIATION", subjectId }, [personId]);
}

async function changeMediation(
  ctx: Ctx,
  id: string,
  changes: Partial<Row<Mediation>>,
): Promise<MediationRow> {
  const { organisationId } = ctx.actor;
  await update(
    ctx,
    Mediation,
    changes,
    (row) => sql`${row.organisationId} = ${organisationId} and ${row.id} = ${id}`,
  );
  ctx.cache.clear();
  return await mediationById.existing(ctx, id);
}

/**
 * A party chooses a mediator while there is none. Of two at once one stands. The same one again changes nothing. Refuses
 * with `NOT_ALLOWED`, `MEDIATION_OVER`, `MEDIATOR_CHOSEN`, `MEDIATOR_OBJECTED_TO`, `BAD_INPUT`.
 */
export function chooseMediator(
  ctx: Ctx,
  mediationId: string,
  mediatorId: string,
): Promise<MediationRow> {
  return inTransaction(ctx, async (ctx) => {
    const found = await lockedMediation(ctx, mediationId);
    if (found.mediatorId === mediatorId) return found;
    const objected = (await objectionsOf(ctx, mediationId)).some(
      (one) => one.mediatorId === mediatorId,
    );
    const facts = await factsOf(ctx, found);
    refuseIf(whyNotChooseMediator(facts, objected));
    await colleague(ctx, mediatorId);
    const fields = new Fields();
    fields.expect("mediatorId", !facts.partyIds.includes(mediatorId));
    fields.done();
    const riseOn = await answerBy(ctx);
    const changed = await changeMediation(ctx, mediationId, { mediatorId, riseOn, raised: 0 });
    await done(ctx, found, "mediation.mediator_chosen");
    const occasion = `mediator:${mediatorId}`;
    await tellConcerned(ctx, ctx.actor.organisationId, changed, occasion);
    return changed;
  });
}

/**
 * Objects to the mediator, without a reason; or, as the mediator, stands aside. Another one is chosen; they know nothing
 * of it any more. Said again, it changes nothing. Refuses with `NOT_ALLOWED`, `MEDIATION_OVER`, `MEDIATION_CONCLUDED`,
 * `MEDIATOR_MISSING`, `BAD_INPUT`.
 */
export function objectToMediator(
  ctx: Ctx,
  mediationId: string,
  mediatorId: string,
): Promise<MediationRow> {
  return inTransaction(ctx, async (ctx) => {
    const { organisationId, personId } = ctx.actor;
    const found = await lockedMediation(ctx, mediationId);
    const before = await objectionsOf(ctx, mediationId);
    if (before.some((one) => one.mediatorId === mediatorId)) return found;
    refuseIf(whyNotObject(await factsOf(ctx, found)));
    // Whoever was on screen: an objection never meets somebody chosen since.
    const fields = new Fields();
    fields.expect("mediatorId", found.mediatorId === mediatorId);
    fields.done();
    const objection = { id: newId(), organisationId, mediationId, mediatorId, byId: personId };
    await insertNew(ctx, MediatorObjection, [{ ...objection, at: ctx.now.getTime() }]);
    const changed = await changeMediation(ctx, mediationId, {
      mediatorId: null,
      state: "OPEN",
      riseOn: await answerBy(ctx),
      raised: 0,
    });
    await done(ctx, found, "mediation.mediator_objected");
    const subject = { subjectKind: "MEDIATION", subjectId: mediationId };
    await settle(ctx, organisationId, subject, [mediatorId]);
    await tellConcerned(ctx, organisationId, changed, `objected:${mediatorId}`);
    return changed;
  });
}

/** A meeting with the parties. */
export interface MediationMeeting {
  mediationId: string;
  heldOn: BusinessDay;
  text: string;
  fileIds?: readonly string[] | null;
}

/**
 * The mediator notes a meeting. Refuses with `NOT_ALLOWED`, `MEDIATION_OVER`, `SAID_TOO_OFTEN`, `FILE_EXPIRED`,
 * `BAD_INPUT`.
 */
export function recordMediationMeeting(ctx: Ctx, input: MediationMeeting): Promise<MediationRow> {
  return inTransaction(ctx, async (ctx) => {
    const found = await lockedMediation(ctx, input.mediationId);
    refuseIf(whyNotMediate(await factsOf(ctx, found)));
    const fields = new Fields();
    const text = fields.text("text", input.text, TEXTS.voiceText);
    const startedOn = businessDayOf(new Date(Number(found.startedAt)), ctx.timeZone);
    fields.expect("heldOn", input.heldOn >= startedOn && input.heldOn <= ctx.today);
    fields.done();
    await measure(ctx, "VOICE_NOTE", [found.id]);
    const { heldOn, fileIds } = input;
    await addNote(ctx, found.id, { kind: "MEETING", text, heldOn, fileIds });
    const state = found.state === "OPEN" ? "TALKING" : found.state;
    const changed = await changeMediation(ctx, found.id, {
      state,
      riseOn: await answerBy(ctx),
      raised: 0,
    });
    await done(ctx, found, "mediation.met", { heldOn, text });
    await tellConcerned(ctx, ctx.actor.organisationId, changed, `met:${ctx.now.getTime()}`);
    return changed;
  });
}

/**
 * Puts the outcome into words, which every party is asked to confirm; other words are confirmed anew. Without agreement
 * it ends, as soon as the mediator or a party says so. Said again, it changes nothing. Refuses with `NOT_ALLOWED`,
 * `MEDIATION_OVER`, `SAID_TOO_OFTEN`, `BAD_INPUT`.
 */
export function concludeMediation(
  ctx: Ctx,
  input: { mediationId: string; agreed: boolean; text: string },
): Promise<MediationRow> {
  return inTransaction(ctx, async (ctx) => {
    const { organisationId } = ctx.actor;
    const found = await lockedMediation(ctx, input.mediationId);
    const fields = new Fields();
    const text = fields.text("text", input.text, TEXTS.voiceText);
    const facts = await factsOf(ctx, found);
    refuseIf(input.agreed ? whyNotMediate(facts) : whyNotEnd(facts));
    fields.done();
    if (input.agreed && found.state === "CONCLUDED" && found.outcome === text) return found;
    await measure(ctx, "VOICE_NOTE", [found.id]);
    await addNote(ctx, found.id, { kind: input.agreed ? "CONCLUDED" : "ENDED", text });
    const revision = Number(found.revision) + 1;
    const changed = input.agreed
      ? await changeMediation(ctx, found.id, {
          state: "CONCLUDED",
          outcome: text,
          revision,
          riseOn: await answerBy(ctx),
          raised: 0,
        })
      : await changeMediation(ctx, found.id, {
          state: "ENDED",
          endedAt: ctx.now.getTime(),
          riseOn: null,
        });
    await done(ctx, found, input.agreed ? "mediation.concluded" : "mediation.ended", { text });
    if (!input.agreed) await settleAll(ctx, found);
    await tellConcerned(
      ctx,
      organisationId,
      changed,
      input.agreed ? `concluded:${revision}` : "ended",
    );
    return changed;
  });
}

const settleAll = (ctx: Ctx, { id }: MediationRow): Promise<void> =>
  settle(ctx, ctx.actor.organisationId, { subjectKind: "MEDIATION", subjectId: id }, null);

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
    const parties = await partiesOf(ctx, found.id);
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
  parties: Awaited<ReturnType<typeof partiesOf>>,
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
