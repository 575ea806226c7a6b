import { LIMITS, TEXTS } from "@riqing/schema";
import type { BusinessDay } from "../../../kernel/business-day.ts";
import { newId } from "../../../kernel/column.ts";
import type { Ctx } from "../../../kernel/ctx.ts";
import { Fields } from "../../../kernel/input.ts";
import { orNotFound, refuseIf } from "../../../kernel/refusal.ts";
import { insertNew, row, sql, update } from "../../../kernel/sql.ts";
import { inTransaction, StaleReadError } from "../../../kernel/transaction.ts";
import { words } from "../../../words/zh-cn.ts";
import {
  keepReceipts,
  receiptRow,
  record,
  sha256,
  entryOf,
  recordAll,
} from "../../journal/index.ts";
import { awayAmong } from "../../leave/index.ts";
import { isNewDevice, myself, organisationView } from "../../people/index.ts";
import { settle } from "../../reach/index.ts";
import { between, statementFor } from "../difference/difference.read.ts";
import { lockRulebook } from "../rulebook/rulebook.read.ts";
import { askedOfMe, type VersionRow, versionRow, visibleVersion } from "../version/version.read.ts";
import { isHandwriting } from "./handwriting.ts";
import { RulesDecline, RulesReading, RulesSignature } from "./signature.entity.ts";
import { whyNotDecline, whyNotOpen, whyNotSign } from "./signature.policy.ts";
import { factsOf, myDueOn, myOwn, type SignatureRow } from "./signature.read.ts";

const o = organisationView("o");

/** A signature: "I have read this text to its end and will keep to it". */
export interface SignatureInput {
  versionId: string;
  /** Of what was on screen. */
  textHash: string;
  /** Strokes as `handwriting.ts` says; never needed. */
  handwriting?: string | null;
  device?: string | null;
  tapId?: string | null;
}

/**
 * The caller signs a version under the roster's name (Mission R3). What was on screen is what is
 * signed; sent again, the answer is the same. Refuses with `RULES_SUPERSEDED` (naming the version
 * that is asked for now, and what changed), `RULES_TEXT_DIFFERS`, `RULES_END_NOT_REACHED`, `RULES_QUESTIONS_OPEN`,
 * `RULES_NOT_FOR_YOU`, `RULES_NOT_PUBLISHED`, `BAD_INPUT`; then nothing has changed.
 */
export async function sign(ctx: Ctx, input: SignatureInput): Promise<SignatureRow> {
  await compareAhead(ctx, input.versionId);
  return inTransaction(ctx, async (ctx) => {
    const { handwriting, device, tapId } = fieldsOf(input);
    await lockRulebook(ctx, orNotFound(await versionRow(ctx, input.versionId)).rulebookId);
    const known = await myOwn(ctx, input.versionId);
    if (known && known.textHash === input.textHash) return known;
    const { version } = await visibleVersion(ctx, input.versionId);
    const refusal = whyNotSign(await factsOf(ctx, version), input.textHash === version.textHash);
    refuseIf(refusal, refusal === "RULES_SUPERSEDED" ? await whatHolds(ctx, version) : {});

    const { organisationId, personId } = ctx.actor;
    const person = await myself(ctx);
    const statement = await statementFor(ctx, version);
    const late = await isLate(ctx, orNotFound(await myDueOn(ctx, version)));
    const { id: versionId, number, rulebookId, textHash, title } = version;
    const entry = entryOf(organisationId, personId, ctx.now, {
      deed: "rules.signed",
      subjectId: versionId,
      contentHash: textHash,
    });
    const receipt = receiptRow(ctx.ports, {
      kind: "RULES_SIGNED",
      ...(await signingOrganisation(ctx)),
      person: { id: personId, name: person.name, staffNo: person.staffNo },
      subject: { id: rulebookId, title, versionId, versionLabel: words.rules.versionLabel(number) },
      statement,
      textHash,
      at: ctx.now,
      late,
      device,
      newDevice: isNewDevice(ctx),
      handwritingHash: handwriting === null ? null : sha256(handwriting),
      journalDigest: entry.digest,
    });
    const added = await insertNew(ctx, RulesSignature, [
      {
        id: newId(),
        organisationId: organisationId,
        rulebookId: rulebookId,
        versionId: versionId,
        versionNumber: number,
        personId: personId,
        personName: person.name,
        staffNo: person.staffNo,
        statement,
        textHash: textHash,
        signedAt: ctx.now.getTime(),
        late: late ? 1 : 0,
        device,
        handwriting,
        tapId: tapId,
        receiptId: receipt.id,
      },
    ]);
    // A signature that is there already, although none was read, has its receipt.
    if (added === 0) throw new StaleReadError("it has been signed meanwhile");
    await recordAll(ctx, [entry]);
    await keepReceipts(ctx, [receipt]);
    await settleFor(ctx, rulebookId);
    return orNotFound(await myOwn(ctx, versionId));
  });
}

