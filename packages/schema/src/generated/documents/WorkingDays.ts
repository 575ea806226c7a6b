/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { Day } from "../fragments/Day.ts";
import type { WorkingDaysQuery, WorkingDaysQueryVariables } from "../operations.ts";

export const WorkingDays: Document<WorkingDaysQuery, WorkingDaysQueryVariables> = {
  name: "WorkingDays",
  text: "query WorkingDays($year: Int!, $month: Int) { workingDays(year: $year, month: $month) { year month provisional setRefusal days { ...Day } } }" + " " + Day,
  shows: ["CalendarDay"],
};
