/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import type { ImportRosterMutation, ImportRosterMutationVariables } from "../operations.ts";

export const ImportRoster: Document<ImportRosterMutation, ImportRosterMutationVariables> = {
  name: "ImportRoster",
  text: "mutation ImportRoster($uploadId: ID!, $dryRun: Boolean!, $departures: Int, $choices: RosterChoices) { importRoster( uploadId: $uploadId dryRun: $dryRun departures: $departures choices: $choices ) { file { id name mediaType bytes } dryRun applied sheet sheets headerLine leftOut { line text } added updated returned departed unchanged newDepartments movedDepartments grantedRoles endedRoles manyDepart departing newDepartmentPaths endingRoles unknownParents doubtful { kind line was { name staffNo } now { name staffNo } } errorCount errors { line column reason value } } }",
  changes: ["Me","Person","Department","Membership"],
};
