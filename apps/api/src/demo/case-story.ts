import type { Measure } from "@riqing/schema";

/** What `demo/cases.json` tells: what may have been violations, at each stage that a case can be in. */
export interface StoryCases {
  cases: StoryCase[];
}

/** Recorded ten minutes after it happened; people are staff numbers. */
export interface StoryCase {
  group: string;
  person: string;
  by: string;
  kind: string;
  /** In the version of the rules that was in force then. */
  clauseKey: string;
  hoursBeforeNow: number;
  what: string;
  quote?: string;
  steps: StoryCaseStep[];
}

/** What was done in a case; what names nobody was done by whom it is about. */
export type StoryCaseStep = { hoursBeforeNow: number } & (
  | { do: "SAY"; text: string }
  | { do: "DECIDE"; by: string; measure: Measure; days?: number; reason?: string }
  | { do: "DISMISS"; by: string; reason: string }
  | { do: "ACKNOWLEDGE" }
  | { do: "CARRY_OUT"; by: string }
  | { do: "APPEAL"; text: string }
  | { do: "TAKE"; by: string }
  | {
      do: "JUDGE";
      by: string;
      outcome: "REVOKED" | "LOWERED" | "STANDS";
      measure?: Measure;
      reason: string;
    }
);
