import type { BusinessDay } from "../../../kernel/business-day.ts";
import { newId } from "../../../kernel/column.ts";
import type { NewRow } from "../../../kernel/table.ts";
import { bandOf, hasManyMinutes } from "./band.ts";
import {
  COMPARED_MEASURES,
  hasMinutes,
  ownPeopleScope,
  type Measurement,
  measurementsOf,
} from "./count.ts";
import type { ResponseCount } from "./fact.entity.ts";
import type { Fact } from "./fact.ts";
import { type Histogram, isBanded, ALL_BANDS } from "./histogram.ts";
import {
  departmentsOf,
  keepsMinutes,
  type ResponsePart,
  type PartCount,
  partMeasure,
  partScope,
  partsWith,
} from "./part.ts";

/** Facts that are counted, or no longer. */
interface Change {
  facts: readonly Fact[];
  sign: 1 | -1;
}

/** The changes of the counts when facts change. */
export interface Recount {
  /** Rows to add up in `response_count`, in one order everywhere. */
  tallies: NewRow<ResponseCount>[];
  histograms: Histogram[];
  parts: PartCount[];
}

/** The key of `response_count`. */
export const COUNT_KEY = [
  "organisationId",
  "scopeId",
  "subject",
  "measure",
  "week",
  "minutes",
] as const;

/** The counts and histograms of facts, each key once, in order. */
export function recountOf(
  changes: readonly Change[],
  organisationId: string,
  dayOf: (at: number) => BusinessDay,
): Recount {
  const scopes = new ScopeSums();
  const parts = new PartSums();
  for (const { facts, sign } of changes) {
    for (const fact of facts) {
      const { subject, week } = fact;
      const scopeIds = [organisationId, ...departmentsOf(fact), fact.groupId];
      const belongs = partsWith(fact, organisationId).map((part) => ({
        part,
        scopeId: partScope(part),
      }));
      for (const said of measurementsOf(fact, dayOf)) {
        for (const scopeId of scopeIds) {
          scopes.add({ scopeId, subject, week }, said, sign);
        }
        const inMinutes = hasMinutes(said[0]);
        if (inMinutes && !COMPARED_MEASURES.has(said[0])) continue;
        scopes.add({ scopeId: ownPeopleScope(fact.departmentId), subject, week }, said, sign);
        // People whom no message reached are not compared.
        if (said[0] === "Excluded") continue;
        for (const { part, scopeId } of belongs) {
          parts.add(part, fact, said, sign);
          if (inMinutes && !keepsMinutes(part.kind)) {
            scopes.addWithinBand({ scopeId, subject, week }, said, sign);
          }
        }
      }
    }
  }
  const changed = scopes.changed();
  return {
    histograms: changed.filter(({ measure }) => hasMinutes(measure)),
    tallies: changed
      .filter(({ measure }) => !hasMinutes(measure))
      .flatMap((histogram) => tallyRows(organisationId, histogram)),
    parts: parts.changed(),
  };
}

type HistogramScope = Pick<Histogram, "scopeId" | "subject" | "week">;

/** Of scopes: of each measure, by band, and within a band by minute. */
class ScopeSums {
  readonly #found = new Map<string, Map<string, Histogram>>();

  add(place: HistogramScope, said: Measurement, sign: number): void {
    const [measure, minutes, n] = said;
    if (!hasMinutes(measure) || !isBanded(measure)) {
      return this.#count(place, measure, ALL_BANDS, minutes, sign * n);
    }
    this.#count(place, measure, ALL_BANDS, bandOf(minutes), sign * n);
    this.addWithinBand(place, said, sign);
  }

  /** Of a part: how many fell into each band stands with the part. */
  addWithinBand(place: HistogramScope, [measure, minutes, n]: Measurement, sign: number): void {
    const band = bandOf(minutes);
    if (hasManyMinutes(band)) this.#count(place, measure, band, minutes, sign * n);
  }

  #count(
    { scopeId, subject, week }: HistogramScope,
    measure: string,
    band: number,
    at: number,
    n: number,
  ) {
    const within = getOrCreate(this.#found, `${scopeId} ${subject} ${week}`, () => new Map());
    const { counts } = getOrCreate(within, `${measure} ${band}`, () => ({
      scopeId,
      subject,
      measure,
      week,
      band,
      counts: new Map<number, number>(),
    }));
    counts.set(at, (counts.get(at) ?? 0) + n);
  }

  changed(): Histogram[] {
    return valuesByKey(this.#found)
      .flatMap((within) => valuesByKey(within))
      .filter(({ counts }) => isChange(counts));
  }
}

/** Of parts: everything that is said of each in a week. */
class PartSums {
  readonly #found = new Map<string, PartCount>();

  add(
    part: ResponsePart,
    { subject, week }: Fact,
    [measure, minutes, n]: Measurement,
    sign: number,
  ): void {
    const key = `${part.scopeId} ${part.kind} ${part.partId} ${week}`;
    const { counts: of } = getOrCreate(this.#found, key, () => ({
      ...part,
      week,
      counts: new Map(),
    }));
    const counts = getOrCreate(of, partMeasure(subject, measure), () => new Map<number, number>());
    const number = hasMinutes(measure) && !keepsMinutes(part.kind) ? bandOf(minutes) : minutes;
    counts.set(number, (counts.get(number) ?? 0) + sign * n);
  }

  changed(): PartCount[] {
    return valuesByKey(this.#found).filter(({ counts }) => [...counts.values()].some(isChange));
  }
}

/** The value at a key of a map; if there is none, the one that `make` creates. */
function getOrCreate<V>(map: Map<string, V>, key: string, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = make()));
  return value;
}

const valuesByKey = <V>(map: Map<string, V>): V[] =>
  [...map].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);

const isChange = (counts: ReadonlyMap<number, number>): boolean =>
  [...counts.values()].some((n) => n !== 0);

const tallyRows = (
  organisationId: string,
  { scopeId, subject, measure, week, counts }: Histogram,
): NewRow<ResponseCount>[] =>
  [...counts]
    .filter(([, n]) => n !== 0)
    .toSorted(([a], [b]) => a - b)
    .map(([minutes, n]) => ({
      id: newId(),
      organisationId,
      scopeId,
      subject,
      measure,
      week,
      minutes,
      n,
    }));
