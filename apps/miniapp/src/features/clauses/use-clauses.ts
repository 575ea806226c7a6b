import {
  AnswerClauseQuestion,
  AskAboutClause,
  ClauseFeedback,
  ClauseQuestions,
  type ClauseQuestionsQuery,
  DecideRevision,
  GiveClauseFeedback,
  ProposeRevision,
  RevisionProposals,
  type RevisionProposalsQuery,
} from "@riqing/schema";
import { useDeed, useRead, useReadList } from "../../shell";
import { CLAUSES } from "../../words/clauses";

export type QuestionLine = ClauseQuestionsQuery["clauseQuestions"]["nodes"][number];
export type ProposalLine = RevisionProposalsQuery["revisionProposals"]["nodes"][number];

/** What was asked about a clause, or about all of a rulebook. */
export const useQuestions = (rulebookId: string, clauseKey: string | null) =>
  useReadList(
    ClauseQuestions,
    { rulebookId, clauseKey, first: 20 },
    ({ clauseQuestions }) => clauseQuestions,
    { when: rulebookId !== "" },
  );

/** How a clause, or clauses of a rulebook, might be written. */
export const useProposals = (rulebookId: string, clauseKey: string | null) =>
  useReadList(
    RevisionProposals,
    { rulebookId, clauseKey, first: 20 },
    ({ revisionProposals }) => revisionProposals,
    { when: rulebookId !== "" },
  );

/** Proposals of a rulebook that wait for a decision. */
export const useOpenProposals = (rulebookId: string | null) =>
  useReadList(
    RevisionProposals,
    { rulebookId: rulebookId ?? "", open: true, first: 20 },
    ({ revisionProposals }) => revisionProposals,
    { when: rulebookId !== null },
  );

export const useFeedback = (versionId: string, clauseKey: string) =>
  useRead(
    ClauseFeedback,
    { versionId, clauseKey },
    ({ rulesVersion }) => rulesVersion.clauseFeedback,
  );

export const useAskAbout = () => useDeed(AskAboutClause, { said: CLAUSES.ask.said });

export const useAnswerQuestion = () =>
  useDeed(AnswerClauseQuestion, { said: CLAUSES.questions.answered });

export const usePropose = () => useDeed(ProposeRevision, { said: CLAUSES.propose.said });

export const useDecide = () =>
  useDeed(DecideRevision, {
    said: (_, { input }) =>
      input.taken ? CLAUSES.proposals.takenSaid : CLAUSES.proposals.declinedSaid,
  });

export const useGiveFeedback = () => useDeed(GiveClauseFeedback, { said: CLAUSES.feedback.said });
