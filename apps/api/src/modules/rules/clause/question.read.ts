import { batchedBy } from "../../../kernel/batch.ts";
import { organisationOf, type Ctx } from "../../../kernel/ctx.ts";
import { cursorOf, type Page, type PageRequest, pageOf, sizeOf } from "../../../kernel/page.ts";
import { orNotFound } from "../../../kernel/refusal.ts";
import { forUpdate, list, row, rows, sql } from "../../../kernel/sql.ts";
import { type RowOf, table } from "../../../kernel/table.ts";
import { visibleRulebook } from "../rulebook/rulebook.read.ts";
import { ClauseQuestion } from "./question.entity.ts";

const cq = table(ClauseQuestion, "cq");

const questionColumns = cq.pick(
  "id",
  "rulebookId",
  "clauseKey",
  "versionId",
  "versionNumber",
  "askerId",
  "question",
  "askedAt",
  "dueOn",
  "waiting",
  "raisedAt",
  "answer",
  "answeredById",
  "answeredAt",
);

/** A question as the services and the fields read it. */
export type QuestionRow = RowOf<typeof questionColumns>;

/** What of a rulebook's questions or proposals is asked for. */
export interface RemarkFilter extends PageRequest {
  rulebookId: string;
  clauseKey?: string | null;
  open?: boolean | null;
}

/** The questions of a rulebook that the caller may know of, the newest first. */
export async function clauseQuestions(
  ctx: Ctx,
  { rulebookId, clauseKey, open, ...request }: RemarkFilter,
): Promise<Page<QuestionRow>> {
  const size = sizeOf(request);
  const [after = "~"] = cursorOf(request, 1) ?? [];
  await visibleRulebook(ctx, rulebookId);
  const read = await rows<QuestionRow>(
    ctx,
    sql`select ${questionColumns} from ${cq} where ${cq.organisationId} = ${ctx.actor.organisationId}
      and ${cq.rulebookId} = ${rulebookId} and ${cq.id} < ${after}
      ${clauseKey ? sql`and ${cq.clauseKey} = ${clauseKey}` : sql``}
      ${open ? sql`and ${cq.waiting} = 1` : sql``}
      order by ${cq.id} desc limit ${size + 1}`,
  );
  return pageOf(read, size, ({ id }) => [id]);
}

export const questionById = batchedBy("id", (ctx, ids) =>
  rows<QuestionRow>(
    ctx,
    sql`select ${questionColumns} from ${cq}
      where ${cq.organisationId} = ${organisationOf(ctx)} and ${cq.id} in (${list(ids)})`,
  ),
);

/** A question of a rulebook that the caller may know of, to themselves until the transaction ends. */
export async function lockedQuestion(ctx: Ctx, id: string): Promise<QuestionRow> {
  const question = orNotFound(
    await row<QuestionRow>(
      ctx,
      sql`select ${questionColumns} from ${cq} where ${cq.id} = ${id}
        and ${cq.organisationId} = ${ctx.actor.organisationId} ${forUpdate(ctx)}`,
    ),
  );
  await visibleRulebook(ctx, question.rulebookId);
  return question;
}

/** What the caller asked by this tap before. */
export async function askedByTap(ctx: Ctx, tapId: string | null): Promise<QuestionRow | null> {
  if (tapId === null) return null;
  return await row<QuestionRow>(
    ctx,
    sql`select ${questionColumns} from ${cq} where ${cq.organisationId} = ${ctx.actor.organisationId}
      and ${cq.askerId} = ${ctx.actor.personId} and ${cq.tapId} = ${tapId}`,
  );
}

/** The most items that a list shows. */
const MAX_WAITING = 200;

/** What waits for an answer in the whole organisation, the oldest first. */
export const waitingQuestions = (ctx: Ctx): Promise<QuestionRow[]> =>
  rows<QuestionRow>(
    ctx,
    sql`select ${questionColumns} from ${cq} where ${cq.organisationId} = ${ctx.actor.organisationId}
      and ${cq.waiting} = 1 order by ${cq.dueOn}, ${cq.id} limit ${MAX_WAITING}`,
  );
