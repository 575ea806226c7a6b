/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { OverturnCountsText } from "../fragments/OverturnCountsText.ts";
import type { DisciplineFiguresQuery, DisciplineFiguresQueryVariables } from "../operations.ts";

export const DisciplineFigures: Document<DisciplineFiguresQuery, DisciplineFiguresQueryVariables> = {
  name: "DisciplineFigures",
  text: "query DisciplineFigures { disciplineFigures { months total { ...OverturnCountsText } kinds { kindKey kindName byMonth counts { ...OverturnCountsText } } issuers { person { id name: distinctName } counts { ...OverturnCountsText } } clauses { clauseKey label text counts { ...OverturnCountsText } } } }" + " " + OverturnCountsText,
  shows: ["Person","Case"],
};
