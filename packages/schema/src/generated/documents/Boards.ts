/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import type { BoardsQuery, BoardsQueryVariables } from "../operations.ts";

export const Boards: Document<BoardsQuery, BoardsQueryVariables> = {
  name: "Boards",
  text: "query Boards($groupId: ID, $search: String, $first: Int, $after: String) { boards(groupId: $groupId, search: $search, first: $first, after: $after) { nodes { id kind title importance dueAt dueOn asked confirmed overdue groupNames publishedAt } endCursor hasMore } }",
  shows: ["Notice","RulesVersion","Membership","Case","RulesSignature"],
};
