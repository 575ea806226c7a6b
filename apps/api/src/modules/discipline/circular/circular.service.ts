import { LIMITS, type Refusal, TEXTS } from "@riqing/schema";
import { newId } from "../../../kernel/column.ts";
import { type Ctx } from "../../../kernel/ctx.ts";
import { Fields } from "../../../kernel/input.ts";
import { refuseIf } from "../../../kernel/refusal.ts";
import { insertNew } from "../../../kernel/sql.ts";
import { inTransaction, StaleReadError } from "../../../kernel/transaction.ts";
import { circularWords as words } from "../../../words/circular.zh-cn.ts";
import { groupById } from "../../groups/index.ts";
import { hashOf, recordFor } from "../../journal/index.ts";
import { personById } from "../../people/index.ts";
import { measure as countDeed, send } from "../../reach/index.ts";
import { lockedCase } from "../case/case.read.ts";
import { type CaseRow, inCase, settingsOfCase } from "../case/case.row.ts";
import { rightIn } from "../case/right.read.ts";
import { refuseFines } from "../measure/decide.service.ts";
import { Circular, CircularReader } from "./circular.entity.ts";
import { circularFacts } from "./circular.facts.ts";
import { namesTooMuch, whyNotPublish } from "./circular.policy.ts";
import { audienceOf, type CircularRow, circularsOf, readersOf } from "./circular.read.ts";
import type { CircularAudience } from "./circular.state.ts";
import { proposeCircular } from "./proposal.service.ts";

/** What is told of a case, and to whom. */
export interface CircularInput {
  caseId: string;
  audience: CircularAudience;
  text: string;
  /** Why whom it is about has to be named; left out: they are not. */
  namedReason?: string | null;
}

/** Why the caller may neither publish nor propose a circular of a case; null if they may. */
export const whyNotPublishHere = async (ctx: Ctx, found: CaseRow): Promise<Refusal | null> =>
  whyNotPublish(await circularFacts(ctx, found));

/**
 * Publishes a circular: a decision of its own, about who reads it; its text names no more than it must (Mission D4).
 * Whoever may only propose one proposes it.
 * Refuses with `CASE_CONFLICTED`, `NOT_ALLOWED`, `CIRCULAR_PUBLISHED`, `MEASURE_NOT_TOLD`, `MEASURE_OVER`,
 * `CIRCULAR_CONTESTED`, `CIRCULAR_NAMES`, `FINE_NOT_EXECUTED`, `SAID_TOO_OFTEN`, `BAD_INPUT`; another's case is not
 * found.
 */
export function publishCircular(ctx: Ctx, input: CircularInput): Promise<CaseRow> {
  return inTransaction(ctx, async (ctx) => {
    const fields = new Fields();
    const text = fields.text("text", input.text, TEXTS.caseText);
    const namedReason = fields.optional("namedReason", input.namedReason, LIMITS.reason);
    const found = await lockedCase(ctx, input.caseId);
    const facts = await circularFacts(ctx, found);
    refuseIf(whyNotPublish(facts));
    fields.done();
    refuseFines(text);
    refuseIf(await whyNotSay(ctx, found, text, namedReason !== null));
    const { audience } = input;
    if (facts.right === "PROPOSES")
      return await proposeCircular(ctx, found, { audience, text, namedReason });
    const named = namedReason === null ? 0 : 1;
    await insertCircular(ctx, found, { number: 0, audience, named, namedReason, text });
    const { organisationId } = ctx.actor;
    const readers = await audienceOf(ctx, found, audience);
    await insertNew(
      ctx,
      CircularReader,
      readers.map((personId) => ({ id: newId(), organisationId, caseId: found.id, personId })),
    );
    await tell(ctx, found, readers, { number: 0, text });
    return found;
  });
}

/**
 * Corrects a circular, to the same people; what it said stays. Refuses with `CASE_CONFLICTED`, `NOT_ALLOWED`,
 * `CIRCULAR_MISSING`, `CIRCULAR_NAMES`, `FINE_NOT_EXECUTED`, `SAID_TOO_OFTEN`, `BAD_INPUT`; another's case is not found.
 */
