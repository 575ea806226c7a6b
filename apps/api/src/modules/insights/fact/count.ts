import { type BusinessDay, daysBetween } from "../../../kernel/business-day.ts";
import { newId } from "../../../kernel/column.ts";
import { bandOf } from "./band.ts";
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

/** The hours at which a span of the day begins: where much is published, spans are short. */
const SPANS = [0, 8, 10, 12, 13, 14, 15, 16, 18, 20] as const;

/** The span of the day in which an hour lies: its first hour, and the one after its last. */
export function spanOf(hour: number): [from: number, until: number] {
  const i = SPANS.findLastIndex((from) => from <= hour);
  return [SPANS[i] ?? 0, SPANS[i + 1] ?? 24];
}

/** What is measured by when it was published: of 周三 14 点, "work@3-14". */
export const heatMeasure = (basis: Basis, weekday: number, hour: number): string =>
  `${basis}@${weekday}-${spanOf(hour)[0]}`;

/** Every weekday and span of a day. */
export const HEAT_CELLS = [1, 2, 3, 4, 5, 6, 7].flatMap((weekday) =>
  SPANS.map((hour) => ({ weekday, hour })),
);

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
  const compared = said.filter(([measure]) => !hasMinutes(measure) || COMPARED.has(measure));
  const above = fact.lineage.split("/").filter(Boolean);
  const counted = (scopeId: string, of: readonly Said[]) =>
    of.map(([measure, minutes, n]) => ({ scopeId, subject, measure, week, minutes, n }));
  return [
    ...[organisationId, ...above, fact.groupId].flatMap((scopeId) => counted(scopeId, said)),
    ...counted(onlyIn(fact.departmentId), compared),
  ];
}

/** What parts show beside each other; the rest is asked of whole scopes only. */
const COMPARED = new Set(["workToConfirm", "workToComplete", "wallToConfirm", "wallToComplete"]);

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

/** What to add to one of the tables of counts. */
export interface CountTable {
  table: "response_count" | "response_band";
  key: string[];
  rows: Record<string, unknown>[];
}

/** Facts that are counted, or no longer. */
interface Change {
  facts: readonly Fact[];
  sign: 1 | -1;
}

/** The counts by minute and by band, as their tables take them: each key once, in order. */
export function countTables(
  changes: readonly Change[],
  organisationId: string,
  dayOf: (at: number) => BusinessDay,
): CountTable[] {
  const counts = new Map<string, Counted>();
  const bands = new Map<string, Counted>();
  const add = (into: Map<string, Counted>, one: Counted, minutes: number, sign: 1 | -1) => {
    const key = [one.scopeId, one.subject, one.measure, one.week, minutes].join(" ");
    const known = into.get(key);
    if (known) known.n += sign * one.n;
    else into.set(key, { ...one, minutes, n: sign * one.n });
  };
  for (const { facts, sign } of changes) {
    for (const fact of facts) {
      for (const one of countsOf(fact, organisationId, dayOf)) {
        add(counts, one, one.minutes, sign);
        if (hasMinutes(one.measure)) add(bands, one, bandOf(one.minutes), sign);
      }
    }
  }
  const tableOf = (
    table: CountTable["table"],
    column: "minutes" | "band",
    of: Map<string, Counted>,
  ): CountTable => ({
    table,
    key: ["organisation_id", "scope_id", "subject", "measure", "week", column],
    // In one order everywhere, so that two who count at once do not stand in each other's way.
    rows: [...of]
      .filter(([, { n }]) => n !== 0)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([, one]) => ({
        id: newId(),
        organisation_id: organisationId,
        scope_id: one.scopeId,
        subject: one.subject,
        measure: one.measure,
        week: one.week,
        [column]: one.minutes,
        n: one.n,
      })),
  });
  return [tableOf("response_count", "minutes", counts), tableOf("response_band", "band", bands)];
}
