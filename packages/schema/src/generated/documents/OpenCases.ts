/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { CaseCard } from "../fragments/CaseCard.ts";
import { PersonCard } from "../fragments/PersonCard.ts";
import { MeasureCard } from "../fragments/MeasureCard.ts";
import { LadderStepText } from "../fragments/LadderStepText.ts";
import { FileCard } from "../fragments/FileCard.ts";
import type { OpenCasesQuery, OpenCasesQueryVariables } from "../operations.ts";

export const OpenCases: Document<OpenCasesQuery, OpenCasesQueryVariables> = {
  name: "OpenCases",
  text: "query OpenCases($groupId: ID, $first: Int, $after: String) { openCases(groupId: $groupId, first: $first, after: $after) { nodes { ...CaseCard } endCursor hasMore } }" + " " + CaseCard + " " + PersonCard + " " + MeasureCard + " " + LadderStepText + " " + FileCard,
  shows: ["Case","Person"],
};
