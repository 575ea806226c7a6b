import type { BusinessDay } from "../../../kernel/business-day.ts";
import { daysBetween } from "../../../kernel/business-day.ts";
import { type Fact, type FactSubject, MEASURES } from "./fact.ts";

/** By the clock at work, or by the one on the wall. */
export type Basis = "work" | "wall";

/** Something to be counted once: in a scope and a week, a measure took so many minutes. */
export interface Counted {
  scopeId: string;
  subject: FactSubject;
  measure: string;
  week: BusinessDay;
  minutes: number;
  n: number;
}

/** What is counted without minutes. */
export type Tally =
  | "Asked"
  | "Excluded"
  | "LatePublished"
  | "WithDeadline"
  | "ShortDeadline"
  | "Confirmed"
  | "ConfirmedOnTime"
  | "Done"
  | "DoneOnTime"
  | "CarryOvers";

/** What is still open, by the day of its deadline, so that it becomes late as days go by. */
export type Open = "OpenToConfirm" | "OpenToDo";

/** The day as a number, from a day long before the first. */
export const dayNumber = (day: BusinessDay): number => daysBetween("2020-01-01", day);

/** How a measure of the hour in which something was published is called: of 周三 14 点, "work@3-14". */
export const heatMeasure = (basis: Basis, weekday: number, hour: number): string =>
  `${basis}@${weekday}-${hour}`;

/** Whether a measure is in minutes, and so has bands. */
export const hasMinutes = (measure: string): boolean => /^(work|wall)/.test(measure);

/** The scope of a department's own people, without those of the departments below it. */
export const onlyIn = (departmentId: string): string => `=${departmentId}`;

/** Everything that a fact counts for, in the organisation, in each department above, in its group. */
export function countsOf(
  fact: Fact,
  organisationId: string,
  dayOf: (at: number) => BusinessDay,
): Counted[] {
  const { subject, week } = fact;
  const said = [...saidOf(fact, dayOf)];
  const above = fact.lineage.split("/").filter(Boolean);
  const scopes = [organisationId, ...above, onlyIn(fact.departmentId), fact.groupId];
  return scopes.flatMap((scopeId) =>
    said.map(([measure, minutes, n]) => ({ scopeId, subject, measure, week, minutes, n })),
  );
}

type Said = [measure: string, minutes: number, n: number];

function* saidOf(fact: Fact, dayOf: (at: number) => BusinessDay): Generator<Said> {
  const tally = (measure: Tally | Open, n = 1, minutes = 0): Said => [measure, minutes, n];
  if (fact.counted === 0) {
    yield tally("Excluded");
    return;
  }
  yield tally("Asked");
  if (fact.latePublished) yield tally("LatePublished");
  if ((fact.doneBy ?? fact.confirmBy) !== null) yield tally("WithDeadline");
  if (fact.shortDeadline) yield tally("ShortDeadline");
  if (fact.carries > 0) yield tally("CarryOvers", fact.carries);
  if (fact.confirmBy !== null) {
    if (fact.confirmedAt !== null || fact.confirmLate) {
      yield tally("Confirmed");
      if (!fact.confirmLate) yield tally("ConfirmedOnTime");
    } else if (fact.awaited) {
      yield tally("OpenToConfirm", 1, dayNumber(dayOf(fact.confirmBy)));
    }
  }
  if (fact.doneBy !== null) {
    if (fact.doneAt !== null) {
      yield tally("Done");
      if (!fact.doneLate) yield tally("DoneOnTime");
    } else if (fact.awaited) {
      yield tally("OpenToDo", 1, dayNumber(dayOf(fact.doneBy)));
    }
  }
  for (const basis of ["work", "wall"] as const) {
    for (const measure of MEASURES) {
      const minutes = fact[`${basis}${measure}`];
      if (minutes !== null) yield [`${basis}${measure}`, minutes, 1];
    }
    const toConfirm = fact[`${basis}ToConfirm`];
    if (toConfirm !== null) yield [heatMeasure(basis, fact.weekday, fact.hour), toConfirm, 1];
  }
}
