/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { TaskText, TaskCard, PersonCard, ShareCard, FileCard, ShareText, TaskCounted } from "../fragments.ts";
import type { CarryOverTaskMutation, CarryOverTaskMutationVariables } from "../operations.ts";

export const CarryOverTask: Document<CarryOverTaskMutation, CarryOverTaskMutationVariables> = {
  name: "CarryOverTask",
  text: "mutation CarryOverTask($input: CarryOverTaskInput!) { carryOverTask(input: $input) { ...TaskText } }" + " " + TaskText + " " + TaskCard + " " + PersonCard + " " + ShareCard + " " + FileCard + " " + ShareText + " " + TaskCounted,
  changes: ["Task"],
};
