/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { CaseText, CaseCard, PersonCard, MeasureCard, LadderStepText, FileCard, AppealCard } from "../fragments.ts";
import type { AddToAppealMutation, AddToAppealMutationVariables } from "../operations.ts";

export const AddToAppeal: Document<AddToAppealMutation, AddToAppealMutationVariables> = {
  name: "AddToAppeal",
  text: "mutation AddToAppeal($input: AppealStatementInput!) { addToAppeal(input: $input) { ...CaseText } }" + " " + CaseText + " " + CaseCard + " " + PersonCard + " " + MeasureCard + " " + LadderStepText + " " + FileCard + " " + AppealCard,
  changes: ["Case"],
};
