import type { ReceiptKind } from "@riqing/schema";
import { RECEIPTS } from "../../words/receipts";
import { disciplineReceipts } from "../discipline";
import { noticeReceipts } from "../notices";
import { reportReceipts } from "../reports";
import { rulesReceipts } from "../rules";
import { taskReceipts } from "../tasks";

/** Every kind of receipt. */
export const RECEIPT_KINDS: Record<ReceiptKind, string> = {
  ...noticeReceipts,
  ...rulesReceipts,
  ...taskReceipts,
  ...disciplineReceipts,
  ...reportReceipts,
};

/** The server may know a kind that this app does not. */
export const receiptWords = (kind: string): string =>
  (RECEIPT_KINDS as Record<string, string | undefined>)[kind] ?? RECEIPTS.title;
