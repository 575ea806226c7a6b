import { type BusinessDay, dayAfter } from "../../kernel/business-day.ts";
import { enumOf } from "../../kernel/enum.ts";

/** The sections of the to-do list, by urgency. */
export const TodoSpan = enumOf("NOW", "TODAY", "WEEK", "LATER");
export type TodoSpan = keyof typeof TodoSpan;

/** What is due within this time is shown in NOW. */
const DUE_NOW_WITHIN_MS = 60 * 60 * 1000;

/**
 * The span of something due at an instant or on a day; without either there is no hurry. What is
 * overdue stays in NOW until it is done.
 */
export function spanOf(
  due: { at: Date | null; on: BusinessDay | null; urgent: boolean },
  now: Date,
  today: BusinessDay,
  dayOf: (at: Date) => BusinessDay,
): TodoSpan {
  if (due.urgent) return "NOW";
  if (due.at !== null && due.at.getTime() - now.getTime() <= DUE_NOW_WITHIN_MS) return "NOW";
  const day = due.on ?? (due.at === null ? null : dayOf(due.at));
  if (day === null) return "LATER";
  if (day < today) return "NOW";
  if (day === today) return "TODAY";
  return day <= dayAfter(today, 7) ? "WEEK" : "LATER";
}
