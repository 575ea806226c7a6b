/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { CaseText } from "../fragments/CaseText.ts";
import { CaseCard } from "../fragments/CaseCard.ts";
import { PersonCard } from "../fragments/PersonCard.ts";
import { MeasureCard } from "../fragments/MeasureCard.ts";
import { LadderStepText } from "../fragments/LadderStepText.ts";
import { FileCard } from "../fragments/FileCard.ts";
import { CircularProposalText } from "../fragments/CircularProposalText.ts";
import { CircularText } from "../fragments/CircularText.ts";
import { AppealCard } from "../fragments/AppealCard.ts";
import type { AddEvidenceMutation, AddEvidenceMutationVariables } from "../operations.ts";

export const AddEvidence: Document<AddEvidenceMutation, AddEvidenceMutationVariables> = {
  name: "AddEvidence",
  text: "mutation AddEvidence($input: AddEvidenceInput!) { addEvidence(input: $input) { ...CaseText } }" + " " + CaseText + " " + CaseCard + " " + PersonCard + " " + MeasureCard + " " + LadderStepText + " " + FileCard + " " + CircularProposalText + " " + CircularText + " " + AppealCard,
  changes: ["Case"],
};
