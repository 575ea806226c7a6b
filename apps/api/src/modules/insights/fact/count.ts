import { type BusinessDay, daysBetween } from "../../../kernel/business-day.ts";
import { newId } from "../../../kernel/column.ts";
import { bandOf, hasManyMinutes } from "./band.ts";
import { type Fact, MEASURES } from "./fact.ts";
import { type Histogram, isBanded, WHOLE } from "./histogram.ts";

/** By the clock at work, or by the one on the wall. */
export type Basis = "work" | "wall";

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

/** What parts show beside each other; the rest is asked of whole scopes only. */
const COMPARED = new Set(["workToConfirm", "workToComplete", "wallToConfirm", "wallToComplete"]);

type Said = [measure: string, minutes: number, n: number];

/** Everything that a fact counts for. */
export function* saidOf(fact: Fact, dayOf: (at: number) => BusinessDay): Generator<Said> {
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

/** Facts that are counted, or no longer. */
interface Change {
  facts: readonly Fact[];
  sign: 1 | -1;
}

/** What changes of the counts when facts do. */
export interface Recount {
  /** Rows to add up in `response_count`, in one order everywhere. */
  tallies: Record<string, unknown>[];
  histograms: Histogram[];
}

/** The key of `response_count`. */
export const COUNT_KEY = ["organisation_id", "scope_id", "subject", "measure", "week", "minutes"];

/** The counts and histograms of facts, each key once, in order. */
export function recountOf(
  changes: readonly Change[],
  organisationId: string,
  dayOf: (at: number) => BusinessDay,
): Recount {
  const found = new Map<string, Map<string, Histogram>>();
  const add = (
    under: Pick<Histogram, "scopeId" | "subject" | "week">,
    said: Said,
    sign: number,
  ) => {
    const { scopeId, subject, week } = under;
    const [measure, minutes, n] = said;
    const place = `${scopeId} ${subject} ${week}`;
    let within = found.get(place);
    if (!within) found.set(place, (within = new Map()));
    const count = (band: number, number: number) => {
      const name = `${measure} ${band}`;
      let known = within.get(name);
      if (!known) {
        within.set(name, (known = { scopeId, subject, measure, week, band, counts: new Map() }));
      }
      known.counts.set(number, (known.counts.get(number) ?? 0) + sign * n);
    };
    if (!hasMinutes(measure) || !isBanded(measure)) return count(WHOLE, minutes);
    const band = bandOf(minutes);
    count(WHOLE, band);
    if (hasManyMinutes(band)) count(band, minutes);
  };
  for (const { facts, sign } of changes) {
    for (const fact of facts) {
      const { subject, week } = fact;
      const above = fact.lineage.split("/").filter(Boolean);
      for (const said of saidOf(fact, dayOf)) {
        for (const scopeId of [organisationId, ...above, fact.groupId]) {
          add({ scopeId, subject, week }, said, sign);
        }
        if (!hasMinutes(said[0]) || COMPARED.has(said[0])) {
          add({ scopeId: onlyIn(fact.departmentId), subject, week }, said, sign);
        }
      }
    }
  }
  const inOrder = [...found]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, within]) => [...within].toSorted(([a], [b]) => (a < b ? -1 : 1)))
    .map(([, one]) => one);
  const changed = inOrder.filter(({ counts }) => [...counts.values()].some((n) => n !== 0));
  return {
    histograms: changed.filter(({ measure }) => hasMinutes(measure)),
    tallies: changed
      .filter(({ measure }) => !hasMinutes(measure))
      .flatMap(({ scopeId, subject, measure, week, counts }) =>
        [...counts]
          .filter(([, n]) => n !== 0)
          .toSorted(([a], [b]) => a - b)
          .map(([minutes, n]) => ({
            id: newId(),
            organisation_id: organisationId,
            scope_id: scopeId,
            subject,
            measure,
            week,
            minutes,
            n,
          })),
      ),
  };
}
