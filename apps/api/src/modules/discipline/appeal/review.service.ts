import { type LadderStep, type Measure, TEXTS } from "@riqing/schema";
import { newId } from "../../../kernel/column.ts";
import type { Ctx } from "../../../kernel/ctx.ts";
import { Fields } from "../../../kernel/input.ts";
import { orNotFound, refuseIf } from "../../../kernel/refusal.ts";
import { insertNew } from "../../../kernel/sql.ts";
import { inTransaction } from "../../../kernel/transaction.ts";
import { disciplineWords as words } from "../../../words/discipline.zh-cn.ts";
import { hashOf, record } from "../../journal/index.ts";
import { settle } from "../../reach/index.ts";
import { notifyAboutCase } from "../case/case.notify.ts";
import { lockedRecord } from "../case/case.read.ts";
import type { CaseRow } from "../case/case.row.ts";
import { refuseFines } from "../measure/decide.service.ts";
import { loweredTo } from "../measure/lowered.ts";
import { changeMeasure } from "../measure/measure.change.ts";
import { factsOfMeasure, measureNow, type MeasureRow } from "../measure/measure.read.ts";
import { overturn } from "../measure/overturn.service.ts";
import { resume } from "../measure/pause.service.ts";
import { recordWithReceipt } from "../receipt.ts";
import { changeAppeal } from "./appeal.change.ts";
import { AppealRecusal } from "./appeal.entity.ts";
import { type ReviewFacts, whyNotReview, withSuspension } from "./appeal.policy.ts";
import { appealNow, type AppealRow } from "./appeal.read.ts";
import type { AppealOutcome } from "./appeal.state.ts";
import { type Review, reviewOf } from "./reviewers.read.ts";

interface Reviewing {
  found: CaseRow;
  measure: MeasureRow;
  appeal: AppealRow;
  review: Review;
}

/** An appeal in a case that the transaction holds, with who may decide it at this moment. */
async function reviewing(ctx: Ctx, caseId: string): Promise<Reviewing> {
  const found = await lockedRecord(ctx, caseId);
  const measure = orNotFound(await measureNow(ctx, caseId));
  const appeal = orNotFound(await appealNow(ctx, caseId));
  return { found, measure, appeal, review: await reviewOf(ctx, found, measure, appeal) };
}

export const reviewFacts = (
  ctx: Ctx,
  appeal: AppealRow,
  { reviewers, conflicted }: Review,
): ReviewFacts => ({
  callerId: ctx.actor.personId,
  state: appeal.state,
  reviewers,
  conflicted,
  // Whoever had taken it on and may not decide it any more keeps nobody from it.
  takenById: reviewers.includes(appeal.takenById ?? "") ? appeal.takenById : null,
});

/** Takes an appeal on, so that two do not work on it. Refuses as `decideAppeal`. */
export function takeAppeal(ctx: Ctx, caseId: string): Promise<CaseRow> {
  return inTransaction(ctx, async (ctx) => {
    const { found, appeal, review } = await reviewing(ctx, caseId);
    refuseIf(whyNotReview(reviewFacts(ctx, appeal, review)));
    if (appeal.takenById === ctx.actor.personId) return found;
    const taken = { takenById: ctx.actor.personId, takenAt: ctx.now.getTime() };
    await changeAppeal(ctx, appeal.id, { state: "TAKEN", ...taken });
    await record(ctx, { deed: "appeal.taken", subjectId: appeal.id, groupId: found.groupId });
    return found;
  });
}

/** Gives back an appeal that the caller had taken on. Refuses as `decideAppeal`. */
export function giveBackAppeal(ctx: Ctx, caseId: string): Promise<CaseRow> {
  return inTransaction(ctx, async (ctx) => {
    const { found, appeal, review } = await reviewing(ctx, caseId);
    refuseIf(whyNotReview(reviewFacts(ctx, appeal, review)));
    if (appeal.state === "LODGED") return found;
    await changeAppeal(ctx, appeal.id, { state: "LODGED", takenById: null, takenAt: null });
    await record(ctx, { deed: "appeal.given_back", subjectId: appeal.id, groupId: found.groupId });
    return found;
  });
}

