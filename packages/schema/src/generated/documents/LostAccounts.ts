/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { LostAccountPart } from "../fragments/LostAccountPart.ts";
import type { LostAccountsQuery, LostAccountsQueryVariables } from "../operations.ts";

export const LostAccounts: Document<LostAccountsQuery, LostAccountsQueryVariables> = {
  name: "LostAccounts",
  text: "query LostAccounts($open: Boolean, $atOffice: Boolean, $first: Int, $after: String) { lostAccounts(open: $open, atOffice: $atOffice, first: $first, after: $after) { nodes { ...LostAccountPart } endCursor hasMore } }" + " " + LostAccountPart,
  shows: ["LostAccount","Person"],
};
