/** Receipts of what I signed, acknowledged and took on. */
export { ReceiptList } from "./receipt-list";
export { ReceiptView } from "./receipt-view";
export { useReceipt, useReceipts } from "./use-receipts";
export { RECEIPT_KINDS } from "./kinds";
export { CheckScreen } from "./check-screen";