export function correctCircular(ctx: Ctx, caseId: string, said: string): Promise<CaseRow> {
  return inTransaction(ctx, async (ctx) => {
    const fields = new Fields();
    const text = fields.text("text", said, TEXTS.caseText);
    const found = await lockedCase(ctx, caseId);
    refuseIf(await whyNotCorrectHere(ctx, found));
    fields.done();
    refuseFines(text);
    const known = await circularsOf(ctx, caseId);
    if (known.at(-1)?.text === text) return found;
    refuseIf(await whyNotSay(ctx, found, text, Number(known[0]?.named) === 1));
    await countDeed(ctx, "CASE_NOTE", [caseId]);
    await addCorrection(ctx, found, known, text, ctx.actor.personId);
    return found;
  });
}

/** Why the caller may not correct the circular of a case; null if they may. */
export async function whyNotCorrectHere(ctx: Ctx, found: CaseRow): Promise<Refusal | null> {
  if (inCase(found).has(ctx.actor.personId)) return "CASE_CONFLICTED";
  const right = await rightIn(ctx, found, settingsOfCase(found).rights, "CIRCULAR");
  if (right !== "DECIDES") return "NOT_ALLOWED";
  return (await circularsOf(ctx, found.id)).length > 0 ? null : "CIRCULAR_MISSING";
}

/** A measure was overturned: whoever had read of it reads that, in the same transaction (semantics "Discipline"). */
export async function correctOverturned(
  ctx: Ctx,
  found: CaseRow,
  lowered: string | null,
): Promise<void> {
  const known = await circularsOf(ctx, found.id);
  if (known.length === 0) return;
  const text = lowered === null ? words.revoked : words.lowered(lowered);
  await addCorrection(ctx, found, known, text, null);
}

async function addCorrection(
  ctx: Ctx,
  found: CaseRow,
  known: readonly CircularRow[],
  text: string,
  publishedById: string | null,
): Promise<void> {
  const [first] = known;
  if (!first) return;
  const { audience, named, namedReason } = first;
  const number = known.length;
  await insertCircular(ctx, found, { number, audience, named, namedReason, text, publishedById });
  await tell(ctx, found, await readersOf(ctx, found.id), { number, text });
}

/** A text that names somebody it must not name is refused. */
async function whyNotSay(
  ctx: Ctx,
  found: CaseRow,
  text: string,
  named: boolean,
): Promise<Refusal | null> {
  const nameOf = async (id: string | null) => (await personById(ctx, id))?.name ?? "";
  const never = await Promise.all([found.reportedById, found.harmedId].map(nameOf));
  const person = await nameOf(found.personId);
  return namesTooMuch(text, { person, never, named }) ? "CIRCULAR_NAMES" : null;
}

type NewCircular = Pick<CircularRow, "number" | "audience" | "named" | "namedReason" | "text"> & {
  publishedById?: string | null;
};

async function insertCircular(ctx: Ctx, found: CaseRow, given: NewCircular): Promise<void> {
  const { organisationId, personId } = ctx.actor;
  const { id: caseId, groupId } = found;
  const { publishedById = personId } = given;
  const row = { id: newId(), organisationId, caseId, groupId, ...given, publishedById };
  const added = await insertNew(ctx, Circular, [{ ...row, publishedAt: ctx.now.getTime() }]);
  if (added === 0) throw new StaleReadError("it has been published meanwhile");
  ctx.cache.clear();
  const deed = given.number === 0 ? "circular.published" : "circular.corrected";
  const contentHash = hashOf({ text: given.text });
  await recordFor(ctx, organisationId, publishedById, {
    deed,
    subjectId: row.id,
    groupId,
    contentHash,
  });
}

/** It leads to the circular, not to the case: readers need not know of that. */
async function tell(
  ctx: Ctx,
  found: CaseRow,
  readers: readonly string[],
  { number, text }: { number: number; text: string },
): Promise<void> {
  const { name } = await groupById.existing(ctx, found.groupId);
  await send(
    ctx,
    ctx.actor.organisationId,
    readers.map((personId) => ({
      personId,
      kind: "CIRCULAR" as const,
      title: number === 0 ? words.title(name) : words.corrected(name),
      body: text,
      subjectId: found.id,
      groupId: found.groupId,
      occasion: `circular:${found.id}:${number}`,
    })),
  );
}
