/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { CaseText, CaseCard, PersonCard, MeasureCard, LadderStepText, FileCard, AppealCard } from "../fragments.ts";
import type { RecuseMutation, RecuseMutationVariables } from "../operations.ts";

export const Recuse: Document<RecuseMutation, RecuseMutationVariables> = {
  name: "Recuse",
  text: "mutation Recuse($caseId: ID!, $reason: String!) { recuse(caseId: $caseId, reason: $reason) { ...CaseText } }" + " " + CaseText + " " + CaseCard + " " + PersonCard + " " + MeasureCard + " " + LadderStepText + " " + FileCard + " " + AppealCard,
  changes: ["Case"],
};
