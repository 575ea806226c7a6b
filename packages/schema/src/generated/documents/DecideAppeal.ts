/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { CaseText, CaseCard, PersonCard, MeasureCard, LadderStepText, FileCard, AppealCard } from "../fragments.ts";
import type { DecideAppealMutation, DecideAppealMutationVariables } from "../operations.ts";

export const DecideAppeal: Document<DecideAppealMutation, DecideAppealMutationVariables> = {
  name: "DecideAppeal",
  text: "mutation DecideAppeal($input: DecideAppealInput!) { decideAppeal(input: $input) { ...CaseText } }" + " " + CaseText + " " + CaseCard + " " + PersonCard + " " + MeasureCard + " " + LadderStepText + " " + FileCard + " " + AppealCard,
  changes: ["Case","Group","Membership"],
};
