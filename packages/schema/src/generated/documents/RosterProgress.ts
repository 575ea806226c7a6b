/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import type { RosterProgressQuery, RosterProgressQueryVariables } from "../operations.ts";

export const RosterProgress: Document<RosterProgressQuery, RosterProgressQueryVariables> = {
  name: "RosterProgress",
  text: "query RosterProgress($uploadId: ID!) { rosterProgress(uploadId: $uploadId) { done total } }",
  shows: [],
};
