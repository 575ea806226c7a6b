import { enumOf } from "../../../kernel/enum.ts";

/** The kinds of event on a task's time line, as in the public schema. */
export const TaskEventKind = enumOf(
  "ASSIGNED",
  "CONFIRMED",
  "CONFIRMATION_UNDONE",
  "NEW_DATE_ASKED",
  "NEW_DATE_GRANTED",
  "NEW_DATE_REFUSED",
  "PROGRESS",
  "OBSTACLE",
  "OBSTACLE_UNDONE",
  "HELP",
  "COMPLETED",
  "COMPLETION_UNDONE",
  "ACCEPTED",
  "RETURNED",
  "CARRIED_OVER",
  "CARRY_OVER_UNDONE",
  "REASSIGNED",
  "LEFT",
  "REFUSED",
  "CANCELLED",
  "ESCALATED",
  "PASSED_ON",
  "ANSWERED",
  "STOOD_IN",
  "AWAY",
  "ACCOUNTABILITY_OPENED",
  "ACCOUNTABILITY_ANSWERED",
  "CLOSED_OUT",
);
export type TaskEventKind = keyof typeof TaskEventKind;
