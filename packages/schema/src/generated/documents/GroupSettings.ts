/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { WaitingLine } from "../fragments/WaitingLine.ts";
import type { GroupSettingsQuery, GroupSettingsQueryVariables } from "../operations.ts";

export const GroupSettings: Document<GroupSettingsQuery, GroupSettingsQueryVariables> = {
  name: "GroupSettings",
  text: "query GroupSettings($groupId: ID!) { group(id: $groupId) { id name setCategoryRefusal myDisplayName groupCategory { id name description } } settingsInForce(groupId: $groupId) { groupId versionId fromOn settings { key section holds label short sentence value source } version { id number rulebook { id title } } waiting { ...WaitingLine } } }" + " " + WaitingLine,
  shows: ["Group","GroupCategory","GroupSettings","RulesVersion","RulesSignature"],
};
