/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { MediationText } from "../fragments/MediationText.ts";
import { MediationCard } from "../fragments/MediationCard.ts";
import { PersonCard } from "../fragments/PersonCard.ts";
import { VoiceNoteText } from "../fragments/VoiceNoteText.ts";
import { FileCard } from "../fragments/FileCard.ts";
import type { RecordMediationMeetingMutation, RecordMediationMeetingMutationVariables } from "../operations.ts";

export const RecordMediationMeeting: Document<RecordMediationMeetingMutation, RecordMediationMeetingMutationVariables> = {
  name: "RecordMediationMeeting",
  text: "mutation RecordMediationMeeting($input: MediationMeetingInput!) { recordMediationMeeting(input: $input) { ...MediationText } }" + " " + MediationText + " " + MediationCard + " " + PersonCard + " " + VoiceNoteText + " " + FileCard,
  changes: ["Mediation"],
};
