import { type Refusal, TEXTS } from "@riqing/schema";
import { newId } from "../../../kernel/column.ts";
import type { Ctx } from "../../../kernel/ctx.ts";
import { Fields } from "../../../kernel/input.ts";
import { refuseIf } from "../../../kernel/refusal.ts";
import { insertNew, update } from "../../../kernel/sql.ts";
import { sql } from "../../../kernel/sql.ts";
import type { Row } from "../../../kernel/table.ts";
import { inTransaction } from "../../../kernel/transaction.ts";
import { disciplineWords as words } from "../../../words/discipline.zh-cn.ts";
import { record } from "../../journal/index.ts";
import { myName } from "../../people/index.ts";
import { measure, settle } from "../../reach/index.ts";
import { measureNow, type MeasureRow } from "../measure/measure.read.ts";
import { isHeardAfterwards, reviewOfMeasure } from "../measure/review.read.ts";
import { CaseNote, ViolationCase } from "./case.entity.ts";
import { notifyAboutCase } from "./case.notify.ts";
import { isOpenCase } from "./case.policy.ts";
import { handlesCase, lockedCase } from "./case.read.ts";
import { caseById, type CaseRow, inCase, settingsOfCase } from "./case.row.ts";
import { rightIn } from "./right.read.ts";

/** Changes a case that the transaction holds, and reads it again. */
export async function changeCase(
  ctx: Ctx,
  id: string,
  changes: Partial<Row<ViolationCase>>,
): Promise<CaseRow> {
  const { organisationId } = ctx.actor;
  await update(
    ctx,
    ViolationCase,
    changes,
    (row) => sql`${row.organisationId} = ${organisationId} and ${row.id} = ${id}`,
  );
  ctx.cache.clear();
  return await caseById.existing(ctx, id);
}

/**
 * The member says their side before it is decided, or where it was decided at once before somebody else has looked at
 * it: once, and again to evidence that was added since; what they said stays. With it they may say that they have
 * withdrawn or corrected it. Sent again, the answer is the same. Refuses with `NOT_ALLOWED`, `CASE_CLOSED`, `CASE_SIDE_STATED`, `BAD_INPUT`.
 */
export function stateMySide(
  ctx: Ctx,
  caseId: string,
  said: string,
  corrected: boolean,
): Promise<CaseRow> {
  return inTransaction(ctx, async (ctx) => {
    const fields = new Fields();
    const side = fields.text("side", said, TEXTS.caseWord);
    const found = await lockedCase(ctx, caseId);
    refuseIf(found.personId === ctx.actor.personId ? null : "NOT_ALLOWED");
    if (found.sideStatedAt !== null && hasSaid(found, side)) return found;
    const decided = await measureNow(ctx, caseId);
    refuseIf(whyNotSay(found, decided));
    fields.done();
    const changed = await changeCase(ctx, caseId, {
      side: found.side === null ? side : `${found.side}${NEXT}${side}`,
      sideStatedAt: ctx.now.getTime(),
      saysCorrected: corrected ? 1 : 0,
    });
    await record(ctx, { deed: "case.side_stated", subjectId: caseId, groupId: found.groupId });
    await settleMine(ctx, caseId);
    const afterwards = decided !== null && isHeardAfterwards(decided);
    const readers = afterwards
      ? (await reviewOfMeasure(ctx, found, decided)).reviewers
      : [found.recordedById];
    await notifyAboutCase(ctx, found, readers, {
      kind: "CASE_TO_DECIDE",
      title: words.sideStated(await myName(ctx), found.kindName),
      body: side,
      occasion: "side",
    });
    return changed;
  });
}

/** Between what was said at first, and what was said to evidence that was added. */
const NEXT = "\n\n——\n\n";

const hasSaid = ({ side }: Pick<CaseRow, "side">, last: string): boolean =>
  side === last || side?.endsWith(`${NEXT}${last}`) === true;

/** Why the member cannot state their side any more. */
export function whyNotSay(
  { state, sideStatedAt }: Pick<CaseRow, "state" | "sideStatedAt">,
  decided: MeasureRow | null,
): Refusal | null {
  const afterwards = decided !== null && isHeardAfterwards(decided);
  if (!isOpenCase(state) && !afterwards) return "CASE_CLOSED";
  return sideStatedAt === null ? null : "CASE_SIDE_STATED";
}

/** What was sent to the caller about a case is settled once they have dealt with it. */
export const settleMine = (ctx: Ctx, caseId: string): Promise<void> =>
  settle(ctx, ctx.actor.organisationId, { subjectKind: "CASE", subjectId: caseId }, [
    ctx.actor.personId,
  ]);

