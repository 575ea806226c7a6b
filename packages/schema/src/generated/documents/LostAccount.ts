/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { LostAccountPart } from "../fragments/LostAccountPart.ts";
import type { LostAccountQuery, LostAccountQueryVariables } from "../operations.ts";

export const LostAccount: Document<LostAccountQuery, LostAccountQueryVariables> = {
  name: "LostAccount",
  text: "query LostAccount($id: ID!) { lostAccount(id: $id) { ...LostAccountPart } }" + " " + LostAccountPart,
  shows: ["LostAccount","Person"],
};
