/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import type { ReadInboxMutation, ReadInboxMutationVariables } from "../operations.ts";

export const ReadInbox: Document<ReadInboxMutation, ReadInboxMutationVariables> = {
  name: "ReadInbox",
  text: "mutation ReadInbox($upTo: ID) { readInbox(upTo: $upTo) }",
  changes: ["Me"],
};
