/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { LadderStepText } from "../fragments/LadderStepText.ts";
import type { LadderQuery, LadderQueryVariables } from "../operations.ts";

export const Ladder: Document<LadderQuery, LadderQueryVariables> = {
  name: "Ladder",
  text: "query Ladder($groupId: ID!, $personId: ID!, $kindKey: ID!) { ladder(groupId: $groupId, personId: $personId, kindKey: $kindKey) { strikeNumber limitedBy signed step { ...LadderStepText } restsOn clauses { key label text } } nextCases(groupId: $groupId, personId: $personId, kindKey: $kindKey) }" + " " + LadderStepText,
  shows: ["Case"],
};
