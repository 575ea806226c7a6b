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
