/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import type { DebtsOfQuery, DebtsOfQueryVariables } from "../operations.ts";

export const DebtsOf: Document<DebtsOfQuery, DebtsOfQueryVariables> = {
  name: "DebtsOf",
  text: "query DebtsOf($groupId: ID!, $personId: ID!) { debtsOf(groupId: $groupId, personId: $personId) { kind id title dueAt dueOn state } }",
  shows: ["Notice","RulesVersion","Task","RulesSignature","Leave"],
};
