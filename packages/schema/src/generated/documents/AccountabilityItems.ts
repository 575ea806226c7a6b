/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { AccountabilityCard } from "../fragments/AccountabilityCard.ts";
import type { AccountabilityItemsQuery, AccountabilityItemsQueryVariables } from "../operations.ts";

export const AccountabilityItems: Document<AccountabilityItemsQuery, AccountabilityItemsQueryVariables> = {
  name: "AccountabilityItems",
  text: "query AccountabilityItems($first: Int, $after: String) { accountabilityItems(first: $first, after: $after) { nodes { ...AccountabilityCard } endCursor hasMore } }" + " " + AccountabilityCard,
  shows: ["AccountabilityItem","Task","Person","Leave"],
};
