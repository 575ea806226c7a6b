import { enumOf } from "../../kernel/enum.ts";

/** The state of somebody's obligation. */
export const DebtState = enumOf(
  "DONE",
  "OPEN",
  "NEAR",
  "BEHIND",
  "OVER",
  "UNREACHABLE",
  "EXEMPT",
  "NOT_ASKED",
);
export type DebtState = keyof typeof DebtState;
