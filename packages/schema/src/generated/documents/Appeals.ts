/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { AppealCard } from "../fragments/AppealCard.ts";
import { FileCard } from "../fragments/FileCard.ts";
import { CaseCard } from "../fragments/CaseCard.ts";
import { PersonCard } from "../fragments/PersonCard.ts";
import { MeasureCard } from "../fragments/MeasureCard.ts";
import { LadderStepText } from "../fragments/LadderStepText.ts";
import type { AppealsQuery, AppealsQueryVariables } from "../operations.ts";

export const Appeals: Document<AppealsQuery, AppealsQueryVariables> = {
  name: "Appeals",
  text: "query Appeals { appeals { ...AppealCard case { ...CaseCard } } }" + " " + AppealCard + " " + FileCard + " " + CaseCard + " " + PersonCard + " " + MeasureCard + " " + LadderStepText,
  shows: ["Person","Case"],
};
