import type { RequestContext } from "../../../kernel/ctx.ts";
import { addUp, forUpdate, list, replace, rows, sql } from "../../../kernel/sql.ts";
import { ResponseCount, ResponseHistogram } from "./fact.entity.ts";
import { addCounts, type Histogram, histogramId } from "./histogram.ts";
import { COUNT_KEY } from "./recount.ts";

const TABLE = "response_histogram";

/** Ids in one statement: with more, a database no longer uses the index. */
export const IDS_PER_STATEMENT = 500;

/** Adds to histograms that are kept, in the caller's transaction, after `lockCounts`. */
export async function addHistograms(
  ctx: RequestContext,
  organisationId: string,
  histograms: readonly Histogram[],
): Promise<void> {
  for (let from = 0; from < histograms.length; from += IDS_PER_STATEMENT) {
    const some = new Map(
      histograms
        .slice(from, from + IDS_PER_STATEMENT)
        .map((one) => [histogramId(organisationId, one), one]),
    );
    const kept = await textsById(ctx, TABLE, [...some.keys()], true);
    await replace(
      ctx,
      ResponseHistogram,
      [...some].map(([id, { counts, ...key }]) => ({
        id,
        organisationId,
        scopeId: key.scopeId,
        subject: key.subject,
        measure: key.measure,
        week: key.week,
        band: key.band,
        counts: addCounts(kept.get(id) ?? "", counts),
      })),
    );
  }
}

/**
 * Locks the histograms of an organisation until the transaction ends, because a text is read, added
 * to, and written back.
 */
export const lockCounts = (ctx: RequestContext, organisationId: string): Promise<void> =>
  addUp(ctx, ResponseCount, COUNT_KEY, [
    {
      id: histogramId(organisationId, LOCK_KEY),
      organisationId,
      scopeId: LOCK_KEY.scopeId,
      subject: LOCK_KEY.subject,
      measure: LOCK_KEY.measure,
      week: LOCK_KEY.week,
      minutes: 0,
      n: 0,
    },
  ]);

const LOCK_KEY = { scopeId: "turn", subject: "TASK", measure: "turn", week: "", band: 0 } as const;

/** The texts of histograms, by their ids. */
export const histogramTexts = (
  ctx: RequestContext,
  ids: readonly string[],
): Promise<Map<string, string>> => textsById(ctx, TABLE, ids);

/**
 * Texts by the ids of their rows, which say whose they are; asked for the organisation too, SQLite would
 * look through everything that it has.
 */
export async function textsById(
  ctx: RequestContext,
  table: "response_histogram" | "response_part_count",
  ids: readonly string[],
  toChange = false,
): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (let from = 0; from < ids.length; from += IDS_PER_STATEMENT) {
    const read = await rows<{ id: string; counts: string }>(
      ctx,
      sql`select id, counts from ${sql.table(table)}
        where id in (${list(ids.slice(from, from + IDS_PER_STATEMENT))}) ${toChange ? forUpdate(ctx) : sql``}`,
    );
    for (const { id, counts } of read) found.set(id, counts);
  }
  return found;
}
