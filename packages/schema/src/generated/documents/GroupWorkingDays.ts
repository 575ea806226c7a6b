/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { Day } from "../fragments/Day.ts";
import type { GroupWorkingDaysQuery, GroupWorkingDaysQueryVariables } from "../operations.ts";

export const GroupWorkingDays: Document<GroupWorkingDaysQuery, GroupWorkingDaysQueryVariables> = {
  name: "GroupWorkingDays",
  text: "query GroupWorkingDays($id: ID!, $year: Int!, $month: Int) { group(id: $id) { id workingDays(year: $year, month: $month) { year month provisional days { ...Day } } } }" + " " + Day,
  shows: ["Group","CalendarDay","GroupHours"],
};
