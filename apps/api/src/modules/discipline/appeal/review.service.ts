import { type LadderStep, type Measure, TEXTS } from "@riqing/schema";
import { newId } from "../../../kernel/column.ts";
import type { Ctx } from "../../../kernel/ctx.ts";
import { Fields } from "../../../kernel/input.ts";
import { orNotFound, refuseIf } from "../../../kernel/refusal.ts";
import { insertNew } from "../../../kernel/sql.ts";
import { inTransaction } from "../../../kernel/transaction.ts";
import { disciplineWords as words } from "../../../words/discipline.zh-cn.ts";
import { hashOf, record } from "../../journal/index.ts";
import { recordWithReceipt } from "../../people/index.ts";
import { settle } from "../../reach/index.ts";
import { notifyAboutCase } from "../case/case.notify.ts";
import { lockedCase } from "../case/case.read.ts";
import type { CaseRow } from "../case/case.row.ts";
import { refuseFines } from "../measure/decide.service.ts";
import { changeMeasure } from "../measure/measure.change.ts";
import { endPauses } from "../measure/measure.policy.ts";
import { factsOfMeasure, measureNow, type MeasureRow } from "../measure/measure.read.ts";
import { restoreToGroup } from "../measure/membership.service.ts";
import { changeAppeal } from "./appeal.change.ts";
import { AppealRecusal } from "./appeal.entity.ts";
import { isLower, type ReviewFacts, whyNotReview } from "./appeal.policy.ts";
import { appealNow, type AppealRow } from "./appeal.read.ts";
import type { AppealOutcome } from "./appeal.state.ts";
import { resumeAfterAppeal } from "./lodge.service.ts";
import { type Review, reviewOf } from "./reviewers.read.ts";

interface Reviewing {
  found: CaseRow;
  measure: MeasureRow;
  appeal: AppealRow;
  review: Review;
}

/** An appeal in a case that the transaction holds, with who may decide it at this moment. */
async function reviewing(ctx: Ctx, caseId: string): Promise<Reviewing> {
  const found = await lockedCase(ctx, caseId);
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
    if (appeal.state === "TAKEN") return found;
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
    const wasRemoved = measure.measure === "REMOVE" && measure.toldAt !== null;
    const restores = input.outcome !== "STANDS" && wasRemoved;
    await changeAppeal(ctx, appeal.id, {
      state: input.outcome,
      decidedById: personId,
      endedAt: ctx.now.getTime(),
      reason,
      notUndone: restores ? words.rolesNotRestored : null,
    });
    await applyOutcome(ctx, found, measure, lowered, review, input.outcome);
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

/** What a measure becomes: milder than it is, never harsher. */
function loweredTo(fields: Fields, input: AppealDecision, measure: MeasureRow): LadderStep | null {
  if (input.outcome !== "LOWERED") {
    fields.expect("measure", !input.measure);
    return null;
  }
  const days = input.days ?? null;
  fields.expect("measure", Boolean(input.measure), "REQUIRED");
  const step = { measure: input.measure ?? "REMIND", ...(days === null ? {} : { days }) };
  const than = { measure: measure.measure, days: Number(measure.days ?? 0) };
  fields.expect("measure", isLower(step, than));
  fields.expect("days", step.measure === "MUTE" ? days !== null && days >= 1 : days === null);
  return step;
}

async function applyOutcome(
  ctx: Ctx,
  found: CaseRow,
  measure: MeasureRow,
  lowered: LadderStep | null,
  { suspendsAt }: Review,
  outcome: AppealOutcome,
): Promise<void> {
  const now = ctx.now.getTime();
  const { pauses } = factsOfMeasure(measure);
  // A measure that reviewers left undecided for too long has been suspended since.
  const isOpen = pauses.some(({ until }) => until === null);
  const suspended = now >= suspendsAt && !isOpen ? [{ from: suspendsAt, until: now }] : [];
  const kept = JSON.stringify([...pauses, ...suspended]);
  if (outcome === "STANDS") {
    const stands = await changeMeasure(ctx, measure.id, { pauses: kept });
    await resumeAfterAppeal(ctx, found, stands);
    return;
  }
  const ended = JSON.stringify(endPauses([...pauses, ...suspended], now));
  await restoreToGroup(ctx, found, measure);
  const changes = lowered
    ? {
        measure: lowered.measure,
        days: lowered.days ?? null,
        loweredFrom: measure.measure,
        loweredFromDays: measure.days,
        loweredAt: now,
      }
    : { revokedAt: now };
  await changeMeasure(ctx, measure.id, { pauses: ended, ...changes });
  const deed = lowered ? "measure.lowered" : "measure.revoked";
  await record(ctx, { deed, subjectId: measure.id, groupId: found.groupId });
}
