/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import type { PrecedentsQuery, PrecedentsQueryVariables } from "../operations.ts";

export const Precedents: Document<PrecedentsQuery, PrecedentsQueryVariables> = {
  name: "Precedents",
  text: "query Precedents($caseId: ID!) { precedents(caseId: $caseId) { caseId number decidedAt measure strikeNumber overturned mine } }",
  shows: ["Case"],
};
