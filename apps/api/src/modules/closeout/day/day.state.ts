/** What has become of an assignment in the day, as far as its person has said. */
export const DayOutcome = {
  NONE: "NONE",
  DONE: "DONE",
  CARRIED: "CARRIED",
  BLOCKED: "BLOCKED",
} as const;
export type DayOutcome = keyof typeof DayOutcome;
