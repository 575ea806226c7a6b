/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { CaseText, CaseCard, PersonCard, MeasureCard, LadderStepText, FileCard, AppealCard } from "../fragments.ts";
import type { LodgeAppealMutation, LodgeAppealMutationVariables } from "../operations.ts";

export const LodgeAppeal: Document<LodgeAppealMutation, LodgeAppealMutationVariables> = {
  name: "LodgeAppeal",
  text: "mutation LodgeAppeal($input: AppealStatementInput!) { lodgeAppeal(input: $input) { ...CaseText } }" + " " + CaseText + " " + CaseCard + " " + PersonCard + " " + MeasureCard + " " + LadderStepText + " " + FileCard + " " + AppealCard,
  changes: ["Case","Group","Membership","Receipt"],
};
