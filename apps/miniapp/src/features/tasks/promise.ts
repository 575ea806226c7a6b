import {
  cleanText,
  aheadFault,
  type CannotReason,
  type ConfirmMethod,
  isTooLong,
  LIMITS,
  type TaskCardFragment,
  textFault,
  TEXTS,
} from "@riqing/schema";
import { type Choice } from "../../ui";
import { CONFIRM } from "../../words/tasks";
import { fromFields, fullTime, weekdayUnlessTomorrow } from "../../words/times";

/** How the promise was chosen: by a word, or by day and hour. */
export type When = keyof typeof CONFIRM.whens;

export interface Promised {
  when: When;
  /** As fields hold them; only of PICK. */
  date: string;
  time: string;
}

/** What a promise is measured by: the deadline of the own share, and what the words mean now. */
export interface Measure {
  dueAt: string;
  /** A later promise of who answers for it asks for a new date; whoever helps only says when. */
  asksLater: boolean;
  chips: { today: string | null; tomorrow: string };
}

export const measureOf = ({ dueAt, mine, chips }: TaskCardFragment): Measure => ({
  dueAt: mine?.dueAt ?? dueAt,
  asksLater: mine?.role !== "COLLABORATOR",
  chips: { today: chips.today ?? null, tomorrow: chips.tomorrow },
});

const ms = (at: string): number => new Date(at).getTime();

/** The words that still lie ahead. The deadline itself is one where none of the others means it. */
export function whensOf({ dueAt, chips }: Measure, now: Date): When[] {
  const ahead = (at: string | null): at is string => at !== null && ms(at) > now.getTime();
  const told = [chips.today, chips.tomorrow].filter(ahead).map(ms);
  return [
    ...(ahead(chips.today) ? (["TODAY"] as const) : []),
    ...(ahead(chips.tomorrow) ? (["TOMORROW"] as const) : []),
    ...(ahead(dueAt) && !told.includes(ms(dueAt)) ? (["DUE"] as const) : []),
    "PICK",
  ];
}

/**
 * What stands chosen before anybody touches it: today, for what is due by tomorrow morning. Nobody is
 * made to promise today what is asked for next week, nor half past five what is asked for at four.
 */
export function presetOf(measure: Measure, now: Date): Promised {
  const whens = whensOf(measure, now);
  const { today, tomorrow } = measure.chips;
  const due = ms(measure.dueAt);
  const soon = today !== null && due >= ms(today) && due <= ms(tomorrow);
  const when = whens.includes("DUE") && !(soon && whens.includes("TODAY")) ? "DUE" : whens[0];
  return { when: when ?? "PICK", date: "", time: "" };
}

/** The moment it means; null while day or hour is missing. */
export function promisedAt(
  { when, date, time }: Promised,
  { dueAt, chips }: Measure,
): string | null {
  if (when === "TODAY") return chips.today;
  if (when === "TOMORROW") return chips.tomorrow;
  if (when === "DUE") return dueAt;
  return date && time ? fromFields(date, time) : null;
}

/** A promise after the deadline, be it by a moment, asks for a new date. */
export const isLater = (at: string, dueAt: string): boolean => ms(at) > ms(dueAt);

/** Whether such a promise asks the assigner for a new date. */
export const asksNewDate = (at: string, { dueAt, asksLater }: Measure): boolean =>
  asksLater && isLater(at, dueAt);

/**
 * What a tap on a method does to a promise as it stands: takes the task on at once, or opens the sheet,
 * since no time is chosen that still lies ahead, or a later one than asked, or nothing else is left.
 */
export type NextStep = "TAKES" | "PICK" | "LATER" | "OVERDUE";

export function nextStep(promised: Promised, measure: Measure, now: Date): NextStep {
  const at = promisedAt(promised, measure);
  const chosen = at !== null && ms(at) > now.getTime();
  if (chosen && !asksNewDate(at, measure)) return "TAKES";
  if (measure.asksLater && ms(measure.dueAt) <= now.getTime()) return "OVERDUE";
  return chosen ? "LATER" : "PICK";
}

export interface Answer {
  promised: Promised;
  method: ConfirmMethod | null;
  reason: CannotReason | null;
  plan: string;
}

/** Methods that name no time: the answer is a question, a no, or that somebody was told. */
const timeless: readonly ConfirmMethod[] = ["CLARIFY", "RELAYED", "REFUSE"];

export const needsTime = (method: ConfirmMethod | null): boolean =>
  method === null || !timeless.includes(method);

/** The first thing that is missing, as the button says it; null: it can be sent. */
export function whyNotConfirm(answer: Answer, measure: Measure, now: Date): string | null {
  const { missing } = CONFIRM;
  const { method, plan, reason } = answer;
  const at = promisedAt(answer.promised, measure);
  if (method === null) return missing.method;
  if (needsTime(method)) {
    if (at === null) return missing.time;
    const fault = aheadFault(new Date(at), now, LIMITS.taskWithinDays);
    if (fault === "PASSED") return missing.passed;
    if (fault === "TOO_FAR") return missing.tooFar(LIMITS.taskWithinDays);
  }
  if (method === "CANNOT") {
    if (reason === null) return missing.reason;
    const fault = textFault(plan, TEXTS.taskPlan);
    if (fault === "REQUIRED") return missing.plan;
    if (fault === "TOO_SHORT") return missing.planShort(TEXTS.taskPlan.min);
  }
  if (method === "RELAYED" && cleanText(plan) === "") return missing.relayedTo;
  const most = method === "RELAYED" ? LIMITS.reason : LIMITS.taskPlan;
  return isTooLong(plan, most) ? missing.tooLong : null;
}

/** The button repeats what is promised. */
export function confirmWords(answer: Answer, measure: Measure, name: string, now: Date): string {
  const at = promisedAt(answer.promised, measure);
  if (answer.method === "CANNOT") return CONFIRM.cannot(name);
  if (answer.method === "CLARIFY") return CONFIRM.clarify(name);
  if (answer.method === "RELAYED") return CONFIRM.relayed;
  if (at === null) return CONFIRM.open;
  return asksNewDate(at, measure) ? CONFIRM.takeLater : CONFIRM.take(fullTime(at, now));
}

/** Each as a chip says it: before a weekend 明早 is not when people begin again. */
export function whenChoices(measure: Measure, now: Date): Choice<When>[] {
  const weekday = weekdayUnlessTomorrow(measure.chips.tomorrow, now);
  return whensOf(measure, now).map((value) => ({
    value,
    words: value === "TOMORROW" && weekday ? CONFIRM.nextWorkday(weekday) : CONFIRM.whens[value],
  }));
}

/** What is sent: of each method only what it asks for. */
export function confirmInput(taskId: string, answer: Answer, measure: Measure) {
  const { method, promised, reason, plan } = answer;
  return {
    taskId,
    method: method ?? "SELF",
    plannedAt: needsTime(method) ? promisedAt(promised, measure) : null,
    reason: method === "CANNOT" ? reason : null,
    plan: method === "SELF" || method === "TOGETHER" ? null : cleanText(plan) || null,
  };
}
