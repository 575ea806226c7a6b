import { type Measure, TEXTS } from "@riqing/schema";
import type { Ctx } from "../../../kernel/ctx.ts";
import { Fields } from "../../../kernel/input.ts";
import { orNotFound, refuseIf } from "../../../kernel/refusal.ts";
import { inTransaction } from "../../../kernel/transaction.ts";
import { disciplineWords as words } from "../../../words/discipline.zh-cn.ts";
import { hashOf, record } from "../../journal/index.ts";
import { settle } from "../../reach/index.ts";
import { notifyAboutCase } from "../case/case.notify.ts";
import { lockedRecord } from "../case/case.read.ts";
import type { CaseRow } from "../case/case.row.ts";
import { refuseFines } from "./decide.service.ts";
import { loweredTo } from "./lowered.ts";
import { changeMeasure } from "./measure.change.ts";
import { factsOfMeasure, measureNow } from "./measure.read.ts";
import type { ReviewOutcome } from "./measure.state.ts";
import { overturn } from "./overturn.service.ts";
import { resume } from "./pause.service.ts";
import { whyNotReview } from "./review.policy.ts";
import { reviewOfMeasure } from "./review.read.ts";

/** How somebody decides about a measure once more. */
export interface ReviewInput {
  caseId: string;
  outcome: ReviewOutcome;
  reason: string;
  /** Of LOWERED: what it becomes. */
  measure?: Measure | null;
  days?: number | null;
}

/**
 * Somebody else who is entitled confirms, lowers or revokes a measure that was decided at once, or that was built on
 * one which has been revoked; the reason goes to both sides. Refuses with `CASE_CONFLICTED`, `REVIEW_OVER`,
 * `NOT_ALLOWED`, `REVIEW_APPEALED`, `FINE_NOT_EXECUTED`, `BAD_INPUT`; another's case is not found.
 */
export function reviewMeasure(ctx: Ctx, input: ReviewInput): Promise<CaseRow> {
  return inTransaction(ctx, async (ctx) => {
    const fields = new Fields();
    const reason = fields.text("reason", input.reason, TEXTS.caseWord);
    const found = await lockedRecord(ctx, input.caseId);
    const measure = orNotFound(await measureNow(ctx, found.id));
    const { facts, reviewers, excluded } = await reviewOfMeasure(ctx, found, measure);
    const { organisationId, personId } = ctx.actor;
    refuseIf(whyNotReview(facts, personId, reviewers, excluded));
    const lowered = loweredTo(fields, input, measure);
    fields.done();
    refuseFines(reason);
    const reviewed = await changeMeasure(ctx, measure.id, {
      reviewOutcome: input.outcome,
      reviewReason: reason,
      reviewedById: personId,
      reviewedAt: ctx.now.getTime(),
    });
    const contentHash = hashOf({ number: found.number, outcome: input.outcome, reason });
    const deed = { deed: "measure.reviewed", subjectId: measure.id, groupId: found.groupId };
    await record(ctx, { ...deed, contentHash });
    await settle(ctx, organisationId, { subjectKind: "CASE", subjectId: found.id }, null);
    if (input.outcome === "CONFIRMED") await resume(ctx, found, reviewed, words.reviewedAgain);
    else await overturn(ctx, found, reviewed, lowered, factsOfMeasure(reviewed).pauses);
    const sides = [found.personId, measure.decidedById].filter((id) => id !== null);
    await notifyAboutCase(ctx, found, sides, {
      kind: "MEASURE_CHANGED",
      title: words.reviewed[input.outcome](found.kindName),
      body: reason,
      occasion: `reviewed:${ctx.now.getTime()}`,
    });
    return found;
  });
}
