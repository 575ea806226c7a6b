/** The journal: who did what, and when; and the receipts people keep. Only ever added to. */
export { canonical, hashOf, sha256 } from "./canonical.ts";
export { JournalEntry } from "./entry.entity.ts";
export { type Deed, entryOf, record, recordFor } from "./journal.service.ts";
export { Receipt } from "./receipt.entity.ts";
export {
  listMine as listMyReceipts,
  readMine as readMyReceipt,
  type ReceiptFacts,
  type ReceiptRow,
  receiptRow,
  withdrawReceipt,
} from "./receipt.service.ts";
export { ReceiptResolver } from "./receipt.resolver.ts";
export { ReceiptType } from "./receipt.type.ts";
