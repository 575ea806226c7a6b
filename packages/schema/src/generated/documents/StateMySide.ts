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
import type { StateMySideMutation, StateMySideMutationVariables } from "../operations.ts";

export const StateMySide: Document<StateMySideMutation, StateMySideMutationVariables> = {
  name: "StateMySide",
  text: "mutation StateMySide($caseId: ID!, $side: String!, $corrected: Boolean!) { stateMySide(caseId: $caseId, side: $side, corrected: $corrected) { ...CaseText } }" + " " + CaseText + " " + CaseCard + " " + PersonCard + " " + MeasureCard + " " + LadderStepText + " " + FileCard + " " + CircularProposalText + " " + CircularText + " " + AppealCard,
  changes: ["Case"],
};
