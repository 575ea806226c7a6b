/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { CaseText, CaseCard, PersonCard, MeasureCard, LadderStepText, FileCard, AppealCard } from "../fragments.ts";
import type { CaseQuery, CaseQueryVariables } from "../operations.ts";

export const Case: Document<CaseQuery, CaseQueryVariables> = {
  name: "Case",
  text: "query Case($id: ID!) { case(id: $id) { ...CaseText } }" + " " + CaseText + " " + CaseCard + " " + PersonCard + " " + MeasureCard + " " + LadderStepText + " " + FileCard + " " + AppealCard,
  shows: ["Case","Person"],
};
