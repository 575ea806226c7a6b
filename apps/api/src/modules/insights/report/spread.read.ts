import type { BusinessDay } from "../../../kernel/business-day.ts";
import type { Visit } from "../../../kernel/ctx.ts";
import { list, rows, sql } from "../../../kernel/sql.ts";
import { rangeOf, rankOf } from "../fact/band.ts";
import type { FactSubject } from "../fact/fact.ts";
import { NO_SPREAD, QUANTILES, type Spread } from "./spread.ts";

/** Of which scopes, in which weeks, of what: a spread is wanted. */
export interface Wanted {
  organisationId: string;
  scopeIds: readonly string[];
  subjects: readonly FactSubject[];
  measures: readonly string[];
  /** Mondays. */
  weeks: readonly BusinessDay[];
  /** One spread a week, instead of one for all of them. */
  weekly?: boolean;
  /** Which quantiles; both, where nothing is said. */
  quantiles?: readonly (keyof typeof QUANTILES)[];
}

/** What a spread is of, as it is looked up in the answer. */
export const spreadKey = (scopeId: string, measure: string, week: BusinessDay | null = null) =>
  `${scopeId} ${measure} ${week ?? ""}`;

/** How many of a statement's conditions one more is: databases bound how deep they look. */
const RANGES_AT_ONCE = 100;

const BOTH = ["median", "p90"] as const;

interface BandRow {
  scopeId: string;
  measure: string;
  week: BusinessDay | null;
  band: number;
  n: number;
}

/** A quantile that lies in a band, by its rank among the values of that band. */
interface Sought {
  key: string;
  quantile: keyof typeof QUANTILES;
  scopeId: string;
  measure: string;
  week: BusinessDay | null;
  first: number;
  last: number;
  rank: number;
}

/**
 * The spreads of scopes, measures (and weeks), exact to the minute. Bands say in which range of
 * minutes a quantile lies; only the counts of that range are read. So the work does not grow with the
 * number of answers.
 */
export async function spreads(ctx: Visit, wanted: Wanted): Promise<Map<string, Spread>> {
  const found = new Map<string, Spread>();
  const sought: Sought[] = [];
  for (const [key, bands] of await bandsOf(ctx, wanted)) {
    const n = bands.reduce((sum, band) => sum + band.n, 0);
    const spread: Spread = { ...NO_SPREAD, n };
    found.set(key, spread);
    for (const quantile of wanted.quantiles ?? BOTH) {
      let rank = rankOf(QUANTILES[quantile], n);
      const band = bands.find((one) => {
        if (rank <= one.n) return true;
        rank -= one.n;
        return false;
      })!;
      const [first, last] = rangeOf(band.band);
      if (first === last) spread[quantile] = first;
      else sought.push({ key, quantile, ...band, first, last, rank });
    }
  }
  for (let from = 0; from < sought.length; from += RANGES_AT_ONCE) {
    await seek(ctx, wanted, sought.slice(from, from + RANGES_AT_ONCE), found);
  }
  return found;
}

/** The bands of each spread that have anything in them, in order. */
async function bandsOf(ctx: Visit, wanted: Wanted): Promise<Map<string, BandRow[]>> {
  const week = wanted.weekly ? sql`week` : sql`null`;
  const read = await rows<BandRow>(
    ctx,
    sql`select scope_id as scopeId, measure, ${week} as week, band, sum(n) as n from response_band
      where organisation_id = ${wanted.organisationId} and scope_id in (${list(wanted.scopeIds)})
      and subject in (${list(wanted.subjects)}) and measure in (${list(wanted.measures)})
      and week in (${list(wanted.weeks)})
      group by scope_id, measure, ${wanted.weekly ? sql`week,` : sql``} band having sum(n) > 0
      order by band`,
  );
  const byKey = new Map<string, BandRow[]>();
  for (const { n, ...band } of read) {
    const key = spreadKey(band.scopeId, band.measure, band.week);
    const known = byKey.get(key);
    if (known) known.push({ ...band, n: Number(n) });
    else byKey.set(key, [{ ...band, n: Number(n) }]);
  }
  return byKey;
}

/** Reads the counts of the ranges in which quantiles lie, and says them. */
async function seek(
  ctx: Visit,
  wanted: Wanted,
  sought: readonly Sought[],
  found: Map<string, Spread>,
): Promise<void> {
  const ranges = sought.map(
    (one) => sql`(organisation_id = ${wanted.organisationId} and scope_id = ${one.scopeId}
      and subject in (${list(wanted.subjects)}) and measure = ${one.measure}
      and week in (${list(one.week === null ? wanted.weeks : [one.week])})
      and minutes between ${one.first} and ${one.last})`,
  );
  const week = wanted.weekly ? sql`week` : sql`null`;
  const read = await rows<Omit<BandRow, "band"> & { minutes: number }>(
    ctx,
    sql`select scope_id as scopeId, measure, ${week} as week, minutes, sum(n) as n
      from response_count where ${sql.join(ranges, sql` or `)}
      group by scope_id, measure, ${wanted.weekly ? sql`week,` : sql``} minutes having sum(n) > 0
      order by minutes`,
  );
  const byKey = new Map<string, { minutes: number; n: number }[]>();
  for (const one of read) {
    const key = spreadKey(one.scopeId, one.measure, one.week);
    byKey.set(key, [...(byKey.get(key) ?? []), one]);
  }
  for (const { key, quantile, first, last, rank } of sought) {
    let left = rank;
    const value = byKey.get(key)!.find(({ minutes, n }) => {
      if (minutes < first || minutes > last) return false;
      left -= Number(n);
      return left <= 0;
    })!;
    found.get(key)![quantile] = value.minutes;
  }
}
