import { LIMITS } from "@riqing/schema";
import { newId } from "../../../kernel/column.ts";
import type { Ctx } from "../../../kernel/ctx.ts";
import { Fields } from "../../../kernel/input.ts";
import { refuseIf } from "../../../kernel/refusal.ts";
import { insertNew, sql, update } from "../../../kernel/sql.ts";
import { inTransaction } from "../../../kernel/transaction.ts";
import { hashOf, record } from "../../journal/index.ts";
import { measure } from "../../reach/index.ts";
import { whyNotRemark } from "./clause.policy.ts";
import { remarkFactsOf, visibleClause } from "./clause.read.ts";
import { ClauseFeedback } from "./feedback.entity.ts";
import { type FeedbackOnClause, feedbackOn } from "./feedback.read.ts";
import type { ClauseVerdict } from "./verdict.ts";

/** What somebody says of a clause. */
export interface FeedbackWish {
  versionId: string;
  clauseKey: string;
  verdict: ClauseVerdict;
  comment?: string | null;
}

/**
 * Says whether a clause is clear and can be kept (Mission R5); said again, the latest word counts. Refuses
 * with `RULES_NOT_PUBLISHED`, `RULES_NOT_FOR_YOU`, `SAID_TOO_OFTEN`, `BAD_INPUT`.
 */
export function giveClauseFeedback(ctx: Ctx, input: FeedbackWish): Promise<FeedbackOnClause> {
  return inTransaction(ctx, async (ctx) => {
    const { organisationId, personId } = ctx.actor;
    const fields = new Fields();
    const comment = fields.optional("comment", input.comment, LIMITS.clauseFeedback);
    const { version, clause } = await visibleClause(ctx, input.versionId, input.clauseKey);
    refuseIf(whyNotRemark(await remarkFactsOf(ctx, version)));
    fields.done();
    const { verdict } = input;
    const before = (await feedbackOn(ctx, version.id, clause.key)).mine;
    if (before?.verdict === verdict && before.comment === comment)
      return await feedbackOn(ctx, version.id, clause.key);
    await measure(ctx, "CLAUSE_FEEDBACK", [version.rulebookId]);
    const about = { organisationId, versionId: version.id, clauseKey: clause.key, personId };
    const said = { verdict, comment, givenAt: ctx.now.getTime() };
    const added = await insertNew(ctx, ClauseFeedback, [
      { id: newId(), ...about, rulebookId: version.rulebookId, ...said },
    ]);
    if (added === 0) {
      await update(
        ctx,
        ClauseFeedback,
        said,
        (f) => sql`${f.organisationId} = ${organisationId} and ${f.versionId} = ${version.id}
          and ${f.clauseKey} = ${clause.key} and ${f.personId} = ${personId}`,
      );
    }
    const contentHash = hashOf({ clauseKey: clause.key, verdict, comment });
    await record(ctx, { deed: "clause.feedback_given", subjectId: version.id, contentHash });
    return await feedbackOn(ctx, version.id, clause.key);
  });
}
