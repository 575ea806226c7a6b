/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { IncidentText } from "../fragments/IncidentText.ts";
import { IncidentCard } from "../fragments/IncidentCard.ts";
import { PersonCard } from "../fragments/PersonCard.ts";
import { VoiceNoteText } from "../fragments/VoiceNoteText.ts";
import { FileCard } from "../fragments/FileCard.ts";
import type { RecordIncidentMutation, RecordIncidentMutationVariables } from "../operations.ts";

export const RecordIncident: Document<RecordIncidentMutation, RecordIncidentMutationVariables> = {
  name: "RecordIncident",
  text: "mutation RecordIncident($input: RecordIncidentInput!) { recordIncident(input: $input) { ...IncidentText } }" + " " + IncidentText + " " + IncidentCard + " " + PersonCard + " " + VoiceNoteText + " " + FileCard,
  changes: ["Incident"],
};
