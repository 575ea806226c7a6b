/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import type { NudgeUnconfirmedMutation, NudgeUnconfirmedMutationVariables } from "../operations.ts";

export const NudgeUnconfirmed: Document<NudgeUnconfirmedMutation, NudgeUnconfirmedMutationVariables> = {
  name: "NudgeUnconfirmed",
  text: "mutation NudgeUnconfirmed($input: NudgeInput!) { nudgeUnconfirmed(input: $input) { nudged tooSoon unreachable nudgeAgainAt } }",
  changes: ["NoticeBoard","SignatureBoard","ObligationMatrix"],
};
