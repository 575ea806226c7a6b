/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { AnonymousReportParts } from "../fragments/AnonymousReportParts.ts";
import type { AnswerByCodeMutation, AnswerByCodeMutationVariables } from "../operations.ts";

export const AnswerByCode: Document<AnswerByCodeMutation, AnswerByCodeMutationVariables> = {
  name: "AnswerByCode",
  text: "mutation AnswerByCode($input: SayByCodeInput!) { answerByCode(input: $input) { ...AnonymousReportParts } }" + " " + AnonymousReportParts,
  changes: ["AnonymousReport"],
};
