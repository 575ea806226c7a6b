/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { CaseText, CaseCard, PersonCard, MeasureCard, LadderStepText, FileCard, AppealCard } from "../fragments.ts";
import type { DismissCaseMutation, DismissCaseMutationVariables } from "../operations.ts";

export const DismissCase: Document<DismissCaseMutation, DismissCaseMutationVariables> = {
  name: "DismissCase",
  text: "mutation DismissCase($caseId: ID!, $reason: String!, $corrected: Boolean!) { dismissCase(caseId: $caseId, reason: $reason, corrected: $corrected) { ...CaseText } }" + " " + CaseText + " " + CaseCard + " " + PersonCard + " " + MeasureCard + " " + LadderStepText + " " + FileCard + " " + AppealCard,
  changes: ["Case"],
};
