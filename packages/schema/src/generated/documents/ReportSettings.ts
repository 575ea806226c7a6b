/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { ReportSettingsText } from "../fragments/ReportSettingsText.ts";
import { ReportPerson } from "../fragments/ReportPerson.ts";
import type { ReportSettingsQuery, ReportSettingsQueryVariables } from "../operations.ts";

export const ReportSettings: Document<ReportSettingsQuery, ReportSettingsQueryVariables> = {
  name: "ReportSettings",
  text: "query ReportSettings { reportSettings { ...ReportSettingsText } }" + " " + ReportSettingsText + " " + ReportPerson,
  shows: ["ReportSettings","Person"],
};
