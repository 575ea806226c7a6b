import type { BusinessDay } from "../../../kernel/business-day.ts";
import type { RequestContext } from "../../../kernel/ctx.ts";
import { list, rows, sql } from "../../../kernel/sql.ts";
import { table } from "../../../kernel/table.ts";
import { firstMinuteOf, hasManyMinutes, rankOf } from "../fact/band.ts";
import { ResponseHistogram } from "../fact/fact.entity.ts";
import type { FactSubject } from "../fact/fact.ts";
import { histogramTexts } from "../fact/histogram.store.ts";
import {
  eachCount,
  type HistogramKey,
  histogramId,
  isBanded,
  ALL_BANDS,
} from "../fact/histogram.ts";
import { NO_SPREAD, QUANTILES, type Spread } from "./spread.ts";

const rh = table(ResponseHistogram, "rh");

/** The scopes, weeks and measures for which spreads are asked. */
export interface SpreadQuery {
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

/** The key of a spread in the answer. */
export const spreadKey = (scopeId: string, measure: string, week: BusinessDay | null = null) =>
  `${scopeId} ${measure} ${week ?? ""}`;

const ALL_QUANTILES = ["median", "p90"] as const;

/** Counts by number: of minutes, or of bands. */
type Counts = number[];

/** A stored histogram of bands from which a spread is computed. */
export interface HistogramSource extends Omit<HistogramKey, "band"> {
  counts: string;
}

/** A quantile that lies in a band, by its rank among the values of that band. */
interface PendingQuantile {
  spread: Spread;
  quantile: keyof typeof QUANTILES;
  rank: number;
  /** The band's first minute. */
  first: number;
  /** The histograms of that band's minutes. */
  ids: string[];
}

/** The spreads of scopes, measures (and weeks), exact to the minute. */
export const spreads = async (
  ctx: RequestContext,
  wanted: SpreadQuery,
): Promise<Map<string, Spread>> => spreadsFrom(ctx, wanted, await sourcesOf(ctx, wanted));

/**
 * The spreads of what is put together from each of `all`. Bands say in which range of minutes a
 * quantile lies; only that range is read. So the work does not grow with the number of answers.
 */
export async function spreadsFrom(
  ctx: RequestContext,
  wanted: Pick<SpreadQuery, "organisationId" | "quantiles">,
  all: ReadonlyMap<string, readonly HistogramSource[]>,
): Promise<Map<string, Spread>> {
  const found = new Map<string, Spread>();
  const sought: PendingQuantile[] = [];
  for (const [key, sources] of all) {
    const whole: Counts = [];
    for (const { counts } of sources) addTo(whole, counts);
    const n = whole.reduce((sum, one) => sum + one, 0);
    if (n === 0) continue;
    const spread: Spread = { ...NO_SPREAD, n };
    found.set(key, spread);
    for (const quantile of wanted.quantiles ?? ALL_QUANTILES) {
      const { number, rank } = atRank(whole, rankOf(QUANTILES[quantile], n));
      if (!isBanded(sources[0]!.measure) || !hasManyMinutes(number)) {
        spread[quantile] = number;
        continue;
      }
      const ids = sources
        .filter(({ counts }) => ` ${counts}`.includes(` ${number}:`))
        .map((source) => histogramId(wanted.organisationId, { ...source, band: number }));
      sought.push({ spread, quantile, rank, first: firstMinuteOf(number), ids });
    }
  }
  const ids = new Set(sought.flatMap((one) => one.ids));
  const texts = await histogramTexts(ctx, [...ids]);
  for (const { spread, quantile, rank, first, ids } of sought) {
    const minutes: Counts = [];
    for (const id of ids) addTo(minutes, texts.get(id)!, first);
    spread[quantile] = first + atRank(minutes, rank).number;
  }
  return found;
}

/** Where the value of a rank is, and which rank it has among those that are equal. */
function atRank(counts: Counts, rank: number): { number: number; rank: number } {
  let left = rank;
  const number = counts.findIndex((n) => {
    if (left <= n) return true;
    left -= n;
    return false;
  });
  return { number, rank: left };
}

/** Adds a text to counts, of which the first is of `first`. */
function addTo(counts: Counts, text: string, first = 0): void {
  eachCount(text, (number, n) => {
    const at = number - first;
    // Without holes, because sparse arrays are slow.
    while (counts.length <= at) counts.push(0);
    counts[at]! += n;
  });
}

/** What each spread is put together from. */
async function sourcesOf(
  ctx: RequestContext,
  wanted: SpreadQuery,
): Promise<Map<string, HistogramSource[]>> {
  const read = await rows<HistogramSource>(
    ctx,
    sql`select ${rh.scopeId} as scopeId, ${rh.subject}, ${rh.measure}, ${rh.week}, ${rh.counts} from ${rh}
      where ${rh.organisationId} = ${wanted.organisationId} and ${rh.scopeId} in (${list(wanted.scopeIds)})
      and ${rh.subject} in (${list(wanted.subjects)}) and ${rh.measure} in (${list(wanted.measures)})
      and ${rh.week} in (${list(wanted.weeks)}) and ${rh.band} = ${ALL_BANDS}`,
  );
  return Map.groupBy(read, ({ scopeId, measure, week }) =>
    spreadKey(scopeId, measure, wanted.weekly ? week : null),
  );
}
