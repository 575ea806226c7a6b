/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { AnonymousReportParts } from "../fragments/AnonymousReportParts.ts";
import type { ReopenByCodeMutation, ReopenByCodeMutationVariables } from "../operations.ts";

export const ReopenByCode: Document<ReopenByCodeMutation, ReopenByCodeMutationVariables> = {
  name: "ReopenByCode",
  text: "mutation ReopenByCode($input: SayByCodeInput!) { reopenByCode(input: $input) { ...AnonymousReportParts } }" + " " + AnonymousReportParts,
  changes: ["AnonymousReport"],
};
