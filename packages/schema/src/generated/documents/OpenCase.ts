/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { CaseText, CaseCard, PersonCard, MeasureCard, LadderStepText, FileCard, AppealCard } from "../fragments.ts";
import type { OpenCaseMutation, OpenCaseMutationVariables } from "../operations.ts";

export const OpenCase: Document<OpenCaseMutation, OpenCaseMutationVariables> = {
  name: "OpenCase",
  text: "mutation OpenCase($caseId: ID!) { openCase(caseId: $caseId) { ...CaseText } }" + " " + CaseText + " " + CaseCard + " " + PersonCard + " " + MeasureCard + " " + LadderStepText + " " + FileCard + " " + AppealCard,
  changes: ["Case","Group","Membership"],
};
