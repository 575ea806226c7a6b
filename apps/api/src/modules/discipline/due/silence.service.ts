import { organisationOf, type RequestContext } from "../../../kernel/ctx.ts";
import { disciplineWords as words } from "../../../words/discipline.zh-cn.ts";
import { recordFor } from "../../journal/index.ts";
import { distinctName } from "../../people/index.ts";
import { changeAppeal } from "../appeal/appeal.change.ts";
import { isOpenAppeal, type Silence } from "../appeal/appeal.policy.ts";
import { appealNow } from "../appeal/appeal.read.ts";
import { reviewOf } from "../appeal/reviewers.read.ts";
import { notifyAboutCase } from "../case/case.notify.ts";
import type { CaseRow } from "../case/case.row.ts";
import { carriersOf } from "../measure/carriers.read.ts";
import { changeMeasure } from "../measure/measure.change.ts";
import { factsOfMeasure, type MeasureRow } from "../measure/measure.read.ts";
import { restoreToGroup } from "../measure/membership.service.ts";

const TERMS: Readonly<Record<Silence, number>> = { IN_TIME: 0, GONE_UP: 1, SUSPENDED: 2 };

/** A reviewer's silence: the appellant is told, and whoever reviews it now (Mission P2). */
export async function announceUnanswered(
  ctx: RequestContext,
  found: CaseRow,
  measure: MeasureRow,
): Promise<boolean> {
  const appeal = await appealNow(ctx, found.id);
  if (!appeal || !isOpenAppeal(appeal.state)) return false;
  const { silence, reviewers, suspendsAt } = await reviewOf(ctx, found, measure, appeal);
  if (TERMS[silence] <= Number(appeal.termsTold)) return false;
  await changeAppeal(ctx, appeal.id, { termsTold: TERMS[silence] });
  const suspended = silence === "SUSPENDED";
  await recordFor(ctx, organisationOf(ctx), null, {
    deed: suspended ? "measure.suspended" : "appeal.gone_up",
    subjectId: suspended ? measure.id : appeal.id,
    groupId: found.groupId,
  });
  const back = suspended && (await bringBack(ctx, found, measure, suspendsAt));
  await notifyAboutCase(ctx, found, [found.personId, ...reviewers], {
    kind: "APPEAL_SAID",
    title: suspended ? words.appealSuspended(found.number) : words.appealGoneUp(found.number),
    body: back
      ? words.appealSuspendedBack
      : suspended
        ? words.appealSuspendedBody
        : words.appealGoneUpBody,
    occasion: `silence ${TERMS[silence]}`,
  });
  return true;
}

/**
 * Whoever a suspended removal has put out of the group is in it again until the appeal is decided, as where a removal
 * pauses under appeal; whoever carries it out in the chat is asked to let them in (semantics "Appeals").
 */
async function bringBack(
  ctx: RequestContext,
  found: CaseRow,
  measure: MeasureRow,
  suspendsAt: number,
): Promise<boolean> {
  if (measure.measure !== "REMOVE" || Number(measure.removed) === 0) return false;
  const { pauses } = factsOfMeasure(measure);
  const paused = await changeMeasure(ctx, measure.id, {
    pauses: JSON.stringify([...pauses, { from: suspendsAt, until: null }]),
  });
  await restoreToGroup(ctx, found, paused);
  const { personIds } = await carriersOf(ctx, found, paused);
  await notifyAboutCase(ctx, found, personIds, {
    kind: "MEASURE_CHANGED",
    title: words.letIn(await distinctName(ctx, found.personId)),
    body: words.letInBody,
    occasion: "suspended",
  });
  return true;
}
