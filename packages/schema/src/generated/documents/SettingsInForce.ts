/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import type { SettingsInForceQuery, SettingsInForceQueryVariables } from "../operations.ts";

export const SettingsInForce: Document<SettingsInForceQuery, SettingsInForceQueryVariables> = {
  name: "SettingsInForce",
  text: "query SettingsInForce($groupId: ID!) { settingsInForce(groupId: $groupId) { groupId versionId fromOn settings { key section holds label short sentence value source } } }",
  shows: ["GroupSettings"],
};
