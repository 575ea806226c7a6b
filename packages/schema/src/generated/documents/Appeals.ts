/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { AppealCard, FileCard, CaseCard, PersonCard, MeasureCard, LadderStepText } from "../fragments.ts";
import type { AppealsQuery, AppealsQueryVariables } from "../operations.ts";

export const Appeals: Document<AppealsQuery, AppealsQueryVariables> = {
  name: "Appeals",
  text: "query Appeals { appeals { ...AppealCard case { ...CaseCard } } }" + " " + AppealCard + " " + FileCard + " " + CaseCard + " " + PersonCard + " " + MeasureCard + " " + LadderStepText,
  shows: ["Person","Case"],
};
