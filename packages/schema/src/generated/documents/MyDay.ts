/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { PersonCard } from "../fragments/PersonCard.ts";
import type { MyDayQuery, MyDayQueryVariables } from "../operations.ts";

export const MyDay: Document<MyDayQuery, MyDayQueryVariables> = {
  name: "MyDay",
  text: "query MyDay { myDay { day workday provisional closesAt total settled done carried blocked serverTime items { day closesAt outcome at carriedTo carryReason waitsFor carryCount chain nextWorkday nextWorkdayProvisional tellsAssigner closed task { id kind goal assigner { ...PersonCard } group { id name } completeRefusal carryOverRefusal reportRefusal } assignment { id state dueAt plannedAt dayOn confirmBy confirmLate doneLate returnReason } } unopenedNotices { id subject publishedAt } } }" + " " + PersonCard,
  shows: ["Task","Notice","Person","CalendarDay","GroupHours","Leave"],
};