/** Stands aside, with a reason: others review it. Refuses as `decideAppeal`, and with `BAD_INPUT`. */
export function recuse(ctx: Ctx, caseId: string, why: string): Promise<CaseRow> {
  return inTransaction(ctx, async (ctx) => {
    const fields = new Fields();
    const reason = fields.text("reason", why, TEXTS.reason);
    const { found, measure, appeal, review } = await reviewing(ctx, caseId);
    refuseIf(whyNotReview(reviewFacts(ctx, appeal, review)));
    fields.done();
    const { organisationId, personId } = ctx.actor;
    const row = { id: newId(), organisationId, appealId: appeal.id, personId, reason };
    await insertNew(ctx, AppealRecusal, [{ ...row, at: ctx.now.getTime() }]);
    const open = { state: "LODGED" as const, takenById: null, takenAt: null };
    const changed = await changeAppeal(ctx, appeal.id, open);
    await record(ctx, { deed: "appeal.recused", subjectId: appeal.id, groupId: found.groupId });
    const { reviewers } = await reviewOf(ctx, found, measure, changed);
    await notifyAboutCase(ctx, found, reviewers, {
      kind: "APPEAL_LODGED",
      title: words.appealTitle(found.number),
      body: reason,
      occasion: `recused:${personId}`,
    });
    return found;
  });
}

/** How an appeal is decided. */
export interface AppealDecision {
  caseId: string;
  outcome: AppealOutcome;
  reason: string;
  /** Of LOWERED: what it becomes. */
  measure?: Measure | null;
  days?: number | null;
}

/**
 * Decides an appeal: revoked, lowered from its original start, or it stands; the reason goes to both sides. What
 * the measure caused is undone in the same transaction (Mission P3). Refuses with `APPEAL_CONFLICTED`,
 * `NOT_ALLOWED`, `APPEAL_DECIDED`, `APPEAL_TAKEN`, `FINE_NOT_EXECUTED`, `BAD_INPUT`; another's case is not found.
 */
export function decideAppeal(ctx: Ctx, input: AppealDecision): Promise<CaseRow> {
  return inTransaction(ctx, async (ctx) => {
    const fields = new Fields();
    const reason = fields.text("reason", input.reason, TEXTS.caseWord);
    const { found, measure, appeal, review } = await reviewing(ctx, input.caseId);
    refuseIf(whyNotReview(reviewFacts(ctx, appeal, review)));
    const lowered = loweredTo(fields, input, measure);
    fields.done();
    refuseFines(reason);
    const { organisationId, personId } = ctx.actor;
    await changeAppeal(ctx, appeal.id, {
      state: input.outcome,
      decidedById: personId,
      endedAt: ctx.now.getTime(),
      reason,
    });
    const settled = await settleReview(ctx, measure, input.outcome, reason);
    const notUndone = await applyOutcome(ctx, found, settled, lowered, review, input.outcome);
    if (notUndone !== null) await changeAppeal(ctx, appeal.id, { notUndone });
    await recordWithReceipt(ctx, {
      kind: "APPEAL_DECIDED",
      deed: "appeal.decided",
      subjectId: appeal.id,
      groupId: found.groupId,
      personId: found.personId,
      title: words.appealTitle(found.number),
      versionLabel: found.kindName,
      statement: words.decidedStatement,
      textHash: hashOf({ number: found.number, outcome: input.outcome, reason }),
    });
    await settle(ctx, organisationId, { subjectKind: "CASE", subjectId: found.id }, null);
    const sides = [found.personId, measure.decidedById].filter((id) => id !== null);
    await notifyAboutCase(ctx, found, sides, {
      kind: "APPEAL_DECIDED",
      title: words.outcome[input.outcome](found.number),
      body: reason,
      occasion: "appeal-decided",
    });
    return found;
  });
}

/** Whoever decides an appeal has also decided what was to be looked at once more. */
async function settleReview(
  ctx: Ctx,
  measure: MeasureRow,
  outcome: AppealOutcome,
  reviewReason: string,
): Promise<MeasureRow> {
  if (measure.reviewKind === null || measure.reviewedAt !== null) return measure;
  return await changeMeasure(ctx, measure.id, {
    reviewOutcome: outcome === "STANDS" ? "CONFIRMED" : outcome,
    reviewReason,
    reviewedById: ctx.actor.personId,
    reviewedAt: ctx.now.getTime(),
  });
}

/** Answers what can no longer be undone, in words. */
async function applyOutcome(
  ctx: Ctx,
  found: CaseRow,
  measure: MeasureRow,
  lowered: LadderStep | null,
  { suspendsAt }: Review,
  outcome: AppealOutcome,
): Promise<string | null> {
  const now = ctx.now.getTime();
  const pauses = withSuspension(factsOfMeasure(measure).pauses, suspendsAt, now);
  if (outcome !== "STANDS") return await overturn(ctx, found, measure, lowered, pauses);
  const stands = await changeMeasure(ctx, measure.id, { pauses: JSON.stringify(pauses) });
  await resume(ctx, found, stands, words.leftAgain);
  return null;
}
