/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { AppealCard, FileCard, CaseText, CaseCard, PersonCard, MeasureCard, LadderStepText } from "../fragments.ts";
import type { AppealQuery, AppealQueryVariables } from "../operations.ts";

export const Appeal: Document<AppealQuery, AppealQueryVariables> = {
  name: "Appeal",
  text: "query Appeal($id: ID!) { appeal(id: $id) { ...AppealCard case { ...CaseText } } }" + " " + AppealCard + " " + FileCard + " " + CaseText + " " + CaseCard + " " + PersonCard + " " + MeasureCard + " " + LadderStepText,
  shows: ["Person","Case"],
};
