/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { CaseCard, PersonCard, MeasureCard, LadderStepText, FileCard } from "../fragments.ts";
import type { MyRecordQuery, MyRecordQueryVariables } from "../operations.ts";

export const MyRecord: Document<MyRecordQuery, MyRecordQueryVariables> = {
  name: "MyRecord",
  text: "query MyRecord { myRecord { counting clearOn cases { ...CaseCard } } }" + " " + CaseCard + " " + PersonCard + " " + MeasureCard + " " + LadderStepText + " " + FileCard,
  shows: ["Case","Person"],
};
