/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import type { NudgeWaitingMutation, NudgeWaitingMutationVariables } from "../operations.ts";

export const NudgeWaiting: Document<NudgeWaitingMutation, NudgeWaitingMutationVariables> = {
  name: "NudgeWaiting",
  text: "mutation NudgeWaiting($kind: TodoKind!, $id: ID!) { nudgeWaiting(kind: $kind, id: $id) { nudged tooSoon unreachable nudgeAgainAt } }",
  changes: ["Waiting"],
};
