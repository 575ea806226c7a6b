/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import type { ResendMutation, ResendMutationVariables } from "../operations.ts";

export const Resend: Document<ResendMutation, ResendMutationVariables> = {
  name: "Resend",
  text: "mutation Resend($ids: [ID!]) { resend(ids: $ids) }",
  changes: ["Undeliverable","UndeliverableCount"],
};
