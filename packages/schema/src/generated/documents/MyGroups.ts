/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { GroupCard } from "../fragments.ts";
import type { MyGroupsQuery, MyGroupsQueryVariables } from "../operations.ts";

export const MyGroups: Document<MyGroupsQuery, MyGroupsQueryVariables> = {
  name: "MyGroups",
  text: "query MyGroups($first: Int, $after: String) { myGroups(first: $first, after: $after) { nodes { ...GroupCard hours { quiet { from until } } rulebooks { id title current { id number signRefusal myDueOn mySignature { id signedAt } } } } endCursor hasMore } }" + " " + GroupCard,
  shows: ["Group","GroupHours","RulesVersion","RulesSignature","Membership","Notice","Task","Leave"],
};
