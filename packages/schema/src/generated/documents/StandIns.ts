/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { PersonCard } from "../fragments/PersonCard.ts";
import type { StandInsQuery, StandInsQueryVariables } from "../operations.ts";

export const StandIns: Document<StandInsQuery, StandInsQueryVariables> = {
  name: "StandIns",
  text: "query StandIns($personId: ID, $fromOn: LocalDate!, $untilOn: LocalDate!, $search: String, $first: Int, $after: String) { standIns( personId: $personId fromOn: $fromOn untilOn: $untilOn search: $search first: $first after: $after ) { nodes { away person { ...PersonCard staffNo } } endCursor hasMore } }" + " " + PersonCard,
  shows: ["Person","Leave"],
};
