/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { CaseText, CaseCard, PersonCard, MeasureCard, LadderStepText, FileCard, AppealCard } from "../fragments.ts";
import type { AskToCorrectMutation, AskToCorrectMutationVariables } from "../operations.ts";

export const AskToCorrect: Document<AskToCorrectMutation, AskToCorrectMutationVariables> = {
  name: "AskToCorrect",
  text: "mutation AskToCorrect($caseId: ID!, $instead: String!) { askToCorrect(caseId: $caseId, instead: $instead) { ...CaseText } }" + " " + CaseText + " " + CaseCard + " " + PersonCard + " " + MeasureCard + " " + LadderStepText + " " + FileCard + " " + AppealCard,
  changes: ["Case"],
};
