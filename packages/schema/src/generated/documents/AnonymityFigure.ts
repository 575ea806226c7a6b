/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import type { AnonymityFigureQuery, AnonymityFigureQueryVariables } from "../operations.ts";

export const AnonymityFigure: Document<AnonymityFigureQuery, AnonymityFigureQueryVariables> = {
  name: "AnonymityFigure",
  text: "query AnonymityFigure($organisationId: ID!) { anonymityFigure(organisationId: $organisationId) { holders active } }",
  shows: [],
};
