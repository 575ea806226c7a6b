/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { CaseText, CaseCard, PersonCard, MeasureCard, LadderStepText, FileCard, AppealCard } from "../fragments.ts";
import type { TakeAppealMutation, TakeAppealMutationVariables } from "../operations.ts";

export const TakeAppeal: Document<TakeAppealMutation, TakeAppealMutationVariables> = {
  name: "TakeAppeal",
  text: "mutation TakeAppeal($caseId: ID!) { takeAppeal(caseId: $caseId) { ...CaseText } }" + " " + CaseText + " " + CaseCard + " " + PersonCard + " " + MeasureCard + " " + LadderStepText + " " + FileCard + " " + AppealCard,
  changes: ["Case"],
};
