import { PAGES } from "../../shell";
import { WAYS } from "../../words/ways";
import type { Message, MessageKinds, ReceiptKinds, TodoKinds } from "../kinds";

const { messages, receipts } = WAYS.discipline;

const link = ({ caseId }: Message) =>
  caseId ? { path: PAGES.case, parameters: { id: caseId } } : undefined;

export const disciplineMessages = {
  CASE_RECORDED: { words: messages.hear, link },
  CASE_TO_DECIDE: { words: messages.decide, link },
  CASE_CLOSED: { words: messages.closed, link },
  MEASURE_DECIDED: { words: messages.measure, link },
  MEASURE_CHANGED: { words: messages.changed, link },
  MEASURE_TO_CARRY_OUT: { words: messages.carryOut, link },
  // The head of a member's department may have no part in the group: there is nothing to open then.
  DEPARTMENT_TOLD: { words: messages.department },
  APPEAL_LODGED: { words: messages.appeal, link },
  APPEAL_SAID: { words: messages.appeal, link },
  APPEAL_DECIDED: { words: messages.appeal, link },
  // Whoever reads it need not know of the case.
  CIRCULAR: {
    words: messages.circular,
    link: ({ circularCaseId }) =>
      circularCaseId ? { path: PAGES.circular, parameters: { id: circularCaseId } } : undefined,
  },
} satisfies MessageKinds;

export const disciplineTodo = {
  CASE: { link: ({ id }) => ({ path: PAGES.case, parameters: { id } }) },
} satisfies TodoKinds;

export const disciplineReceipts = {
  MEASURE_ACKNOWLEDGED: receipts.acknowledged,
  APPEAL_LODGED: receipts.lodged,
  APPEAL_DECIDED: receipts.decided,
} satisfies ReceiptKinds;
