import type { Refusal } from "@riqing/schema";

/** What was said of a tap before; null: nothing. */
export type Verdict = "MINE" | "NOT_MINE";

/** 是我点的 can turn out to be wrong; what was disowned is asked again already. */
export const whyNotReview = (before: Verdict | null, now: Verdict): Refusal | null =>
  before === "NOT_MINE" && now === "MINE" ? "TAP_DISOWNED" : null;
