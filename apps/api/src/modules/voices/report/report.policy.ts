import type { Refusal } from "@riqing/schema";
import { type BusinessDay, dayAfter } from "../../../kernel/business-day.ts";
import type { WorkingCalendar } from "../../../kernel/working-calendar.ts";
import type { ReportRules } from "../settings/settings.policy.ts";
import type { ReportState } from "./report.state.ts";

/** The first word is never later than so many days after a report, holidays or not. */
const FIRST_WORD_WITHIN_DAYS = 7;

/** The last day for the first word on what came in on a day. */
export function firstWordDueOn(
  receivedOn: BusinessDay,
  { firstWordDays }: Pick<ReportRules, "firstWordDays">,
  calendar: Pick<WorkingCalendar, "workdaysAfter">,
): BusinessDay {
  const byWorkdays = calendar.workdaysAfter(receivedOn, firstWordDays);
  const latest = dayAfter(receivedOn, FIRST_WORD_WITHIN_DAYS);
  return byWorkdays < latest ? byWorkdays : latest;
}

/** The same day so many months later; of a shorter month, its last day. */
export function monthsAfter(day: BusinessDay, months: number): BusinessDay {
  const [year, month, date] = day.split("-").map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0));
  const on = Math.min(date, last.getUTCDate());
  return `${last.toISOString().slice(0, 8)}${String(on).padStart(2, "0")}`;
}

/** What tells whether somebody has been silent. */
export interface SilenceFacts {
  state: ReportState;
  firstWordOn: BusinessDay | null;
  firstWordDueOn: BusinessDay;
  answerDueOn: BusinessDay | null;
}

/** The day after which a report goes up next; null: it is closed. */
export const dueOnOf = ({ state, ...report }: SilenceFacts): BusinessDay | null => {
  if (state === "CLOSED") return null;
  return report.firstWordOn === null ? report.firstWordDueOn : report.answerDueOn;
};

/** How often a report has gone up by a day: once its last day is over, and again after as many working days. */
export function silencesAt(
  report: SilenceFacts,
  { firstWordDays }: Pick<ReportRules, "firstWordDays">,
  calendar: Pick<WorkingCalendar, "workdaysAfter">,
  today: BusinessDay,
): number {
  const dueOn = dueOnOf(report);
  if (dueOn === null || today <= dueOn) return 0;
  return today <= calendar.workdaysAfter(dueOn, firstWordDays) ? 1 : 2;
}

/** What is asked before somebody does something in a report. */
export interface HandlingFacts {
  callerId: string;
  handles: boolean;
  state: ReportState;
  /** Who has taken it on and may handle it still. */
  takenById: string | null;
}

/** Only who handles it at this moment, and of them whoever has taken it on. A closed one still takes words. */
export function whyNotSay({ callerId, handles, takenById }: HandlingFacts): Refusal | null {
  if (!handles) return "NOT_ALLOWED";
  return takenById !== null && takenById !== callerId ? "REPORT_TAKEN" : null;
}

/** As `whyNotSay`, for what changes how a report stands. */
export function whyNotHandle(facts: HandlingFacts): Refusal | null {
  const refusal = whyNotSay(facts);
  if (refusal) return refusal;
  return facts.state === "CLOSED" ? "REPORT_CLOSED" : null;
}

/** Its reporter says once that a closed report is not solved. */
export function whyNotReopen({
  isReporter,
  state,
  reopened,
}: {
  isReporter: boolean;
  state: ReportState;
  reopened: boolean;
}): Refusal | null {
  if (!isReporter) return "NOT_ALLOWED";
  if (reopened) return "REPORT_REOPENED";
  return state === "CLOSED" ? null : "REPORT_OPEN";
}

/** The longest title that a list shows. */
const TITLE_LENGTH = 30;

/** What a report is called in lists: its first sentence. */
export function titleOf(text: string): string {
  const first = text.split(/[。！？!?；;\n]/)[0]!.trim() || text.trim();
  const letters = Array.from(first);
  return letters.length <= TITLE_LENGTH ? first : `${letters.slice(0, TITLE_LENGTH - 1).join("")}…`;
}
