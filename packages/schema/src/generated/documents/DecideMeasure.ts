/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { CaseText, CaseCard, PersonCard, MeasureCard, LadderStepText, FileCard, AppealCard } from "../fragments.ts";
import type { DecideMeasureMutation, DecideMeasureMutationVariables } from "../operations.ts";

export const DecideMeasure: Document<DecideMeasureMutation, DecideMeasureMutationVariables> = {
  name: "DecideMeasure",
  text: "mutation DecideMeasure($input: DecideMeasureInput!) { decideMeasure(input: $input) { ...CaseText } }" + " " + CaseText + " " + CaseCard + " " + PersonCard + " " + MeasureCard + " " + LadderStepText + " " + FileCard + " " + AppealCard,
  changes: ["Case"],
};
