import { PAGES } from "../../shell";
import { WAYS } from "../../words/ways";
import type { Message, MessageKinds, ReceiptKinds, TodoKinds } from "../kinds";

const link = ({ reportId }: Message) =>
  reportId ? { path: PAGES.reportCase, parameters: { id: reportId } } : null;

/** None of them says that it is a report: a list is read by whoever stands beside. */
export const reportMessages = {
  REPORT_TO_HANDLE: { words: WAYS.reports.message, link },
  REPORT_SAID: { words: WAYS.reports.message, link },
  REPORT_DONE: { words: WAYS.reports.message, link },
} satisfies MessageKinds;

export const reportTodo = {
  REPORT: { link: ({ id }) => ({ path: PAGES.reportCase, parameters: { id } }) },
} satisfies TodoKinds;

export const reportReceipts = { REPORT_FILED: WAYS.reports.receipt } satisfies ReceiptKinds;
