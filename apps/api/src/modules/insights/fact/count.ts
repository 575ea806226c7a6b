import { type BusinessDay, daysBetween } from "../../../kernel/business-day.ts";
import { type Fact, TIME_MEASURES } from "./fact.ts";

/** Minutes of working time, or of elapsed time. */
export type Basis = "work" | "wall";

/** The measures that are plain counts. */
export type CountMeasure =
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
export type OpenMeasure = "OpenToConfirm" | "OpenToDo";

/** The day as a number, from a day long before the first. */
export const dayNumber = (day: BusinessDay): number => daysBetween("2020-01-01", day);

/** The hours at which a span of the day begins: where much is published, spans are short. */
const SPAN_START_HOURS = [0, 8, 10, 12, 13, 14, 15, 16, 18, 20] as const;

/** The span of the day in which an hour lies: its first hour, and the one after its last. */
export function spanOf(hour: number): [from: number, until: number] {
  const i = SPAN_START_HOURS.findLastIndex((from) => from <= hour);
  return [SPAN_START_HOURS[i] ?? 0, SPAN_START_HOURS[i + 1] ?? 24];
}

/** What is measured by when it was published: of 周三 14 点, "work@3-14". */
export const heatMeasure = (basis: Basis, weekday: number, hour: number): string =>
  `${basis}@${weekday}-${spanOf(hour)[0]}`;

/** Every weekday and span of a day. */
export const HEAT_CELLS = [1, 2, 3, 4, 5, 6, 7].flatMap((weekday) =>
  SPAN_START_HOURS.map((hour) => ({ weekday, hour })),
);

/** Whether a measure is in minutes, and so has bands. */
export const hasMinutes = (measure: string): boolean => /^(work|wall)/.test(measure);

/** The scope of a department's own people, without those of the departments below it. */
export const ownPeopleScope = (departmentId: string): string => `=${departmentId}`;

/** The measures by which parts are compared; others are kept for whole scopes only. */
export const COMPARED_MEASURES: ReadonlySet<string> = new Set([
  "workToConfirm",
  "workToComplete",
  "wallToConfirm",
  "wallToComplete",
]);

/** A measure, its minutes (or the day of a deadline), and how often. */
export type Measurement = [measure: string, minutes: number, n: number];

/** All measurements that a fact adds to the counts. */
export function* measurementsOf(
  fact: Fact,
  dayOf: (at: number) => BusinessDay,
): Generator<Measurement> {
  const tally = (measure: CountMeasure | OpenMeasure, n = 1, minutes = 0): Measurement => [
    measure,
    minutes,
    n,
  ];
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
    if (fact.doneAt !== null || fact.doneLate) {
      yield tally("Done");
      if (!fact.doneLate) yield tally("DoneOnTime");
    } else if (fact.awaited) {
      yield tally("OpenToDo", 1, dayNumber(dayOf(fact.doneBy)));
    }
  }
  for (const basis of ["work", "wall"] as const) {
    for (const measure of TIME_MEASURES) {
      const minutes = fact[`${basis}${measure}`];
      if (minutes !== null) yield [`${basis}${measure}`, minutes, 1];
    }
    const toConfirm = fact[`${basis}ToConfirm`];
    if (toConfirm !== null) yield [heatMeasure(basis, fact.weekday, fact.hour), toConfirm, 1];
  }
}
