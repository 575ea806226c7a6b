/** The journal: who did what, and when; and the receipts people keep. Only ever added to. */
import type { Module } from "../../kernel/module.ts";
import { JournalEntry } from "./entry.entity.ts";
import { Receipt } from "./receipt.entity.ts";
import { ReceiptResolver } from "./receipt.resolver.ts";

export { canonical, hashOf, sha256 } from "./canonical.ts";
export { type Deed, entryOf, record, recordAll, recordFor } from "./journal.service.ts";
export { receiptsOf, standingReceipts } from "./own.read.ts";
export { receiptKinds } from "./receipt.kinds.ts";
export { keepReceipts, receiptRow, withdrawReceipt } from "./receipt.service.ts";
export { ReceiptType } from "./receipt.type.ts";

export const module: Module = {
  name: "journal",
  entities: [JournalEntry, Receipt],
  resolvers: [ReceiptResolver],
};
