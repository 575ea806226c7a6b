/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { CaseText, CaseCard, PersonCard, MeasureCard, LadderStepText, FileCard, AppealCard } from "../fragments.ts";
import type { LiftMeasureMutation, LiftMeasureMutationVariables } from "../operations.ts";

export const LiftMeasure: Document<LiftMeasureMutation, LiftMeasureMutationVariables> = {
  name: "LiftMeasure",
  text: "mutation LiftMeasure($caseId: ID!, $reason: String!) { liftMeasure(caseId: $caseId, reason: $reason) { ...CaseText } }" + " " + CaseText + " " + CaseCard + " " + PersonCard + " " + MeasureCard + " " + LadderStepText + " " + FileCard + " " + AppealCard,
  changes: ["Case"],
};
