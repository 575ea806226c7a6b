/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import type { IssueTokensMutation, IssueTokensMutationVariables } from "../operations.ts";

export const IssueTokens: Document<IssueTokensMutation, IssueTokensMutationVariables> = {
  name: "IssueTokens",
  text: "mutation IssueTokens($input: IssueTokensInput!) { issueTokens(input: $input) { evaluated proof } }",
  changes: [],
};
