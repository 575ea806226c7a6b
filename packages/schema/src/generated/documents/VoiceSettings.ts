/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import type { VoiceSettingsQuery, VoiceSettingsQueryVariables } from "../operations.ts";

export const VoiceSettings: Document<VoiceSettingsQuery, VoiceSettingsQueryVariables> = {
  name: "VoiceSettings",
  text: "query VoiceSettings { voiceSettings { days setRefusal } }",
  shows: ["VoiceSettings"],
};
