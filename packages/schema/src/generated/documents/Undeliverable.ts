/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { PersonCard } from "../fragments/PersonCard.ts";
import type { UndeliverableQuery, UndeliverableQueryVariables } from "../operations.ts";

export const Undeliverable: Document<UndeliverableQuery, UndeliverableQueryVariables> = {
  name: "Undeliverable",
  text: "query Undeliverable($first: Int, $after: String) { undeliverable(first: $first, after: $after) { nodes { id state reason detail title since tries person { ...PersonCard } } endCursor hasMore } }" + " " + PersonCard,
  shows: ["Undeliverable","Person"],
};
