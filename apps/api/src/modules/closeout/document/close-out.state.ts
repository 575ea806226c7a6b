import { enumOf } from "../../../kernel/enum.ts";

/** What a day's record says of an assignment: done, carried over, or left open (Mission T6). */
export const CloseOutOutcome = enumOf("DONE", "CARRIED", "OPEN");
export type CloseOutOutcome = keyof typeof CloseOutOutcome;
