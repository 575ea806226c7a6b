/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { CaseCard } from "../fragments/CaseCard.ts";
import { PersonCard } from "../fragments/PersonCard.ts";
import { MeasureCard } from "../fragments/MeasureCard.ts";
import { LadderStepText } from "../fragments/LadderStepText.ts";
import { FileCard } from "../fragments/FileCard.ts";
import type { MyRecordQuery, MyRecordQueryVariables } from "../operations.ts";

export const MyRecord: Document<MyRecordQuery, MyRecordQueryVariables> = {
  name: "MyRecord",
  text: "query MyRecord { myRecord { counting clearOn cases { ...CaseCard } } }" + " " + CaseCard + " " + PersonCard + " " + MeasureCard + " " + LadderStepText + " " + FileCard,
  shows: ["Case","Person"],
};
