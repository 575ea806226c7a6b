/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import type { CitableMessagesQuery, CitableMessagesQueryVariables } from "../operations.ts";

export const CitableMessages: Document<CitableMessagesQuery, CitableMessagesQueryVariables> = {
  name: "CitableMessages",
  text: "query CitableMessages($search: String, $after: String) { inbox(search: $search, first: 50, after: $after) { nodes { id title body at citableIn } endCursor hasMore } }",
  shows: ["Notice","Task","Leave","RulesVersion","RulesSignature","ClauseQuestion","RevisionProposal","Case","Incident","Topic","Suggestion","Mediation","LostAccount","Report"],
};
