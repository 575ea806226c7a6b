/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { CaseText, CaseCard, PersonCard, MeasureCard, LadderStepText, FileCard, AppealCard } from "../fragments.ts";
import type { AddCaseNoteMutation, AddCaseNoteMutationVariables } from "../operations.ts";

export const AddCaseNote: Document<AddCaseNoteMutation, AddCaseNoteMutationVariables> = {
  name: "AddCaseNote",
  text: "mutation AddCaseNote($caseId: ID!, $text: String!) { addCaseNote(caseId: $caseId, text: $text) { ...CaseText } }" + " " + CaseText + " " + CaseCard + " " + PersonCard + " " + MeasureCard + " " + LadderStepText + " " + FileCard + " " + AppealCard,
  changes: ["Case"],
};
