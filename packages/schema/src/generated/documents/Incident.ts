/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { IncidentText } from "../fragments/IncidentText.ts";
import { IncidentCard } from "../fragments/IncidentCard.ts";
import { PersonCard } from "../fragments/PersonCard.ts";
import { VoiceNoteText } from "../fragments/VoiceNoteText.ts";
import { FileCard } from "../fragments/FileCard.ts";
import type { IncidentQuery, IncidentQueryVariables } from "../operations.ts";

export const Incident: Document<IncidentQuery, IncidentQueryVariables> = {
  name: "Incident",
  text: "query Incident($id: ID!) { incident(id: $id) { ...IncidentText } }" + " " + IncidentText + " " + IncidentCard + " " + PersonCard + " " + VoiceNoteText + " " + FileCard,
  shows: ["Incident","Person"],
};
