/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import type { ImportRosterMutation, ImportRosterMutationVariables } from "../operations.ts";

export const ImportRoster: Document<ImportRosterMutation, ImportRosterMutationVariables> = {
  name: "ImportRoster",
  text: "mutation ImportRoster($uploadId: ID!, $dryRun: Boolean!, $departures: Int) { importRoster(uploadId: $uploadId, dryRun: $dryRun, departures: $departures) { file { id name mediaType bytes } dryRun applied added updated returned departed unchanged newDepartments movedDepartments grantedRoles endedRoles manyDepart departing newDepartmentPaths errorCount errors { line column reason value } } }",
  changes: ["Me","Person","Department","Membership"],
};
