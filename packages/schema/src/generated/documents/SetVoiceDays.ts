/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import type { SetVoiceDaysMutation, SetVoiceDaysMutationVariables } from "../operations.ts";

export const SetVoiceDays: Document<SetVoiceDaysMutation, SetVoiceDaysMutationVariables> = {
  name: "SetVoiceDays",
  text: "mutation SetVoiceDays($days: Int!) { setVoiceDays(days: $days) { days setRefusal } }",
  changes: ["VoiceSettings"],
};
