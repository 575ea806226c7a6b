import { LIMITS, TEXTS } from "@riqing/schema";
import { newId } from "../../../kernel/column.ts";
import type { Ctx } from "../../../kernel/ctx.ts";
import { Fields } from "../../../kernel/input.ts";
import { orNotFound, refuseIf } from "../../../kernel/refusal.ts";
import { insertNew, sql, update } from "../../../kernel/sql.ts";
import { inTransaction, StaleReadError } from "../../../kernel/transaction.ts";
import { clauseWords } from "../../../words/clauses.zh-cn.ts";
import { hashOf, record } from "../../journal/index.ts";
import { myName } from "../../people/index.ts";
import { measure, send, settle } from "../../reach/index.ts";
import { lockRulebook } from "../rulebook/rulebook.read.ts";
import { whyNotAnswerClause, whyNotRemark } from "./clause.policy.ts";
import { answerDueOn, calledClause, remarkFactsOf, visibleClause } from "./clause.read.ts";
import { answerers, interprets } from "./interpreter.read.ts";
import { ClauseQuestion } from "./question.entity.ts";
import { askedByTap, lockedQuestion, questionById, type QuestionRow } from "./question.read.ts";

/** What somebody wants to know of a clause. */
export interface NewClauseQuestion {
  versionId: string;
  clauseKey: string;
  question: string;
  tapId?: string | null;
}

/**
 * Asks the interpreting office about a clause, before everybody to whom the rules apply (Mission R7). What
 * it does not answer in the set days goes up. The same tap sent again answers the same question. Refuses with
 * `RULES_NOT_PUBLISHED`, `RULES_NOT_FOR_YOU`, `SAID_TOO_OFTEN`, `BAD_INPUT`.
 */
export function askAboutClause(ctx: Ctx, input: NewClauseQuestion): Promise<QuestionRow> {
  return inTransaction(ctx, async (ctx) => {
    const { organisationId, personId } = ctx.actor;
    const fields = new Fields();
    const tapId = fields.optional("tapId", input.tapId, LIMITS.tapId);
    const question = fields.text("question", input.question, TEXTS.clauseQuestion);
    const { version, clause } = await visibleClause(ctx, input.versionId, input.clauseKey);
    refuseIf(whyNotRemark(await remarkFactsOf(ctx, version)));
    fields.done();
    await lockRulebook(ctx, version.rulebookId);
    const before = await askedByTap(ctx, tapId);
    if (before) return before;
    await measure(ctx, "CLAUSE", [version.rulebookId]);
    const id = newId();
    const dueOn = await answerDueOn(ctx, version.rulebookId);
    const { rulebookId, id: versionId, number: versionNumber } = version;
    const about = { rulebookId, clauseKey: clause.key, versionId, versionNumber };
    const asked = { askerId: personId, question, askedAt: ctx.now.getTime(), dueOn };
    const added = await insertNew(ctx, ClauseQuestion, [
      { id, organisationId, ...about, ...asked, waiting: 1, tapId },
    ]);
    if (added === 0) throw new StaleReadError("it has been asked meanwhile");
    await record(ctx, { deed: "clause.asked", subjectId: id, contentHash: hashOf({ question }) });
    const to = await (await answerers(ctx))({ rulebookId, raisedAt: null });
    const name = await myName(ctx);
    const called = clauseWords.clause(clause.label, clause.text);
    await send(
      ctx,
      organisationId,
      to
        .filter((one) => one !== personId)
        .map((one) => ({
          personId: one,
          kind: "CLAUSE_ASKED" as const,
          title: clauseWords.asked(called),
          body: clauseWords.askedBody(name, question, dueOn),
          subjectId: id,
          occasion: `clause-question:${id}:asked`,
        })),
    );
    return await questionById.existing(ctx, id);
  });
}

/**
 * Answers a question before everybody to whom the rules apply. The same answer again changes nothing.
 * Refuses with `NOT_ALLOWED`, `CLAUSE_QUESTION_ANSWERED`, `BAD_INPUT`; a stranger's is not found.
 */
export function answerClauseQuestion(
  ctx: Ctx,
  questionId: string,
  said: string,
): Promise<QuestionRow> {
  return inTransaction(ctx, async (ctx) => {
    const { organisationId, personId } = ctx.actor;
    const fields = new Fields();
    const answer = fields.text("answer", said, TEXTS.clauseAnswer);
    const question = await lockedQuestion(ctx, questionId);
    if (question.answer === answer && question.answeredById === personId) return question;
    refuseIf(
      whyNotAnswerClause(await interprets(ctx, question.rulebookId), question.answer !== null),
    );
    fields.done();
    await update(
      ctx,
      ClauseQuestion,
      { answer, answeredById: personId, answeredAt: ctx.now.getTime(), waiting: null },
      (q) => sql`${q.id} = ${questionId} and ${q.organisationId} = ${organisationId}`,
    );
    await record(ctx, {
      deed: "clause.answered",
      subjectId: questionId,
      contentHash: hashOf({ answer }),
    });
    const subject = { subjectKind: "CLAUSE_QUESTION", subjectId: questionId };
    await settle(ctx, organisationId, subject, null);
    if (question.askerId !== personId) {
      await send(ctx, organisationId, [
        {
          personId: question.askerId,
          kind: "CLAUSE_ANSWERED",
          title: clauseWords.answered(await calledClause(ctx, question)),
          body: answer,
          subjectId: questionId,
          occasion: `clause-question:${questionId}:answered`,
        },
      ]);
    }
    ctx.cache.clear();
    return orNotFound(await questionById(ctx, questionId));
  });
}
