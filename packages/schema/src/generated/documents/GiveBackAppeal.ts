/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { CaseText, CaseCard, PersonCard, MeasureCard, LadderStepText, FileCard, AppealCard } from "../fragments.ts";
import type { GiveBackAppealMutation, GiveBackAppealMutationVariables } from "../operations.ts";

export const GiveBackAppeal: Document<GiveBackAppealMutation, GiveBackAppealMutationVariables> = {
  name: "GiveBackAppeal",
  text: "mutation GiveBackAppeal($caseId: ID!) { giveBackAppeal(caseId: $caseId) { ...CaseText } }" + " " + CaseText + " " + CaseCard + " " + PersonCard + " " + MeasureCard + " " + LadderStepText + " " + FileCard + " " + AppealCard,
  changes: ["Case"],
};
