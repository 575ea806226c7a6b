/** What somebody can owe in a group (Mission B6). */
export const ObligationKind = {
  NOTICE: "NOTICE",
  RULES: "RULES",
  TASK: "TASK",
  CLOSE_OUT: "CLOSE_OUT",
} as const;
export type ObligationKind = keyof typeof ObligationKind;

/** The state of somebody's obligation. */
export const DebtState = {
  DONE: "DONE",
  NEAR: "NEAR",
  BEHIND: "BEHIND",
  OVER: "OVER",
  UNREACHABLE: "UNREACHABLE",
  EXEMPT: "EXEMPT",
  NOT_ASKED: "NOT_ASKED",
} as const;
export type DebtState = keyof typeof DebtState;
