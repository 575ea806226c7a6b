import type { EntityClass } from "@mikro-orm/core";
import { foldText } from "@riqing/schema";
import type { Kysely, RawBuilder } from "kysely";
import type { RequestContext } from "./ctx.ts";
import { countPending } from "./pending-statements.ts";
import { sql } from "./sql-tag.ts";
import { columnOf, type NewRow, type Row, type Table, table, tableName } from "./table.ts";

export { sql };

/** The rows a statement answers, in the transaction of `ctx` if it is in one. */
export async function rows<T>(
  ctx: Pick<RequestContext, "em">,
  statement: RawBuilder<T>,
): Promise<T[]> {
  return (await countPending(ctx.em, statement.execute(ctx.em.getKysely()))).rows;
}

/** The first row, or null. */
export async function row<T>(
  ctx: Pick<RequestContext, "em">,
  statement: RawBuilder<T>,
): Promise<T | null> {
  return (await rows(ctx, statement))[0] ?? null;
}

/** How many rows a statement changed. */
export async function run(
  ctx: Pick<RequestContext, "em">,
  statement: RawBuilder<unknown>,
): Promise<number> {
  return Number((await statement.execute(ctx.em.getKysely())).numAffectedRows ?? 0);
}

/** `a, b, c` as parameters; of no values it makes null, which nothing equals. */
export const list = (values: readonly unknown[]): RawBuilder<unknown> =>
  values.length === 0 ? sql`null` : sql.join(values.map((value) => sql`${value}`));

/** Whether a folded column contains what somebody searches for, however they typed it. */
export const contains = (column: RawBuilder<unknown>, search: string): RawBuilder<unknown> =>
  sql`${column} like ${`%${foldText(search).replace(/[!%_]/g, "!$&")}%`} escape '!'`;

/**
 * As `contains`, of a text as people read it, which has no folded column: without regard to small and
 * capital letters and to spaces.
 */
export const mentions = (column: RawBuilder<unknown>, search: string): RawBuilder<unknown> =>
  contains(sql`replace(replace(lower(${column}), ' ', ''), '\u3000', '')`, search);

/** Rows by the names of their columns, in portions of a bounded statement. */
function* batchesOf(rows: readonly object[]): Generator<Record<string, unknown>[]> {
  for (let from = 0; from < rows.length; from += 200) {
    yield rows
      .slice(from, from + 200)
      .map((row) =>
        Object.fromEntries(Object.entries(row).map(([key, value]) => [columnOf(key), value])),
      );
  }
}

type Tables = Kysely<Record<string, Record<string, unknown>>>;
const builder = ({ em }: Pick<RequestContext, "em">) => em.getKysely() as unknown as Tables;

/** Adds rows, leaving out those whose unique key is taken; answers how many were added. */
export async function insertNew<E extends object>(
  ctx: Pick<RequestContext, "em">,
  entity: EntityClass<E>,
  rows: readonly NewRow<E>[],
): Promise<number> {
  let added = 0;
  for (const portion of batchesOf(rows)) {
    const insert = builder(ctx).insertInto(tableName(entity)).values(portion);
    const ignoring = isSqlite(ctx) ? insert.orIgnore() : insert.ignore();
    const results = await ignoring.execute();
    for (const result of results) added += Number(result.numInsertedOrUpdatedRows ?? 0);
  }
  return added;
}

/**
 * Adds to the counter `n` of each row's key; rows that are not there yet begin with it. The key is one
 * of the table's unique ones.
 */
export async function addUp<E extends { n: number }>(
  ctx: Pick<RequestContext, "em">,
  entity: EntityClass<E>,
  key: readonly (keyof Row<E> & string)[],
  rows: readonly NewRow<E>[],
): Promise<void> {
  for (const portion of batchesOf(rows)) {
    const insert = builder(ctx).insertInto(tableName(entity)).values(portion);
    const adding = isSqlite(ctx)
      ? insert.onConflict((at) =>
          at.columns(key.map(columnOf)).doUpdateSet({ n: sql`n + excluded.n` }),
        )
      : insert.onDuplicateKeyUpdate({ n: sql`n + values(n)` });
    await adding.execute();
  }
}

/** Writes rows, in place of those that have the same id. */
export async function replace<E extends object>(
  ctx: Pick<RequestContext, "em">,
  entity: EntityClass<E>,
  rows: readonly NewRow<E>[],
): Promise<void> {
  for (const portion of batchesOf(rows))
    await builder(ctx).replaceInto(tableName(entity)).values(portion).execute();
}

/** Changes the rows of a table for which `where` holds; answers how many. */
export async function update<E extends object>(
  ctx: Pick<RequestContext, "em">,
  entity: EntityClass<E>,
  changes: Partial<Row<E>>,
  where: (row: Table<E>) => RawBuilder<unknown>,
): Promise<number> {
  const row = table(entity, "u");
  const set = Object.entries(changes).map(
    ([property, value]) => sql`${sql.ref(columnOf(property))} = ${value}`,
  );
  return run(ctx, sql`update ${row} set ${sql.join(set)} where ${where(row)}`);
}

/** Whether the embedded database answers; only spelling may depend on it, never meaning. */
export const isSqlite = ({ em }: Pick<RequestContext, "em">): boolean =>
  em.getPlatform().constructor.name === "SqlitePlatform";

/**
 * The end of a select whose rows nobody else may change until we are done. With "nowait", rows that
 * somebody else holds are an error instead of a wait.
 */
export function forUpdate(
  ctx: Pick<RequestContext, "em">,
  waiting?: "nowait",
): RawBuilder<unknown> {
  if (isSqlite(ctx)) return sql``;
  return waiting ? sql`for update nowait` : sql`for update`;
}

/**
 * A join that looks up the right table for each row of the left one, and never the other way round. For
 * statements that begin with the few rows that are open: a planner cannot know that they are few.
 */
export const lookUp = (ctx: Pick<RequestContext, "em">): RawBuilder<unknown> =>
  isSqlite(ctx) ? sql`cross join` : sql`straight_join`;

/** The end of a select whose rows others may hold as we do, but nobody may change until we are done. */
export const forShare = (ctx: Pick<RequestContext, "em">): RawBuilder<unknown> =>
  isSqlite(ctx) ? sql`` : sql`lock in share mode`;
