/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { CaseText, CaseCard, PersonCard, MeasureCard, LadderStepText, FileCard, AppealCard } from "../fragments.ts";
import type { WithdrawAppealMutation, WithdrawAppealMutationVariables } from "../operations.ts";

export const WithdrawAppeal: Document<WithdrawAppealMutation, WithdrawAppealMutationVariables> = {
  name: "WithdrawAppeal",
  text: "mutation WithdrawAppeal($caseId: ID!) { withdrawAppeal(caseId: $caseId) { ...CaseText } }" + " " + CaseText + " " + CaseCard + " " + PersonCard + " " + MeasureCard + " " + LadderStepText + " " + FileCard + " " + AppealCard,
  changes: ["Case","Group","Membership"],
};
