/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import type { DisownedDeedsQuery, DisownedDeedsQueryVariables } from "../operations.ts";

export const DisownedDeeds: Document<DisownedDeedsQuery, DisownedDeedsQueryVariables> = {
  name: "DisownedDeeds",
  text: "query DisownedDeeds($groupId: ID!, $first: Int, $after: String) { disownedDeeds(groupId: $groupId, first: $first, after: $after) { nodes { id kind title tappedAt reviewedAt person { id name } } endCursor hasMore } }",
  shows: ["DisownedDeed"],
};
