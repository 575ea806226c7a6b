/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { ReportSettingsText } from "../fragments/ReportSettingsText.ts";
import { ReportPerson } from "../fragments/ReportPerson.ts";
import type { SaveReportSettingsMutation, SaveReportSettingsMutationVariables } from "../operations.ts";

export const SaveReportSettings: Document<SaveReportSettingsMutation, SaveReportSettingsMutationVariables> = {
  name: "SaveReportSettings",
  text: "mutation SaveReportSettings($input: ReportSettingsInput!) { saveReportSettings(input: $input) { ...ReportSettingsText } }" + " " + ReportSettingsText + " " + ReportPerson,
  changes: ["ReportSettings"],
};
