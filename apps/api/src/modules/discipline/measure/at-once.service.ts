import { ladderText } from "@riqing/schema";
import type { Ctx } from "../../../kernel/ctx.ts";
import { orNotFound } from "../../../kernel/refusal.ts";
import { disciplineWords as words } from "../../../words/discipline.zh-cn.ts";
import { distinctName } from "../../people/index.ts";
import { notifyAboutCase } from "../case/case.notify.ts";
import { type CaseRow, settingsOfCase } from "../case/case.row.ts";
import { hearingFrom } from "../case/hearing.ts";
import { measureNow } from "./measure.read.ts";
import { reviewOfMeasure } from "./review.read.ts";

/** What was decided at once is heard afterwards: somebody else looks at it within the hours of a hearing. */
export async function reviewFrom(ctx: Ctx, found: CaseRow) {
  const { hearingWorkingHours } = settingsOfCase(found);
  const { hearUntil } = await hearingFrom(ctx, found.groupId, hearingWorkingHours);
  return {
    reviewKind: "AT_ONCE" as const,
    reviewFrom: ctx.now.getTime(),
    reviewBy: hearUntil,
  };
}

/** Asks somebody else who is entitled to look at it. */
export async function askReviewers(ctx: Ctx, found: CaseRow): Promise<void> {
  const measure = orNotFound(await measureNow(ctx, found.id));
  const { reviewers } = await reviewOfMeasure(ctx, found, measure);
  const days = measure.days === null ? {} : { days: Number(measure.days) };
  const step = ladderText([{ measure: measure.measure, ...days }]);
  await notifyAboutCase(ctx, found, reviewers, {
    kind: "CASE_TO_DECIDE",
    title: words.toReview(await distinctName(ctx, found.personId), step),
    body: measure.atOnceReason ?? "",
    occasion: "review",
  });
}
