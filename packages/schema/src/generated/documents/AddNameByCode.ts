/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { AnonymousReportParts } from "../fragments/AnonymousReportParts.ts";
import type { AddNameByCodeMutation, AddNameByCodeMutationVariables } from "../operations.ts";

export const AddNameByCode: Document<AddNameByCodeMutation, AddNameByCodeMutationVariables> = {
  name: "AddNameByCode",
  text: "mutation AddNameByCode($code: String!) { addNameByCode(code: $code) { ...AnonymousReportParts } }" + " " + AnonymousReportParts,
  changes: ["AnonymousReport","Report"],
};
