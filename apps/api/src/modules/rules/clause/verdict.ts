import { enumOf } from "../../../kernel/enum.ts";

/** What somebody says of a clause: 清楚, 不清楚, 做不到. */
export const ClauseVerdict = enumOf("CLEAR", "UNCLEAR", "NOT_FEASIBLE");
export type ClauseVerdict = keyof typeof ClauseVerdict;
