/** The contract: what client and server have promised each other. Imports nothing. */
export type { Document } from "./document.ts";
export {
  FILE_PURPOSES,
  FILE_TYPES,
  type FileMediaType,
  type FilePurpose,
  ROSTER_TYPES,
} from "./file-types.ts";
export {
  closeOutMinute,
  type GroupHoursWish,
  hoursFaults,
  isEndOfPeriod,
  isTimeOfDay,
  minuteOfDay,
  minutesADay,
  openMinutes,
  patternFaults,
  patternWorks,
  type Period,
  periodsOvernight,
  quietMinutes,
  type WorkingHours,
  type WorkPattern,
} from "./hours.ts";
export {
  aheadFault,
  APPEAL_SETTINGS,
  type Bounds,
  type InputFault,
  isTooLong,
  lengthOf,
  textFault,
  TEXTS,
  workingDaysIn,
} from "./input.ts";
export { type LawFinding, lawFindings, LAW_TOPICS, type LawTopic } from "./law.ts";
export { DAILY_MEASURES, LIMITS, type MeasuredDeed } from "./limits.ts";
export { COMMON_REFUSALS, REFUSALS, type Refusal } from "./refusals.ts";
export {
  articlesOf,
  isChapter,
  type PlacedClause,
  rulesLength,
  rulesLengthFault,
} from "./rules-text.ts";
export { cleanText, foldText } from "./text.ts";
export {
  foldReportCode,
  reportCodeOf,
  tokenInfo,
  tokenKeyStatement,
  weekBefore,
  weekOf,
} from "./tokens.ts";
export * from "./generated/documents.ts";
export type * from "./generated/operations.ts";
export * from "./settings.ts";
