import type { Ctx } from "../../../kernel/ctx.ts";
import { disciplineWords as words } from "../../../words/discipline.zh-cn.ts";
import { record } from "../../journal/index.ts";
import { distinctName } from "../../people/index.ts";
import { notifyAboutCase } from "../case/case.notify.ts";
import { caseById, type CaseRow, settingsOfCase } from "../case/case.row.ts";
import { hearingFrom } from "../case/hearing.ts";
import { changeMeasure } from "./measure.change.ts";
import { isDoneByHand } from "./measure.policy.ts";
import { factsOfMeasure, measuresOf, type MeasureRow, stateOfMeasure } from "./measure.read.ts";
import { restoreToGroup } from "./membership.service.ts";
import { proposalForCase } from "./proposal.read.ts";
import { reviewOfMeasure } from "./review.read.ts";
import { stepText } from "./told.service.ts";

/**
 * What was built on a measure that has just been revoked is counted again, and looked at again where it still has
 * an effect: its mute or removal pauses until somebody entitled confirms or lowers it (semantics "Discipline").
 */
export async function reopenBuiltOn(ctx: Ctx, found: CaseRow, revoked: MeasureRow): Promise<void> {
  for (const later of await measuresOf(ctx, found.personId, null))
    if ((JSON.parse(later.builtOn) as string[]).includes(revoked.id)) await reopen(ctx, later);
}

async function reopen(ctx: Ctx, measure: MeasureRow): Promise<void> {
  const found = await caseById.existing(ctx, measure.caseId);
  const counted = await changeMeasure(ctx, measure.id, await countedAgain(ctx, found));
  const state = stateOfMeasure(counted, ctx.now);
  const over = state === "REVOKED" || state === "LIFTED" || state === "ENDED" || state === "LAPSED";
  if (over || measure.measure === "REMIND") return;
  await restoreToGroup(ctx, found, counted);
  const { pauses } = factsOfMeasure(counted);
  const stands = isDoneByHand(measure.measure) && pauses.every(({ until }) => until !== null);
  const from = ctx.now.getTime();
  const { hearingWorkingHours } = settingsOfCase(found);
  const { hearUntil } = await hearingFrom(ctx, found.groupId, hearingWorkingHours);
  const open = await changeMeasure(ctx, measure.id, {
    pauses: JSON.stringify(stands ? [...pauses, { from, until: null }] : pauses),
    reviewKind: "REOPENED",
    reviewFrom: from,
    reviewBy: hearUntil,
    reviewedAt: null,
    reviewedById: null,
    reviewOutcome: null,
    reviewReason: null,
    reviewTermsTold: 0,
  });
  await record(ctx, { deed: "measure.reopened", subjectId: measure.id, groupId: found.groupId });
  await announce(ctx, found, open);
}

/** What the ladder says now that one strike fewer counts. */
async function countedAgain(ctx: Ctx, found: CaseRow) {
  const { proposal, countedIds } = await proposalForCase(ctx, found);
  return {
    ladderMeasure: proposal.step.measure,
    ladderDays: proposal.step.days ?? null,
    limitedBy: proposal.limitedBy,
    strikeNumber: proposal.number,
    builtOn: JSON.stringify(countedIds),
  };
}

async function announce(ctx: Ctx, found: CaseRow, measure: MeasureRow): Promise<void> {
  const occasion = `reopened:${ctx.now.getTime()}`;
  const body = words.reopenedBody(stepText(measure));
  await notifyAboutCase(ctx, found, [found.personId], {
    kind: "MEASURE_CHANGED",
    title: words.reopened(found.kindName),
    body,
    occasion,
  });
  const { reviewers } = await reviewOfMeasure(ctx, found, measure);
  await notifyAboutCase(ctx, found, reviewers, {
    kind: "CASE_TO_DECIDE",
    title: words.toReview(await distinctName(ctx, found.personId), stepText(measure)),
    body: words.toReviewReopened,
    occasion,
  });
}
