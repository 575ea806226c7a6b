/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import type { ClauseLibraryQuery, ClauseLibraryQueryVariables } from "../operations.ts";

export const ClauseLibrary: Document<ClauseLibraryQuery, ClauseLibraryQueryVariables> = {
  name: "ClauseLibrary",
  text: "query ClauseLibrary($topic: ClauseTopic) { clauseLibrary(topic: $topic) { key topic text watch violation } }",
  shows: [],
};
