/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { RemindersCard } from "../fragments/RemindersCard.ts";
import type { SetRemindersMutation, SetRemindersMutationVariables } from "../operations.ts";

export const SetReminders: Document<SetRemindersMutation, SetRemindersMutationVariables> = {
  name: "SetReminders",
  text: "mutation SetReminders($ordinary: OrdinaryMessages!, $steps: ReminderChoice!) { setReminders(ordinary: $ordinary, steps: $steps) { ...RemindersCard } }" + " " + RemindersCard,
  changes: ["Reminders"],
};
