/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { GroupCard } from "../fragments/GroupCard.ts";
import { GroupDay } from "../fragments/GroupDay.ts";
import { VersionOfGroup } from "../fragments/VersionOfGroup.ts";
import type { GroupPageQuery, GroupPageQueryVariables } from "../operations.ts";

export const GroupPage: Document<GroupPageQuery, GroupPageQueryVariables> = {
  name: "GroupPage",
  text: "query GroupPage($id: ID!) { group(id: $id) { ...GroupCard ...GroupDay saveBotRefusal draftRulesRefusal admins { id name: distinctName } publishers { id name: distinctName } leaders { id name: distinctName } rulebooks { id title appliesToAll draftRefusal seeBoardRefusal toSign { ...VersionOfGroup } current { ...VersionOfGroup } draft { id number state } myLatestSignature { id versionNumber signedAt } } } }" + " " + GroupCard + " " + GroupDay + " " + VersionOfGroup,
  shows: ["Group","Person","RulesVersion","RulesSignature","GroupHours","Membership","Notice","Task","Leave"],
};
