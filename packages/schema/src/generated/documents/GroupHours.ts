/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { GroupDay } from "../fragments/GroupDay.ts";
import type { GroupHoursQuery, GroupHoursQueryVariables } from "../operations.ts";

export const GroupHours: Document<GroupHoursQuery, GroupHoursQueryVariables> = {
  name: "GroupHours",
  text: "query GroupHours($id: ID!) { group(id: $id) { ...GroupDay } }" + " " + GroupDay,
  shows: ["Group","GroupHours"],
};
