/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { MediationCard } from "../fragments/MediationCard.ts";
import type { MediationsQuery, MediationsQueryVariables } from "../operations.ts";

export const Mediations: Document<MediationsQuery, MediationsQueryVariables> = {
  name: "Mediations",
  text: "query Mediations($open: Boolean, $first: Int, $after: String) { mediations(open: $open, first: $first, after: $after) { nodes { ...MediationCard } endCursor hasMore } }" + " " + MediationCard,
  shows: ["Mediation"],
};
