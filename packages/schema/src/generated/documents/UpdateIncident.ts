/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { IncidentText } from "../fragments/IncidentText.ts";
import { IncidentCard } from "../fragments/IncidentCard.ts";
import { PersonCard } from "../fragments/PersonCard.ts";
import { VoiceNoteText } from "../fragments/VoiceNoteText.ts";
import { FileCard } from "../fragments/FileCard.ts";
import type { UpdateIncidentMutation, UpdateIncidentMutationVariables } from "../operations.ts";

export const UpdateIncident: Document<UpdateIncidentMutation, UpdateIncidentMutationVariables> = {
  name: "UpdateIncident",
  text: "mutation UpdateIncident($input: UpdateIncidentInput!) { updateIncident(input: $input) { ...IncidentText } }" + " " + IncidentText + " " + IncidentCard + " " + PersonCard + " " + VoiceNoteText + " " + FileCard,
  changes: ["Incident"],
};
