/** Whether somebody answers for the result, or helps. */
export const AssignmentRole = { RESPONSIBLE: "RESPONSIBLE", COLLABORATOR: "COLLABORATOR" } as const;
export type AssignmentRole = keyof typeof AssignmentRole;

export const AssignmentState = {
  ASKED: "ASKED",
  CONFIRMED: "CONFIRMED",
  DONE: "DONE",
  ACCEPTED: "ACCEPTED",
  ENDED: "ENDED",
} as const;
export type AssignmentState = keyof typeof AssignmentState;

/** Why an assignment is no longer its person's. */
export const AssignmentEnd = {
  REASSIGNED: "REASSIGNED",
  CANCELLED: "CANCELLED",
  LEFT: "LEFT",
  ON_LEAVE: "ON_LEAVE",
  REFUSED: "REFUSED",
} as const;
export type AssignmentEnd = keyof typeof AssignmentEnd;

/** How the person means to handle it (Mission T2, B1). */
export const ConfirmMethod = {
  SELF: "SELF",
  TOGETHER: "TOGETHER",
  CLARIFY: "CLARIFY",
  CANNOT: "CANNOT",
  REFUSE: "REFUSE",
  RELAYED: "RELAYED",
} as const;
export type ConfirmMethod = keyof typeof ConfirmMethod;

/** Why it cannot be solved now. */
export const CannotReason = {
  NO_AUTHORITY: "NO_AUTHORITY",
  NO_MATERIAL: "NO_MATERIAL",
  SHORT_HANDED: "SHORT_HANDED",
  NOT_MINE: "NOT_MINE",
  OTHER: "OTHER",
} as const;
export type CannotReason = keyof typeof CannotReason;

/** Why it is carried over (Mission T6). */
export const CarryReason = {
  MATERIAL: "MATERIAL",
  OTHERS: "OTHERS",
  NO_TIME: "NO_TIME",
  UNCLEAR: "UNCLEAR",
  OTHER: "OTHER",
} as const;
export type CarryReason = keyof typeof CarryReason;

/** What is told of an assignment while it goes on (Mission T4). */
export const ProgressKind = { PROGRESS: "PROGRESS", OBSTACLE: "OBSTACLE", HELP: "HELP" } as const;
export type ProgressKind = keyof typeof ProgressKind;

export const DateRequestState = {
  OPEN: "OPEN",
  GRANTED: "GRANTED",
  REFUSED: "REFUSED",
  WITHDRAWN: "WITHDRAWN",
} as const;
export type DateRequestState = keyof typeof DateRequestState;

/** To whom an unconfirmed assignment is taken, one after the other (Mission T3). */
export const EscalationStep = {
  ASSIGNEE: "ASSIGNEE",
  HEAD: "HEAD",
  SUPERVISOR: "SUPERVISOR",
} as const;
export type EscalationStep = keyof typeof EscalationStep;

/** What has become of an assignment in the day, as far as its person has said. */
export const DayOutcome = {
  NONE: "NONE",
  DONE: "DONE",
  CARRIED: "CARRIED",
  BLOCKED: "BLOCKED",
} as const;
export type DayOutcome = keyof typeof DayOutcome;
