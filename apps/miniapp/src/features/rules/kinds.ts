import { PAGES } from "../../shell";
import { RULES_KINDS } from "../../words/rules-kinds";
import type {
  Message,
  MessageKinds,
  ObligationKinds,
  ReceiptKinds,
  TodoItem,
  TodoKinds,
} from "../kinds";

const { messages, obligation, receipt } = RULES_KINDS;

const link = ({ rulebookId }: Message) =>
  rulebookId ? { path: PAGES.rules, parameters: { rulebookId } } : undefined;

/** A draft opens where it is written and approved, not where it is signed. */
const draftLink = ({ rulebookId }: Message) =>
  rulebookId ? { path: PAGES.rulesEdit, parameters: { rulebookId } } : undefined;

const clauseLink = ({ clause }: Message) =>
  clause ? { path: PAGES.clause, parameters: { ...clause } } : undefined;

export const rulesMessages = {
  RULES_TO_SIGN: { words: messages.toSign, link },
  RULES_NUDGE: { words: messages.nudge, link },
  RULES_REMINDER: { words: messages.reminder, link },
  RULES_TO_APPROVE: { words: messages.toApprove, link: draftLink },
  CLAUSE_ASKED: { words: messages.question, link: clauseLink },
  CLAUSE_QUESTION_RAISED: { words: messages.question, link: clauseLink },
  CLAUSE_ANSWERED: { words: messages.answer, link: clauseLink },
  REVISION_PROPOSED: { words: messages.proposal, link: clauseLink },
  REVISION_RAISED: { words: messages.proposal, link: clauseLink },
  REVISION_DECIDED: { words: messages.decision, link: clauseLink },
  REVISION_PUBLISHED: { words: messages.decision, link: clauseLink },
  RULES_DECIDED: { words: messages.decided, link: draftLink },
} satisfies MessageKinds;

export const rulesObligations = {
  RULES: { ...obligation, nudge: (rulebookId, groupId) => ({ rulebookId, groupId }) },
} satisfies ObligationKinds;

export const rulesReceipts = { RULES_SIGNED: receipt } satisfies ReceiptKinds;

const todoDraftLink = ({ rules }: TodoItem) => ({
  path: PAGES.rulesEdit,
  parameters: { rulebookId: rules?.rulebook.id ?? "" },
});

const todoClauseLink = ({ clauseQuestion, revisionProposal }: TodoItem) => {
  const about = clauseQuestion ?? revisionProposal;
  const { rulebookId = "", clauseKey = "" } = about ?? {};
  return { path: PAGES.clause, parameters: { rulebookId, clauseKey } };
};

export const rulesTodo = {
  ANSWER_CLAUSE: { link: todoClauseLink },
  DECIDE_REVISION: { link: todoClauseLink },
  SIGN_RULES: { link: ({ id }) => ({ path: PAGES.rules, parameters: { versionId: id } }) },
  APPROVE_RULES: { link: todoDraftLink },
  PUBLISH_RULES: { link: todoDraftLink },
  REVISE_RULES: { link: todoDraftLink },
} satisfies TodoKinds;
