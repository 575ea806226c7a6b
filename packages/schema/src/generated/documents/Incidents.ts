/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { IncidentCard } from "../fragments/IncidentCard.ts";
import { PersonCard } from "../fragments/PersonCard.ts";
import type { IncidentsQuery, IncidentsQueryVariables } from "../operations.ts";

export const Incidents: Document<IncidentsQuery, IncidentsQueryVariables> = {
  name: "Incidents",
  text: "query Incidents($groupId: ID, $open: Boolean, $first: Int, $after: String) { incidents(groupId: $groupId, open: $open, first: $first, after: $after) { nodes { ...IncidentCard } endCursor hasMore } }" + " " + IncidentCard + " " + PersonCard,
  shows: ["Incident","Person"],
};
