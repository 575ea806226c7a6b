import type { RequestContext } from "../../../kernel/ctx.ts";
import { row, rows, run, sql } from "../../../kernel/sql.ts";
import { table } from "../../../kernel/table.ts";
import { inTransaction } from "../../../kernel/transaction.ts";
import { clauseWords } from "../../../words/clauses.zh-cn.ts";
import { recordFor } from "../../journal/index.ts";
import { holdersInOrganisation } from "../../people/index.ts";
import { send } from "../../reach/index.ts";
import { RulesVersion } from "../version/version.entity.ts";
import type { Content } from "../version/version.text.ts";
import { RevisionProposal } from "./proposal.entity.ts";
import { ClauseQuestion } from "./question.entity.ts";

const cq = table(ClauseQuestion, "cq");
const rp = table(RevisionProposal, "rp");
const v = table(RulesVersion, "v");

/** What nobody answered in time. */
interface Overdue {
  id: string;
  versionId: string;
  clauseKey: string;
  dueOn: string;
}

/** Each kind that goes up: its table, its message and its sentence. */
const KINDS = [
  {
    of: cq,
    columns: cq.pick("id", "versionId", "clauseKey", "dueOn"),
    deed: "clause.question_raised",
    kind: "CLAUSE_QUESTION_RAISED",
    title: clauseWords.questionRaised,
    occasion: "clause-question",
  },
  {
    of: rp,
    columns: rp.pick("id", "versionId", "clauseKey", "dueOn"),
    deed: "revision.raised",
    kind: "REVISION_RAISED",
    title: clauseWords.proposalRaised,
    occasion: "revision",
  },
] as const;

/**
 * Takes questions and proposals that nobody answered in the set days up to the administrators (Mission R5,
 * R7), each once, however many processes run it; answers how many there were. For a job.
 */
export async function raiseUnanswered(
  ctx: RequestContext,
  organisationId: string,
  limit: number,
): Promise<number> {
  let raised = 0;
  for (const one of KINDS) {
    const due = await rows<Overdue>(
      ctx,
      sql`select ${one.columns} from ${one.of}
        where ${one.of.organisationId} = ${organisationId} and ${one.of.waiting} = 1
        and ${one.of.dueOn} < ${ctx.today} and ${one.of.raisedAt} is null
        order by ${one.of.dueOn}, ${one.of.id} limit ${limit}`,
    );
    for (const each of due) if (await raise(ctx, organisationId, one, each)) raised += 1;
  }
  return raised;
}

const raise = (
  ctx: RequestContext,
  organisationId: string,
  { of, deed, kind, title, occasion }: (typeof KINDS)[number],
  { id, versionId, clauseKey, dueOn }: Overdue,
): Promise<boolean> =>
  inTransaction(ctx, async (ctx) => {
    // The second of two processes finds it raised, or answered.
    const claimed = await run(
      ctx,
      sql`update ${of} set raised_at = ${ctx.now.getTime()} where ${of.organisationId} = ${organisationId}
        and ${of.id} = ${id} and ${of.waiting} = 1 and ${of.raisedAt} is null`,
    );
    if (claimed === 0) return false;
    await recordFor(ctx, organisationId, null, { deed, subjectId: id });
    const called = await clauseName(ctx, organisationId, versionId, clauseKey);
    const to = await holdersInOrganisation(ctx, organisationId, ["ORGANISATION_ADMIN"]);
    await send(
      ctx,
      organisationId,
      to.map((personId) => ({
        personId,
        kind,
        title: title(called),
        body: clauseWords.raisedBody(dueOn),
        subjectId: id,
        occasion: `${occasion}:${id}:raised`,
      })),
    );
    return true;
  });

async function clauseName(
  ctx: RequestContext,
  organisationId: string,
  versionId: string,
  clauseKey: string,
): Promise<string> {
  const version = await row<{ clauses: string }>(
    ctx,
    sql`select ${v.pick("clauses")} from ${v} where ${v.organisationId} = ${organisationId}
      and ${v.id} = ${versionId}`,
  );
  const clauses = JSON.parse(version?.clauses ?? "[]") as Content["clauses"];
  const clause = clauses.find(({ key }) => key === clauseKey);
  return clauseWords.clause(clause?.label ?? "", clause?.text ?? "");
}
