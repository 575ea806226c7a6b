/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import type { CitationQuery, CitationQueryVariables } from "../operations.ts";

export const Citation: Document<CitationQuery, CitationQueryVariables> = {
  name: "Citation",
  text: "query Citation($kind: CitedKind!, $id: ID!) { citation(kind: $kind, id: $id) { kind id title text groups { id name } } }",
  shows: [],
};
