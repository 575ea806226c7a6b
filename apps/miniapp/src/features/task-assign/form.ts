import {
  cleanText,
  aheadFault,
  type AssignTaskInput,
  isTooLong,
  LIMITS,
  textFault,
  TEXTS,
} from "@riqing/schema";
import { ASSIGN } from "../../words/task-assign";
import { fromFields, fullTime, toFields } from "../../words/times";

export interface Chosen {
  id: string;
  name: string;
}

/** How a deadline was chosen; the close-out is the server's to reckon. */
export type DuePreset = keyof typeof ASSIGN.dues;

export interface TaskForm {
  groupId: string | null;
  goal: string;
  requirements: string;
  due: { preset: DuePreset; date: string; time: string };
  responsible: Chosen[];
  collaborators: Chosen[];
}

export const emptyForm = (groupId: string | null): TaskForm => ({
  groupId,
  goal: "",
  requirements: "",
  due: { preset: "CLOSE", date: "", time: "" },
  responsible: [],
  collaborators: [],
});

const day = 86_400_000;

const tomorrowMorning = (now: Date): string =>
  fromFields(toFields(new Date(now.getTime() + day)).date, "10:00");

/** The moment it means; null: the close-out of the open day, or not chosen yet. */
export function dueAtOf({ preset, date, time }: TaskForm["due"], now: Date): string | null {
  if (preset === "TOMORROW") return tomorrowMorning(now);
  return preset === "PICK" && date && time ? fromFields(date, time) : null;
}

/** The close-outs and mornings that are next in a group, as the server reckons them. */
export interface CloseOut {
  defaultDueAt: string;
  dueChips: { today?: string | null; tomorrow: string };
}

/** Which close-out is meant where none is named. */
export function closeWords(known: CloseOut | null, now: Date): { chip: string; note: string } {
  if (known === null) return { chip: ASSIGN.dues.CLOSE, note: ASSIGN.closeUnknown };
  const at = fullTime(known.defaultDueAt, now);
  return known.dueChips.today
    ? { chip: ASSIGN.dues.CLOSE, note: ASSIGN.closeAt(at) }
    : { chip: ASSIGN.closeLater, note: ASSIGN.closeNext(at) };
}

/** 明早10点 is no time to ask for something before a day of rest. */
export function duePresets(known: CloseOut | null, now: Date): DuePreset[] {
  const worked = known === null || known.dueChips.tomorrow === tomorrowMorning(now);
  return worked ? ["CLOSE", "TOMORROW", "PICK"] : ["CLOSE", "PICK"];
}

/** The first thing that stands in the way, as the button says it; null: nothing does. */
export function whyNotAssign(form: TaskForm, now: Date): string | null {
  const { missing } = ASSIGN;
  if (form.groupId === null) return missing.group;
  const goal = textFault(form.goal, TEXTS.taskGoal);
  if (goal === "REQUIRED" || goal === "TOO_SHORT") return missing.goal;
  if (form.responsible.length === 0) return missing.responsible;
  if (form.responsible.length + form.collaborators.length > LIMITS.taskPeople) {
    return missing.tooMany(LIMITS.taskPeople);
  }
  return dueProblem(form, now) ?? tooLong(form);
}

export function dueProblem({ due }: TaskForm, now: Date): string | null {
  const { missing } = ASSIGN;
  if (due.preset !== "PICK") return null;
  const at = dueAtOf(due, now);
  if (at === null) return missing.due;
  const fault = aheadFault(new Date(at), now, LIMITS.taskWithinDays);
  if (fault === "PASSED") return missing.passed;
  return fault && missing.tooFar(LIMITS.taskWithinDays);
}

const tooLong = ({ goal, requirements }: TaskForm): string | null =>
  isTooLong(goal, LIMITS.taskGoal) || isTooLong(requirements, LIMITS.taskRequirements)
    ? ASSIGN.missing.tooLong
    : null;

const ids = (people: readonly Chosen[]): string[] => people.map(({ id }) => id);

export const assignInput = (
  form: TaskForm,
  fileIds: string[],
  now: Date,
  tapId: string,
): AssignTaskInput => ({
  groupId: form.groupId ?? "",
  goal: cleanText(form.goal),
  requirements: cleanText(form.requirements),
  dueAt: dueAtOf(form.due, now),
  responsibleIds: ids(form.responsible),
  collaboratorIds: ids(form.collaborators),
  fileIds,
  tapId,
});

/** Turned on or off; nobody both answers for it and helps. */
export function turned(form: TaskForm, as: "responsible" | "collaborators", who: Chosen) {
  const other = as === "responsible" ? "collaborators" : "responsible";
  const had = form[as].some(({ id }) => id === who.id);
  const without = (people: readonly Chosen[]) => people.filter(({ id }) => id !== who.id);
  return {
    [as]: had ? without(form[as]) : [...form[as], who],
    [other]: without(form[other]),
  };
}
