/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { MediationText } from "../fragments/MediationText.ts";
import { MediationCard } from "../fragments/MediationCard.ts";
import { PersonCard } from "../fragments/PersonCard.ts";
import { VoiceNoteText } from "../fragments/VoiceNoteText.ts";
import { FileCard } from "../fragments/FileCard.ts";
import type { ConfirmMediationMutation, ConfirmMediationMutationVariables } from "../operations.ts";

export const ConfirmMediation: Document<ConfirmMediationMutation, ConfirmMediationMutationVariables> = {
  name: "ConfirmMediation",
  text: "mutation ConfirmMediation($input: ConfirmMediationInput!) { confirmMediation(input: $input) { ...MediationText } }" + " " + MediationText + " " + MediationCard + " " + PersonCard + " " + VoiceNoteText + " " + FileCard,
  changes: ["Mediation","Receipt"],
};