/**
 * Compares what the sentence, or a refusal, speaks of ahead of the transaction, which then finds it: two long
 * texts take a second, in which nobody else could write.
 */
async function compareAhead(ctx: Ctx, versionId: string): Promise<void> {
  const version = await versionRow(ctx, versionId);
  if (version?.state !== "PUBLISHED") return;
  const asked = await askedOfMe(ctx, version.rulebookId);
  if (asked && asked.number > version.number) await between(ctx, version, asked);
  else await statementFor(ctx, version);
}

function fieldsOf(input: SignatureInput) {
  const fields = new Fields();
  const read = {
    handwriting: fields.optional("handwriting", input.handwriting, LIMITS.handwriting),
    device: fields.optional("device", input.device, LIMITS.device),
    tapId: fields.optional("tapId", input.tapId, LIMITS.tapId),
  };
  fields.expect("handwriting", read.handwriting === null || isHandwriting(read.handwriting));
  fields.done();
  return read;
}

/** What was published since: the version to sign now, and how it differs from the one on screen. */
async function whatHolds(ctx: Ctx, version: VersionRow): Promise<Record<string, unknown>> {
  const current = orNotFound(await askedOfMe(ctx, version.rulebookId));
  const { changes } = await between(ctx, version, current);
  return { currentVersionId: current.id, currentNumber: current.number, changes };
}

async function signingOrganisation(ctx: Ctx) {
  const id = ctx.actor.organisationId;
  const { name, publicKey } = orNotFound(
    await row<{ name: string; publicKey: string }>(
      ctx,
      sql`select ${o.pick("name", "publicKey")} from ${o} where ${o.id} = ${id}`,
    ),
  );
  return { organisation: { id, name }, publicKey };
}

/** After the day by which the caller was asked, unless they were away on it (Mission B15). */
async function isLate(ctx: Ctx, dueOn: BusinessDay): Promise<boolean> {
  if (ctx.today <= dueOn) return false;
  const { organisationId, personId } = ctx.actor;
  return !(await awayAmong(ctx, organisationId, [personId], dueOn)).has(personId);
}

/** The caller will not sign, and says why (Mission R3). Said once, it stands; they may sign later. */
export function decline(ctx: Ctx, versionId: string, why: string): Promise<VersionRow> {
  return inTransaction(ctx, async (ctx) => {
    const fields = new Fields();
    const reason = fields.text("reason", why, TEXTS.reason);
    fields.done();
    await lockRulebook(ctx, orNotFound(await versionRow(ctx, versionId)).rulebookId);
    const { version } = await visibleVersion(ctx, versionId);
    const refusal = whyNotDecline(await factsOf(ctx, version));
    refuseIf(refusal, refusal === "RULES_SUPERSEDED" ? await whatHolds(ctx, version) : {});
    const { organisationId, personId } = ctx.actor;
    const added = await insertNew(ctx, RulesDecline, [
      {
        id: newId(),
        organisationId: organisationId,
        versionId: versionId,
        personId: personId,
        reason,
        declinedAt: ctx.now.getTime(),
      },
    ]);
    if (added > 0) await record(ctx, { deed: "rules.declined", subjectId: versionId });
    await settleFor(ctx, version.rulebookId);
    return version;
  });
}

/** The caller has a version on screen, or its last clause; of each the first time is kept. */
export function open(ctx: Ctx, versionId: string, endReached: boolean): Promise<VersionRow> {
  return inTransaction(ctx, async (ctx) => {
    const { version } = await visibleVersion(ctx, versionId);
    refuseIf(whyNotOpen(await factsOf(ctx, version)));
    const { organisationId, personId } = ctx.actor;
    const at = ctx.now.getTime();
    const opened = await insertNew(ctx, RulesReading, [
      {
        id: newId(),
        organisationId: organisationId,
        versionId: versionId,
        personId: personId,
        openedAt: at,
        endReachedAt: endReached ? at : null,
      },
    ]);
    if (opened > 0) await record(ctx, { deed: "rules.opened", subjectId: versionId });
    const reached = endReached && (opened > 0 || (await reachEnd(ctx, versionId)) > 0);
    if (reached) await record(ctx, { deed: "rules.end_reached", subjectId: versionId });
    await settleFor(ctx, version.rulebookId);
    return version;
  });
}

/** What was sent to the caller about a rulebook is settled once they have it on screen, or have answered. */
const settleFor = (ctx: Ctx, subjectId: string): Promise<void> =>
  settle(ctx, ctx.actor.organisationId, { subjectKind: "RULEBOOK", subjectId }, [
    ctx.actor.personId,
  ]);

const reachEnd = (ctx: Ctx, versionId: string): Promise<number> =>
  update(
    ctx,
    RulesReading,
    { endReachedAt: ctx.now.getTime() },
    (
      rr,
    ) => sql`${rr.organisationId} = ${ctx.actor.organisationId} and ${rr.versionId} = ${versionId}
      and ${rr.personId} = ${ctx.actor.personId} and ${rr.endReachedAt} is null`,
  );
