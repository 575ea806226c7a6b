/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { CaseCard } from "../fragments/CaseCard.ts";
import { PersonCard } from "../fragments/PersonCard.ts";
import { MeasureCard } from "../fragments/MeasureCard.ts";
import { LadderStepText } from "../fragments/LadderStepText.ts";
import { FileCard } from "../fragments/FileCard.ts";
import type { CasesQuery, CasesQueryVariables } from "../operations.ts";

export const Cases: Document<CasesQuery, CasesQueryVariables> = {
  name: "Cases",
  text: "query Cases($groupId: ID, $open: Boolean, $first: Int, $after: String) { cases(groupId: $groupId, open: $open, first: $first, after: $after) { nodes { ...CaseCard } endCursor hasMore } }" + " " + CaseCard + " " + PersonCard + " " + MeasureCard + " " + LadderStepText + " " + FileCard,
  shows: ["Case","Person"],
};
