import { defineEntity, p } from "@mikro-orm/core";
import { id, identity, instant } from "../../../kernel/column.ts";

const ReminderSchema = defineEntity({
  name: "Reminder",
  tableName: "reminder",
  uniques: [{ properties: ["organisationId", "subjectId", "dueAt", "step"] }],
  indexes: [{ properties: ["organisationId", "state", "at"] }],
  properties: {
    ...identity,
    subjectKind: p.string().length(30),
    subjectId: id(),
    /** The deadline it is about. Whoever has another one has reminders of their own. */
    dueAt: instant(),
    /** "BEFORE:2", "AT" or "AFTER:24", in hours. */
    step: p.string().length(12),
    at: instant(),
    /** OPEN until its moment; then DONE, or DROPPED where the deadline was moved before. */
    state: p.string().length(10).$type<"OPEN" | "DONE" | "DROPPED">(),
  },
});

/**
 * One moment at which everybody who still owes something by a deadline is reminded, once (Mission X3). Who
 * that is, is asked at the moment itself.
 */
export class Reminder extends ReminderSchema.class {}

ReminderSchema.setClass(Reminder);
