import { PAGES } from "../../shell";
import { RULES_KINDS } from "../../words/rules";
import type { Message, MessageKinds, ObligationKinds, ReceiptKinds, TodoKinds } from "../kinds";

const { messages, obligation, receipt } = RULES_KINDS;

const link = ({ rulebookId }: Message) =>
  rulebookId ? { path: PAGES.rules, parameters: { rulebookId } } : undefined;

export const rulesMessages = {
  RULES_TO_SIGN: { words: messages.toSign, link },
  RULES_NUDGE: { words: messages.nudge, link },
} satisfies MessageKinds;

export const rulesObligations = {
  RULES: { ...obligation, nudge: (rulebookId, groupId) => ({ rulebookId, groupId }) },
} satisfies ObligationKinds;

export const rulesReceipts = { RULES_SIGNED: receipt } satisfies ReceiptKinds;

export const rulesTodo = {
  SIGN_RULES: { link: ({ id }) => ({ path: PAGES.rules, parameters: { versionId: id } }) },
} satisfies TodoKinds;
