import { organisationOf, type RequestContext } from "../../../kernel/ctx.ts";
import { inTransaction } from "../../../kernel/transaction.ts";
import { disciplineWords as words } from "../../../words/discipline.zh-cn.ts";
import { recordFor } from "../../journal/index.ts";
import { distinctName } from "../../people/index.ts";
import { notifyAboutCase } from "../case/case.notify.ts";
import { lockCase } from "../case/case.read.ts";
import { caseById, type CaseRow } from "../case/case.row.ts";
import { carriersOf } from "../measure/carriers.read.ts";
import { changeMeasure } from "../measure/measure.change.ts";
import { measureNow, type MeasureRow } from "../measure/measure.read.ts";
import { isInReview } from "../measure/review.policy.ts";
import { reviewOfMeasure } from "../measure/review.read.ts";
import { stepText } from "../measure/told.service.ts";
import { maybeUncarried, unanswered, unreviewed } from "./due.read.ts";
import { announceUnanswered } from "./silence.service.ts";

type Announce = (ctx: RequestContext, found: CaseRow, measure: MeasureRow) => Promise<boolean>;

/**
 * Tells people what has gone up, lapsed or been suspended because nobody acted in time. That it has follows from
 * the instants alone (decision 57); this only says so, each once. For a job; answers how many were announced.
 */
export async function announceDue(ctx: RequestContext, perRound: number): Promise<number> {
  let announced = 0;
  const kinds = [
    [maybeUncarried, announceUncarried],
    [unreviewed, announceUnreviewed],
    [unanswered, announceUnanswered],
  ] as const;
  for (const [read, announce] of kinds) {
    let last = "";
    for (;;) {
      const due = await read(ctx, last, perRound);
      for (const { caseId } of due) if (await inCaseOf(ctx, caseId, announce)) announced += 1;
      if (due.length < perRound) break;
      last = due.at(-1)?.id ?? "~";
    }
  }
  return announced;
}

const inCaseOf = (ctx: RequestContext, caseId: string, announce: Announce): Promise<boolean> =>
  inTransaction(ctx, async (ctx) => {
    await lockCase(ctx, caseId);
    const found = await caseById.existing(ctx, caseId);
    const measure = await measureNow(ctx, caseId);
    return measure !== null && (await announce(ctx, found, measure));
  });

/** A mute has lapsed: to its member, and to whoever was to carry it out. A removal has gone up: to whoever has it now. */
async function announceUncarried(
  ctx: RequestContext,
  found: CaseRow,
  measure: MeasureRow,
): Promise<boolean> {
  const { personIds, missed } = await carriersOf(ctx, found, measure);
  if (missed <= Number(measure.termsTold)) return false;
  await changeMeasure(ctx, measure.id, { termsTold: missed });
  const lapsed = measure.measure === "MUTE";
  const deed = lapsed ? "measure.lapsed" : "measure.gone_up";
  await recordFor(ctx, organisationOf(ctx), null, {
    deed,
    subjectId: measure.id,
    groupId: found.groupId,
  });
  const person = await distinctName(ctx, found.personId);
  const step = stepText(measure);
  await notifyAboutCase(ctx, found, personIds, {
    kind: lapsed ? "MEASURE_CHANGED" : "MEASURE_TO_CARRY_OUT",
    title: lapsed ? words.lapsed(person, step) : words.notCarriedOut(person, step),
    body: lapsed ? words.lapsedBody : words.notCarriedOutBody,
    occasion: `term ${missed}`,
  });
  if (lapsed)
    await notifyAboutCase(ctx, found, [found.personId], {
      kind: "MEASURE_CHANGED",
      title: words.lapsedMine(step),
      body: words.lapsedBody,
      occasion: `term ${missed}`,
    });
  return true;
}

async function announceUnreviewed(
  ctx: RequestContext,
  found: CaseRow,
  measure: MeasureRow,
): Promise<boolean> {
  const { facts, reviewers, missed } = await reviewOfMeasure(ctx, found, measure);
  if (!isInReview(facts) || facts.appealed || missed <= Number(measure.reviewTermsTold))
    return false;
  await changeMeasure(ctx, measure.id, { reviewTermsTold: missed });
  const deed = { deed: "measure.review_gone_up", subjectId: measure.id, groupId: found.groupId };
  await recordFor(ctx, organisationOf(ctx), null, deed);
  const person = await distinctName(ctx, found.personId);
  await notifyAboutCase(ctx, found, reviewers, {
    kind: "CASE_TO_DECIDE",
    title: words.reviewGoneUp(person, stepText(measure)),
    body: measure.atOnceReason ?? words.toReviewReopened,
    occasion: `review ${Number(measure.reviewFrom)} ${missed}`,
  });
  return true;
}
