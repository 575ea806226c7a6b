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
import type { CorrectCircularMutation, CorrectCircularMutationVariables } from "../operations.ts";

export const CorrectCircular: Document<CorrectCircularMutation, CorrectCircularMutationVariables> = {
  name: "CorrectCircular",
  text: "mutation CorrectCircular($caseId: ID!, $text: String!) { correctCircular(caseId: $caseId, text: $text) { ...CaseText } }" + " " + CaseText + " " + CaseCard + " " + PersonCard + " " + MeasureCard + " " + LadderStepText + " " + FileCard + " " + CircularProposalText + " " + CircularText + " " + AppealCard,
  changes: ["Case"],
};
