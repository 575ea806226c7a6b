/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import type { TokenKeysQuery, TokenKeysQueryVariables } from "../operations.ts";

export const TokenKeys: Document<TokenKeysQuery, TokenKeysQueryVariables> = {
  name: "TokenKeys",
  text: "query TokenKeys($organisationId: ID!) { tokenKeys(organisationId: $organisationId) { publicKey fromWeek signature } }",
  shows: [],
};
