import type { ReceiptKind } from "@riqing/schema";
import { type Kind, kinds } from "../../kernel/kinds.ts";

/** Filled by the modules whose deeds give a receipt. */
export const receiptKinds = kinds<ReceiptKind, Kind>({
  name: "ReceiptKind",
  description: "What a receipt proves.",
});
