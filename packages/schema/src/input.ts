import { LIMITS } from "./limits.ts";
import { cleanText } from "./text.ts";

/** What is wrong with one field of an input; `limit` is the bound that was missed, in characters or pieces. */
export interface InputFault {
  path: string;
  reason: "REQUIRED" | "TOO_SHORT" | "TOO_LONG" | "TOO_MANY" | "TOO_FEW" | "NOT_VALID";
  limit?: number;
}

/** How much of something there may be: of a text, its characters; a text of at least one is required. */
export interface Bounds {
  readonly min?: number;
  readonly max: number;
}

/** Texts that have to be given. Others have no least length, and their greatest is in `LIMITS`. */
export const TEXTS = {
  groupName: { min: 2, max: LIMITS.groupName },
  categoryName: { min: 2, max: LIMITS.categoryName },
  groupPurpose: { min: 1, max: LIMITS.groupPurpose },
  /** Why somebody does something: returns, cancels, declines, is away. */
  reason: { min: 1, max: LIMITS.reason },
  rulesTitle: { min: 1, max: LIMITS.rulesTitle },
  interpretingOffice: { min: 1, max: LIMITS.interpretingOffice },
  statedChange: { min: 1, max: LIMITS.statedChange },
  noticeSubject: { min: 2, max: LIMITS.noticeSubject },
  noticePurpose: { min: 1, max: LIMITS.noticePurpose },
  noticeBody: { min: 1, max: LIMITS.noticeBody },
  noticeChangeNote: { min: 1, max: LIMITS.noticeChangeNote },
  /** What a task is for, or what a department is asked. */
  taskGoal: { min: 2, max: LIMITS.taskGoal },
  taskText: { min: 1, max: LIMITS.taskText },
  /** How whoever cannot solve it now means to go on. */
  taskPlan: { min: LIMITS.taskPlanMin, max: LIMITS.taskPlan },
  correction: { min: 1, max: LIMITS.correction },
  /** What happened. */
  caseText: { min: 2, max: LIMITS.caseText },
  /** What is said in a case: the member's own side, a note, a statement in an appeal and its decision. */
  caseWord: { min: 1, max: LIMITS.caseText },
  /** What a suggestion, a mediation or an incident is about, and what is said in it. */
  voiceTitle: { min: 2, max: LIMITS.voiceTitle },
  voiceText: { min: 2, max: LIMITS.voiceText },
  violationName: { min: 2, max: LIMITS.violationName },
  topic: { min: 2, max: LIMITS.topic },
  clauseQuestion: { min: 2, max: LIMITS.clauseQuestion },
  clauseAnswer: { min: 1, max: LIMITS.clauseAnswer },
  revisionText: { min: 1, max: LIMITS.clauseText },
  comprehensionQuestion: { min: 2, max: LIMITS.comprehensionQuestion },
  comprehensionChoice: { min: 1, max: LIMITS.comprehensionChoice },
} as const satisfies Record<string, Bounds>;

/** As a person counts them: an emoji or a rare character is one. */
export const lengthOf = (text: string): number => Array.from(text).length;

/** What is wrong with the length of a text once it is cleaned; null: nothing. */
export function textFault(
  text: string,
  { min = 1, max }: Bounds,
): "REQUIRED" | "TOO_SHORT" | "TOO_LONG" | null {
  const length = lengthOf(cleanText(text));
  if (length === 0 && min > 0) return "REQUIRED";
  if (length < min) return "TOO_SHORT";
  return length > max ? "TOO_LONG" : null;
}

/** Whether a text, once it is cleaned, has more than `max` characters. */
export const isTooLong = (text: string, max: number): boolean => lengthOf(cleanText(text)) > max;

const DAY_MS = 86_400_000;

/** Whether an instant, such as a deadline, lies ahead and within so many days; null: it does. */
export function aheadFault(at: Date, now: Date, withinDays: number): "PASSED" | "TOO_FAR" | null {
  const left = at.getTime() - now.getTime();
  if (left <= 0) return "PASSED";
  return left > withinDays * DAY_MS ? "TOO_FAR" : null;
}

/** Without these settings a measure could not be appealed against: no rules are published without them. */
export const APPEAL_SETTINGS: readonly string[] = ["appealDays", "answerDays"];

/** The working days a printed value begins with: "7 个工作日" → 7; null when it names none. */
export function workingDaysIn(value: string): number | null {
  const days = Number(/^\s*(\d{1,3})(?!\d)/.exec(value)?.[1] ?? 0);
  return days > 0 ? days : null;
}
