/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { LostAccountPart } from "../fragments/LostAccountPart.ts";
import type { MyLostAccountsQuery, MyLostAccountsQueryVariables } from "../operations.ts";

export const MyLostAccounts: Document<MyLostAccountsQuery, MyLostAccountsQueryVariables> = {
  name: "MyLostAccounts",
  text: "query MyLostAccounts($first: Int, $after: String) { myLostAccounts(first: $first, after: $after) { nodes { ...LostAccountPart } endCursor hasMore } }" + " " + LostAccountPart,
  shows: ["LostAccount","Person"],
};
