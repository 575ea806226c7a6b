/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { LadderStepText } from "../fragments/LadderStepText.ts";
import type { ViolationKindsQuery, ViolationKindsQueryVariables } from "../operations.ts";

export const ViolationKinds: Document<ViolationKindsQuery, ViolationKindsQueryVariables> = {
  name: "ViolationKinds",
  text: "query ViolationKinds($groupId: ID!) { violationKinds(groupId: $groupId) { key name atOnce unlessGoodReason clauses steps { ...LadderStepText } } }" + " " + LadderStepText,
  shows: [],
};
