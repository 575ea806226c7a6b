/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { ReceiptCard } from "../fragments/ReceiptCard.ts";
import type { MyReceiptsQuery, MyReceiptsQueryVariables } from "../operations.ts";

export const MyReceipts: Document<MyReceiptsQuery, MyReceiptsQueryVariables> = {
  name: "MyReceipts",
  text: "query MyReceipts($search: String, $kind: ReceiptKind, $first: Int, $after: String) { myReceipts(search: $search, kind: $kind, first: $first, after: $after) { nodes { ...ReceiptCard } endCursor hasMore } }" + " " + ReceiptCard,
  shows: ["Receipt"],
};
