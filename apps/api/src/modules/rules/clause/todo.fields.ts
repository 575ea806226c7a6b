import { FieldResolver, Resolver, Root } from "type-graphql";
import type { Ctx } from "../../../kernel/ctx.ts";
import { clauseWords } from "../../../words/clauses.zh-cn.ts";
import { callerRoles, myName } from "../../people/index.ts";
import { type TodoEntry, TodoItemType, type WaitsFor } from "../../todo/index.ts";
import { whyNotInterpret } from "./clause.policy.ts";
import { answerers, calledClause } from "./clause.read.ts";
import { proposalById, type ProposalRow, waitingProposals } from "./proposal.read.ts";
import { RevisionProposalType } from "./proposal.type.ts";
import { questionById, type QuestionRow, waitingQuestions } from "./question.read.ts";
import { ClauseQuestionType } from "./question.type.ts";

/** What is asked or proposed, on the list of who has to answer. */
interface RemarkEntry extends TodoEntry {
  clauseQuestion?: QuestionRow;
  revisionProposal?: ProposalRow;
}

/** Those that wait for the caller. */
async function mine<T extends { rulebookId: string; raisedAt: number | null }>(
  ctx: Ctx,
  waiting: (ctx: Ctx) => Promise<T[]>,
): Promise<T[]> {
  if (whyNotInterpret(await callerRoles(ctx))) return [];
  const all = await waiting(ctx);
  if (all.length === 0) return [];
  const whoAnswers = await answerers(ctx);
  const to = await Promise.all(all.map(whoAnswers));
  return all.filter((_, i) => to[i]?.includes(ctx.actor.personId));
}

/** Questions about clauses that wait for the caller's answer. */
export const questionEntries = async (ctx: Ctx): Promise<RemarkEntry[]> =>
  Promise.all(
    (await mine(ctx, waitingQuestions)).map(async (question) => ({
      id: question.id,
      title: clauseWords.questionTodo(await calledClause(ctx, question), question.question),
      dueAt: null,
      dueOn: question.dueOn,
      clauseQuestion: question,
    })),
  );

/** Proposals that wait for the caller's decision. */
export const proposalEntries = async (ctx: Ctx): Promise<RemarkEntry[]> =>
  Promise.all(
    (await mine(ctx, waitingProposals)).map(async (proposal) => ({
      id: proposal.id,
      title: clauseWords.proposalTodo(await calledClause(ctx, proposal), proposal.reason),
      dueAt: null,
      dueOn: proposal.dueOn,
      revisionProposal: proposal,
    })),
  );

/** Whoever asked waits for those who answer. */
export async function answerWaitsFor(ctx: Ctx, id: string): Promise<WaitsFor | null> {
  const question = await questionById(ctx, id);
  if (question?.waiting !== 1 || question.askerId !== ctx.actor.personId) return null;
  const called = await calledClause(ctx, question);
  return {
    personIds: (await (await answerers(ctx))(question)).filter((one) => one !== question.askerId),
    since: new Date(question.askedAt),
    reminder: {
      kind: "CLAUSE_ASKED",
      title: clauseWords.asked(called),
      body: clauseWords.askedBody(await myName(ctx), question.question, question.dueOn),
      subjectId: id,
    },
  };
}

/** Whoever proposed waits for those who decide. */
export async function decisionWaitsFor(ctx: Ctx, id: string): Promise<WaitsFor | null> {
  const proposal = await proposalById(ctx, id);
  if (proposal?.waiting !== 1 || proposal.proposerId !== ctx.actor.personId) return null;
  const called = await calledClause(ctx, proposal);
  return {
    personIds: (await (await answerers(ctx))(proposal)).filter(
      (one) => one !== proposal.proposerId,
    ),
    since: new Date(proposal.proposedAt),
    reminder: {
      kind: "REVISION_PROPOSED",
      title: clauseWords.proposed(called),
      body: clauseWords.proposedBody(await myName(ctx), proposal.reason, proposal.dueOn),
      subjectId: id,
    },
  };
}

/** What of clauses an item of the list holds. */
@Resolver(() => TodoItemType)
export class ClausesOfTodo {
  @FieldResolver(() => ClauseQuestionType, { nullable: true })
  clauseQuestion(@Root() item: TodoItemType & RemarkEntry): QuestionRow | null {
    return item.clauseQuestion ?? null;
  }

  @FieldResolver(() => RevisionProposalType, { nullable: true })
  revisionProposal(@Root() item: TodoItemType & RemarkEntry): ProposalRow | null {
    return item.revisionProposal ?? null;
  }
}
