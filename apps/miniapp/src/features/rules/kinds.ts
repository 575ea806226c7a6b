import { PAGES } from "../../shell";
import { RULES_KINDS } from "../../words/rules";
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

export const rulesMessages = {
  RULES_TO_SIGN: { words: messages.toSign, link },
  RULES_NUDGE: { words: messages.nudge, link },
  RULES_REMINDER: { words: messages.reminder, link },
  RULES_TO_APPROVE: { words: messages.toApprove, link: draftLink },
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

export const rulesTodo = {
  SIGN_RULES: { link: ({ id }) => ({ path: PAGES.rules, parameters: { versionId: id } }) },
  APPROVE_RULES: { link: todoDraftLink },
  PUBLISH_RULES: { link: todoDraftLink },
  REVISE_RULES: { link: todoDraftLink },
} satisfies TodoKinds;
