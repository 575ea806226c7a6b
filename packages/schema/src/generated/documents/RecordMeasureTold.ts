/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { CaseText, CaseCard, PersonCard, MeasureCard, LadderStepText, FileCard, AppealCard } from "../fragments.ts";
import type { RecordMeasureToldMutation, RecordMeasureToldMutationVariables } from "../operations.ts";

export const RecordMeasureTold: Document<RecordMeasureToldMutation, RecordMeasureToldMutationVariables> = {
  name: "RecordMeasureTold",
  text: "mutation RecordMeasureTold($caseId: ID!, $byPhone: Boolean!) { recordMeasureTold(caseId: $caseId, byPhone: $byPhone) { ...CaseText } }" + " " + CaseText + " " + CaseCard + " " + PersonCard + " " + MeasureCard + " " + LadderStepText + " " + FileCard + " " + AppealCard,
  changes: ["Case","Group","Membership"],
};
