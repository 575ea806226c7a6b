/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { TaskText, TaskCard, PersonCard, ShareCard, FileCard, ShareText, TaskCounted } from "../fragments.ts";
import type { AskDepartmentMutation, AskDepartmentMutationVariables } from "../operations.ts";

export const AskDepartment: Document<AskDepartmentMutation, AskDepartmentMutationVariables> = {
  name: "AskDepartment",
  text: "mutation AskDepartment($input: AskDepartmentInput!) { askDepartment(input: $input) { ...TaskText } }" + " " + TaskText + " " + TaskCard + " " + PersonCard + " " + ShareCard + " " + FileCard + " " + ShareText + " " + TaskCounted,
  changes: ["Task"],
};
