/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { RemindersCard } from "../fragments/RemindersCard.ts";
import type { MyRemindersQuery, MyRemindersQueryVariables } from "../operations.ts";

export const MyReminders: Document<MyRemindersQuery, MyRemindersQueryVariables> = {
  name: "MyReminders",
  text: "query MyReminders { myReminders { ...RemindersCard } }" + " " + RemindersCard,
  shows: ["Reminders"],
};
