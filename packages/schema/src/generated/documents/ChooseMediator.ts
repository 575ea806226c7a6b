/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { MediationText } from "../fragments/MediationText.ts";
import { MediationCard } from "../fragments/MediationCard.ts";
import { PersonCard } from "../fragments/PersonCard.ts";
import { VoiceNoteText } from "../fragments/VoiceNoteText.ts";
import { FileCard } from "../fragments/FileCard.ts";
import type { ChooseMediatorMutation, ChooseMediatorMutationVariables } from "../operations.ts";

export const ChooseMediator: Document<ChooseMediatorMutation, ChooseMediatorMutationVariables> = {
  name: "ChooseMediator",
  text: "mutation ChooseMediator($mediationId: ID!, $mediatorId: ID!) { chooseMediator(mediationId: $mediationId, mediatorId: $mediatorId) { ...MediationText } }" + " " + MediationText + " " + MediationCard + " " + PersonCard + " " + VoiceNoteText + " " + FileCard,
  changes: ["Mediation"],
};
