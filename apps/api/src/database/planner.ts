import type { RequestContext } from "../kernel/ctx.ts";
import { row, rows, run, sql } from "../kernel/sql.ts";

/** The number of rows that SQLite assumes for a table without statistics. */
const ROWS_PER_TABLE = 1_048_576;

/** The rows of one organisation: more than the ids of any one query. */
const ROWS_PER_ORGANISATION = 65_536;

/** The rows left by each further column of an index. */
const ROWS_PER_NEXT_COLUMN = [10, 9, 8, 7, 6, 5];

/**
 * As `ROWS_PER_NEXT_COLUMN`, of counts: a scope has one for each week, measure and band. With ten assumed, the
 * planner would scan a scope instead of searching its weeks and measures.
 */
const COUNT_ROWS_PER_NEXT_COLUMN = [8_192, 1_024, 128, 16, 2];
const COUNT_TABLES = new Set(["response_count", "response_histogram", "response_part_count"]);

/**
 * Tells SQLite what it cannot guess: that an organisation has very many rows. Of an index it knows
 * nothing of, it takes the first column to leave ten; our indexes begin with the organisation, and
 * eleven ids of a table would be looked for among everything that the organisation has. The rest is as
 * SQLite itself assumes, so that a statement is run alike in the first minute and in the tenth year;
 * see docs/decisions/0019.
 */
export async function setPlannerStatistics({
  em: database,
}: Pick<RequestContext, "em">): Promise<void> {
  const ctx = { em: database.fork() };
  const said = (await indexes(ctx)).map(({ tbl, idx, unique, columns }) => {
    const left = (COUNT_TABLES.has(tbl) ? COUNT_ROWS_PER_NEXT_COLUMN : ROWS_PER_NEXT_COLUMN).slice(
      0,
      columns - 1,
    );
    if (unique === 1) left[columns - 2] = 1;
    return { tbl, idx, stat: [ROWS_PER_TABLE, ROWS_PER_ORGANISATION, ...left].join(" ") };
  });
  if (JSON.stringify(await currentStatistics(ctx)) === JSON.stringify(said)) return;
  // Creates the statistics table, if it is not there yet.
  await run(ctx, sql`analyze migration`);
  await database.fork().transactional(async (em) => {
    await run({ em }, sql`delete from sqlite_stat1`);
    for (const { tbl, idx, stat } of said)
      await run(
        { em },
        sql`insert into sqlite_stat1 (tbl, idx, stat) values (${tbl}, ${idx}, ${stat})`,
      );
  });
  // Makes SQLite read the statistics again.
  await run(ctx, sql`analyze sqlite_schema`);
}

/** The indexes that begin with the organisation and go on from there. */
const indexes = (ctx: Pick<RequestContext, "em">) =>
  rows<{ tbl: string; idx: string; unique: number; columns: number }>(
    ctx,
    sql`select t.name as tbl, i.name as idx, i."unique", count(*) as columns
      from sqlite_schema t join pragma_index_list(t.name) i join pragma_index_info(i.name) c
      where t.type = 'table' group by t.name, i.name
      having columns > 1 and max(c.seqno = 0 and c.name = 'organisation_id') = 1
      order by t.name, i.name`,
  );

async function currentStatistics(ctx: Pick<RequestContext, "em">): Promise<unknown[]> {
  const table = await row(ctx, sql`select 1 from sqlite_schema where name = 'sqlite_stat1'`);
  if (!table) return [];
  return rows(ctx, sql`select tbl, idx, stat from sqlite_stat1 order by tbl, idx`);
}
