/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { CaseText, CaseCard, PersonCard, MeasureCard, LadderStepText, FileCard, AppealCard } from "../fragments.ts";
import type { MarkCarriedOutMutation, MarkCarriedOutMutationVariables } from "../operations.ts";

export const MarkCarriedOut: Document<MarkCarriedOutMutation, MarkCarriedOutMutationVariables> = {
  name: "MarkCarriedOut",
  text: "mutation MarkCarriedOut($input: CarriedOutInput!) { markCarriedOut(input: $input) { ...CaseText } }" + " " + CaseText + " " + CaseCard + " " + PersonCard + " " + MeasureCard + " " + LadderStepText + " " + FileCard + " " + AppealCard,
  changes: ["Case"],
};
