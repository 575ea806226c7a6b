import type { Ctx } from "../../../kernel/ctx.ts";
import { row, rows, sql } from "../../../kernel/sql.ts";
import { type RowOf, table } from "../../../kernel/table.ts";
import { callerRoles } from "../../people/index.ts";
import { mayShowCounts, type VerdictCounts, whyNotInterpret } from "./clause.policy.ts";
import { ClauseFeedback } from "./feedback.entity.ts";
import type { ClauseVerdict } from "./verdict.ts";

const cf = table(ClauseFeedback, "cf");
const feedbackColumns = cf.pick("personId", "verdict", "comment", "givenAt");

/** What one person says of a clause. */
export type FeedbackRow = RowOf<typeof feedbackColumns>;

/** What was said of a clause of a version, as far as the caller may know. */
export interface FeedbackOnClause {
  clauseKey: string;
  mine: FeedbackRow | null;
  /** Null for who may not answer, and while so few have spoken that one could guess who. */
  counts: VerdictCounts | null;
  /** What was written to the office, for the office. */
  comments: FeedbackRow[];
}

/** The most comments that are answered at once. */
const MAX_COMMENTS = 100;

/** What was said of a clause of a version that the caller may know of. */
export async function feedbackOn(
  ctx: Ctx,
  versionId: string,
  clauseKey: string,
): Promise<FeedbackOnClause> {
  const { organisationId, personId } = ctx.actor;
  const here = sql`${cf.organisationId} = ${organisationId} and ${cf.versionId} = ${versionId}
    and ${cf.clauseKey} = ${clauseKey}`;
  const mine = await row<FeedbackRow>(
    ctx,
    sql`select ${feedbackColumns} from ${cf} where ${here} and ${cf.personId} = ${personId}`,
  );
  if (whyNotInterpret(await callerRoles(ctx)))
    return { clauseKey, mine, counts: null, comments: [] };
  const counted = await rows<{ verdict: ClauseVerdict; n: number }>(
    ctx,
    sql`select ${cf.verdict}, count(*) as n from ${cf} where ${here} group by ${cf.verdict}`,
  );
  const said = (verdict: ClauseVerdict) =>
    Number(counted.find((one) => one.verdict === verdict)?.n ?? 0);
  const counts: VerdictCounts = {
    clear: said("CLEAR"),
    unclear: said("UNCLEAR"),
    notFeasible: said("NOT_FEASIBLE"),
  };
  const comments = await rows<FeedbackRow>(
    ctx,
    sql`select ${feedbackColumns} from ${cf} where ${here} and ${cf.comment} is not null
      order by ${cf.givenAt} desc, ${cf.id} desc limit ${MAX_COMMENTS}`,
  );
  return { clauseKey, mine, counts: mayShowCounts(counts) ? counts : null, comments };
}
