import { enumOf } from "../../../kernel/enum.ts";

/** Whether somebody answers for the result, or helps. */
export const AssignmentRole = enumOf("RESPONSIBLE", "COLLABORATOR");
export type AssignmentRole = keyof typeof AssignmentRole;

export const AssignmentState = enumOf("ASKED", "CONFIRMED", "DONE", "ACCEPTED", "ENDED");
export type AssignmentState = keyof typeof AssignmentState;

/** Why an assignment is no longer its person's. */
export const AssignmentEnd = enumOf("REASSIGNED", "CANCELLED", "LEFT", "ON_LEAVE", "REFUSED");
export type AssignmentEnd = keyof typeof AssignmentEnd;

/** How the person means to handle it (Mission T2, B1). */
export const ConfirmMethod = enumOf("SELF", "TOGETHER", "CLARIFY", "CANNOT", "REFUSE", "RELAYED");
export type ConfirmMethod = keyof typeof ConfirmMethod;

/** Why it cannot be solved now. */
export const CannotReason = enumOf(
  "NO_AUTHORITY",
  "NO_MATERIAL",
  "SHORT_HANDED",
  "NOT_MINE",
  "OTHER",
);
export type CannotReason = keyof typeof CannotReason;

/** Why it is carried over (Mission T6). */
export const CarryReason = enumOf("MATERIAL", "OTHERS", "NO_TIME", "UNCLEAR", "OTHER");
export type CarryReason = keyof typeof CarryReason;

/** What is told of an assignment while it goes on (Mission T4). */
export const ProgressKind = enumOf("PROGRESS", "OBSTACLE", "HELP");
export type ProgressKind = keyof typeof ProgressKind;

export const DateRequestState = enumOf("OPEN", "GRANTED", "REFUSED", "WITHDRAWN");
export type DateRequestState = keyof typeof DateRequestState;

/** To whom an unconfirmed assignment is taken, one after the other (Mission T3). */
export const EscalationStep = enumOf("ASSIGNEE", "HEAD", "SUPERVISOR");
export type EscalationStep = keyof typeof EscalationStep;

/** What has become of an assignment in the day, as far as its person has said. */
export const DayOutcome = enumOf("NONE", "DONE", "CARRIED", "BLOCKED");
export type DayOutcome = keyof typeof DayOutcome;
