/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { RemindersCard } from "../fragments/RemindersCard.ts";
import type { SetDigestMutation, SetDigestMutationVariables } from "../operations.ts";

export const SetDigest: Document<SetDigestMutation, SetDigestMutationVariables> = {
  name: "SetDigest",
  text: "mutation SetDigest($at: String, $behind: Boolean) { setDigest(at: $at, behind: $behind) { ...RemindersCard } }" + " " + RemindersCard,
  changes: ["Reminders"],
};
