/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { CircularText } from "../fragments/CircularText.ts";
import type { CircularQuery, CircularQueryVariables } from "../operations.ts";

export const Circular: Document<CircularQuery, CircularQueryVariables> = {
  name: "Circular",
  text: "query Circular($caseId: ID!) { circular(caseId: $caseId) { ...CircularText } }" + " " + CircularText,
  shows: ["Person","Case"],
};
