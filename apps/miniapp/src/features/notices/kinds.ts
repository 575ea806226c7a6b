import { PAGES } from "../../shell";
import { NOTICE_KINDS } from "../../words/notices";
import type { Message, MessageKinds, ObligationKinds, ReceiptKinds, TodoKinds } from "../kinds";

const { messages, obligation, receipt } = NOTICE_KINDS;

const link = ({ noticeId }: Message) =>
  noticeId ? { path: PAGES.notice, parameters: { id: noticeId } } : undefined;

export const noticeMessages = {
  NOTICE_PUBLISHED: { words: messages.published, link },
  NOTICE_REVISED: { words: messages.revised, link },
  NOTICE_WITHDRAWN: { words: messages.withdrawn, link },
  NOTICE_NUDGE: { words: messages.nudge, link },
  NOTICE_REMINDER: { words: messages.reminder, link },
} satisfies MessageKinds;

export const noticeObligations = {
  NOTICE: { ...obligation, nudge: (noticeId, groupId) => ({ noticeId, groupId }) },
} satisfies ObligationKinds;

export const noticeReceipts = { NOTICE_ACKNOWLEDGED: receipt } satisfies ReceiptKinds;

export const noticeTodo = {
  ACKNOWLEDGE_NOTICE: { link: ({ id }) => ({ path: PAGES.notice, parameters: { id } }) },
} satisfies TodoKinds;
