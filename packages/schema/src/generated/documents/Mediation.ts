/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { MediationText } from "../fragments/MediationText.ts";
import { MediationCard } from "../fragments/MediationCard.ts";
import { PersonCard } from "../fragments/PersonCard.ts";
import { VoiceNoteText } from "../fragments/VoiceNoteText.ts";
import { FileCard } from "../fragments/FileCard.ts";
import type { MediationQuery, MediationQueryVariables } from "../operations.ts";

export const Mediation: Document<MediationQuery, MediationQueryVariables> = {
  name: "Mediation",
  text: "query Mediation($id: ID!) { mediation(id: $id) { ...MediationText } }" + " " + MediationText + " " + MediationCard + " " + PersonCard + " " + VoiceNoteText + " " + FileCard,
  shows: ["Mediation","Person"],
};
