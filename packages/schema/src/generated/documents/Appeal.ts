/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { AppealCard } from "../fragments/AppealCard.ts";
import { FileCard } from "../fragments/FileCard.ts";
import { CaseText } from "../fragments/CaseText.ts";
import { CaseCard } from "../fragments/CaseCard.ts";
import { PersonCard } from "../fragments/PersonCard.ts";
import { MeasureCard } from "../fragments/MeasureCard.ts";
import { LadderStepText } from "../fragments/LadderStepText.ts";
import { CircularProposalText } from "../fragments/CircularProposalText.ts";
import { CircularText } from "../fragments/CircularText.ts";
import type { AppealQuery, AppealQueryVariables } from "../operations.ts";

export const Appeal: Document<AppealQuery, AppealQueryVariables> = {
  name: "Appeal",
  text: "query Appeal($id: ID!) { appeal(id: $id) { ...AppealCard case { ...CaseText } } }" + " " + AppealCard + " " + FileCard + " " + CaseText + " " + CaseCard + " " + PersonCard + " " + MeasureCard + " " + LadderStepText + " " + CircularProposalText + " " + CircularText,
  shows: ["Person","Case"],
};
