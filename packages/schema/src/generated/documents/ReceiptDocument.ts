/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { ReceiptCard } from "../fragments/ReceiptCard.ts";
import type { ReceiptDocumentQuery, ReceiptDocumentQueryVariables } from "../operations.ts";

export const ReceiptDocument: Document<ReceiptDocumentQuery, ReceiptDocumentQueryVariables> = {
  name: "ReceiptDocument",
  text: "query ReceiptDocument($id: ID!) { receipt(id: $id) { ...ReceiptCard document publicKey } }" + " " + ReceiptCard,
  shows: ["Receipt"],
};
