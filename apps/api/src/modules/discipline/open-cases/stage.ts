import { enumOf } from "../../../kernel/enum.ts";

/** What is to be done next in a case. The keys are those of the contract. */
export const CaseStage = enumOf(
  "CASE_TO_TELL",
  "HEARING",
  "TO_CORRECT",
  "TO_DECIDE",
  "MEASURE_TO_TELL",
  "TO_CARRY_OUT",
  "TO_REVIEW",
  "RUNNING",
  "PAUSED",
  "APPEALED",
  "ENDED",
);
export type CaseStage = keyof typeof CaseStage;
