/** What a day's record says of an assignment: done, carried over, or left open (Mission T6). */
export const CloseOutOutcome = { DONE: "DONE", CARRIED: "CARRIED", OPEN: "OPEN" } as const;
export type CloseOutOutcome = keyof typeof CloseOutOutcome;
