/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { CaseText, CaseCard, PersonCard, MeasureCard, LadderStepText, FileCard, AppealCard } from "../fragments.ts";
import type { StateMySideMutation, StateMySideMutationVariables } from "../operations.ts";

export const StateMySide: Document<StateMySideMutation, StateMySideMutationVariables> = {
  name: "StateMySide",
  text: "mutation StateMySide($caseId: ID!, $side: String!, $corrected: Boolean!) { stateMySide(caseId: $caseId, side: $side, corrected: $corrected) { ...CaseText } }" + " " + CaseText + " " + CaseCard + " " + PersonCard + " " + MeasureCard + " " + LadderStepText + " " + FileCard + " " + AppealCard,
  changes: ["Case"],
};