/**
 * Asks the member to withdraw or correct it, and says what to do instead. Obeyed, that is the end of it and no
 * strike. Refuses with `NOT_ALLOWED`, `CASE_CONFLICTED`, `CASE_CLOSED`, `BAD_INPUT`.
 */
export function askToCorrect(ctx: Ctx, caseId: string, instead: string): Promise<CaseRow> {
  return inTransaction(ctx, async (ctx) => {
    const fields = new Fields();
    const correction = fields.text("instead", instead, TEXTS.reason);
    const found = await lockedCase(ctx, caseId);
    refuseIf(await whyNotEnd(ctx, found));
    fields.done();
    const correctionAskedAt = ctx.now.getTime();
    const change = { state: "TO_CORRECT" as const, correction, correctionAskedAt };
    const changed = await changeCase(ctx, caseId, change);
    await record(ctx, { deed: "case.correction_asked", subjectId: caseId, groupId: found.groupId });
    await notifyAboutCase(ctx, found, [found.personId], {
      kind: "CASE_RECORDED",
      title: words.toCorrect(found.kindName),
      body: correction,
      occasion: `correct:${correctionAskedAt}`,
    });
    return changed;
  });
}

/**
 * Ends a case without a measure, with a reason: it was no violation, or the member has corrected it as asked.
 * Refuses with `NOT_ALLOWED`, `CASE_CONFLICTED`, `CASE_CLOSED`, `CASE_DECIDED`, `BAD_INPUT`.
 */
export function dismissCase(
  ctx: Ctx,
  caseId: string,
  why: string,
  corrected: boolean,
): Promise<CaseRow> {
  return inTransaction(ctx, async (ctx) => {
    const fields = new Fields();
    const closeReason = fields.text("reason", why, TEXTS.reason);
    const found = await lockedCase(ctx, caseId);
    refuseIf(await whyNotEnd(ctx, found));
    fields.expect("corrected", !corrected || found.correction !== null);
    fields.done();
    const state = corrected ? ("CORRECTED" as const) : ("DISMISSED" as const);
    const { personId } = ctx.actor;
    const closed = { state, closeReason, closedAt: ctx.now.getTime(), closedById: personId };
    const changed = await changeCase(ctx, caseId, closed);
    const deed = corrected ? "case.corrected" : "case.dismissed";
    await record(ctx, { deed, subjectId: caseId, groupId: found.groupId });
    await settle(ctx, ctx.actor.organisationId, { subjectKind: "CASE", subjectId: caseId }, null);
    await notifyAboutCase(ctx, found, [found.personId], {
      kind: "CASE_CLOSED",
      title: (corrected ? words.corrected : words.dismissed)(found.kindName),
      body: closeReason,
      occasion: "closed",
    });
    return changed;
  });
}

/** Why the caller may not end a case, or ask for a correction; whoever may remind may do this. */
export async function whyNotEnd(ctx: Ctx, found: CaseRow) {
  if (inCase(found).has(ctx.actor.personId)) return "CASE_CONFLICTED" as const;
  const { rights } = settingsOfCase(found);
  if ((await rightIn(ctx, found, rights, "REMIND")) !== "DECIDES") return "NOT_ALLOWED" as const;
  const measure = await measureNow(ctx, found.id);
  if (measure && measure.decidedAt !== null) return "CASE_DECIDED" as const;
  return isOpenCase(found.state) ? null : ("CASE_CLOSED" as const);
}

/** Appends a note, for those who handle the case. Refuses with `NOT_ALLOWED`, `SAID_TOO_OFTEN`, `BAD_INPUT`. */
export function addCaseNote(ctx: Ctx, caseId: string, noted: string): Promise<CaseRow> {
  return inTransaction(ctx, async (ctx) => {
    const fields = new Fields();
    const text = fields.text("text", noted, TEXTS.caseWord);
    const found = await lockedCase(ctx, caseId);
    refuseIf((await handlesCase(ctx, found)) ? null : "NOT_ALLOWED");
    fields.done();
    await measure(ctx, "CASE_NOTE", [caseId]);
    const { organisationId, personId } = ctx.actor;
    const note = { id: newId(), organisationId, caseId, text, byId: personId };
    await insertNew(ctx, CaseNote, [{ ...note, at: ctx.now.getTime() }]);
    await record(ctx, { deed: "case.noted", subjectId: caseId, groupId: found.groupId });
    return found;
  });
}
