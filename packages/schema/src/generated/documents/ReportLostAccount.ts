/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { LostAccountPart } from "../fragments/LostAccountPart.ts";
import type { ReportLostAccountMutation, ReportLostAccountMutationVariables } from "../operations.ts";

export const ReportLostAccount: Document<ReportLostAccountMutation, ReportLostAccountMutationVariables> = {
  name: "ReportLostAccount",
  text: "mutation ReportLostAccount($input: ReportLostAccountInput!) { reportLostAccount(input: $input) { ...LostAccountPart } }" + " " + LostAccountPart,
  changes: ["LostAccount","Device"],
};
