/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { GroupCard } from "../fragments/GroupCard.ts";
import type { MyGroupsQuery, MyGroupsQueryVariables } from "../operations.ts";

export const MyGroups: Document<MyGroupsQuery, MyGroupsQueryVariables> = {
  name: "MyGroups",
  text: "query MyGroups($search: String, $first: Int, $after: String) { myGroups(search: $search, first: $first, after: $after) { nodes { ...GroupCard hours { quiet { from until } } rulebooks { id title toSign { id number signRefusal } } } endCursor hasMore } }" + " " + GroupCard,
  shows: ["Group","GroupHours","RulesVersion","Person","RulesSignature","Membership","Notice","Task","Leave"],
};
