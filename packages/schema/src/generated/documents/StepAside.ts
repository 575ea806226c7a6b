/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import type { StepAsideMutation, StepAsideMutationVariables } from "../operations.ts";

export const StepAside: Document<StepAsideMutation, StepAsideMutationVariables> = {
  name: "StepAside",
  text: "mutation StepAside($reportId: ID!) { stepAside(reportId: $reportId) }",
  changes: ["Report"],
};
