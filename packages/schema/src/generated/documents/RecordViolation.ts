/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { CaseText, CaseCard, PersonCard, MeasureCard, LadderStepText, FileCard, AppealCard } from "../fragments.ts";
import type { RecordViolationMutation, RecordViolationMutationVariables } from "../operations.ts";

export const RecordViolation: Document<RecordViolationMutation, RecordViolationMutationVariables> = {
  name: "RecordViolation",
  text: "mutation RecordViolation($input: RecordViolationInput!) { recordViolation(input: $input) { ...CaseText } }" + " " + CaseText + " " + CaseCard + " " + PersonCard + " " + MeasureCard + " " + LadderStepText + " " + FileCard + " " + AppealCard,
  changes: ["Case"],
};
