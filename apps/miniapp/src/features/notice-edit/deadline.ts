import { aheadFault, LIMITS } from "@riqing/schema";
import { PUBLISH } from "../../words/notice-edit";
import { fromFields, toFields } from "../../words/times";

/** How a deadline was chosen: by a word, or by day and hour. */
export type DuePreset = keyof typeof PUBLISH.dues;

export interface Due {
  preset: DuePreset | null;
  /** As fields hold them; only of PICK. */
  date: string;
  time: string;
}

const day = 86_400_000;
const endOfWork = "17:30";
const nextMorning = "10:00";

/** The moment it means: 今天下班前 said yesterday and published today is today's. */
export function dueAtOf({ preset, date, time }: Due, now: Date): string | null {
  if (preset === "TODAY") return fromFields(toFields(now).date, endOfWork);
  if (preset === "TOMORROW")
    return fromFields(toFields(new Date(now.getTime() + day)).date, nextMorning);
  if (preset === "PICK" && date && time) return fromFields(date, time);
  return null;
}

/** The words that still lie ahead; none is offered only where the notice asks for no answer. */
export function presetsAt(now: Date, mayBeNone: boolean): DuePreset[] {
  const today = fromFields(toFields(now).date, endOfWork);
  return [
    ...(mayBeNone ? (["NONE"] as const) : []),
    ...(new Date(today) > now ? (["TODAY"] as const) : []),
    "TOMORROW",
    "PICK",
  ];
}

/** What is wrong with a deadline, in words; null: nothing, or not chosen yet. */
export function dueProblem(due: Due, now: Date): string | null {
  const at = dueAtOf(due, now);
  if (at === null) return null;
  const fault = aheadFault(new Date(at), now, LIMITS.deadlineWithinDays);
  if (fault === "PASSED") return PUBLISH.duePassed;
  return fault && PUBLISH.dueTooFar(LIMITS.deadlineWithinDays);
}
