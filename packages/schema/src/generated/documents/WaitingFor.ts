/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import type { WaitingForQuery, WaitingForQueryVariables } from "../operations.ts";

export const WaitingFor: Document<WaitingForQuery, WaitingForQueryVariables> = {
  name: "WaitingFor",
  text: "query WaitingFor($kind: TodoKind!, $id: ID!) { waitingFor(kind: $kind, id: $id) { id since nudgeAgainAt nudgeRefusal people { id name: distinctName } } }",
  shows: ["Waiting","Person","Task","Leave","RulesVersion","Group","ClauseQuestion","RevisionProposal","RulesSignature"],
};
