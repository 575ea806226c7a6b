/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { CaseText, CaseCard, PersonCard, MeasureCard, LadderStepText, FileCard, AppealCard } from "../fragments.ts";
import type { AcknowledgeMeasureMutation, AcknowledgeMeasureMutationVariables } from "../operations.ts";

export const AcknowledgeMeasure: Document<AcknowledgeMeasureMutation, AcknowledgeMeasureMutationVariables> = {
  name: "AcknowledgeMeasure",
  text: "mutation AcknowledgeMeasure($caseId: ID!) { acknowledgeMeasure(caseId: $caseId) { ...CaseText } }" + " " + CaseText + " " + CaseCard + " " + PersonCard + " " + MeasureCard + " " + LadderStepText + " " + FileCard + " " + AppealCard,
  changes: ["Case","Group","Membership","Receipt"],
};
