/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import type { ReportPicturesQuery, ReportPicturesQueryVariables } from "../operations.ts";

export const ReportPictures: Document<ReportPicturesQuery, ReportPicturesQueryVariables> = {
  name: "ReportPictures",
  text: "query ReportPictures($id: ID!) { report(id: $id) { id pictures } }",
  shows: ["Report"],
};
