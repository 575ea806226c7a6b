/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import type { OpenTaskMutation, OpenTaskMutationVariables } from "../operations.ts";

export const OpenTask: Document<OpenTaskMutation, OpenTaskMutationVariables> = {
  name: "OpenTask",
  text: "mutation OpenTask($id: ID!) { openTask(id: $id) { id mine { id openedAt } } }",
  changes: ["Task"],
};
