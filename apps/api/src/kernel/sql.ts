import { type RawBuilder, sql } from "kysely";
import type { RequestContext } from "./ctx.ts";
import { answered } from "./under-way.ts";

export { sql };

/** The rows a statement answers, in the transaction of `ctx` if it is in one. */
export async function rows<T>(
  ctx: Pick<RequestContext, "em">,
  statement: RawBuilder<T>,
): Promise<T[]> {
  return (await answered(ctx.em, statement.execute(ctx.em.getKysely()))).rows;
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

/**
 * Adds rows, leaving out those whose unique key is taken; answers how many were added. Columns are
 * named as in the database. Many rows go in statements of a bounded size.
 */
export async function insertNew(
  ctx: Pick<RequestContext, "em">,
  table: string,
  values: Record<string, unknown>[],
): Promise<number> {
  let added = 0;
  for (let from = 0; from < values.length; from += 200) {
    const kysely = ctx.em.getKysely() as import("kysely").Kysely<Record<string, never>>;
    const insert = kysely.insertInto(table).values(values.slice(from, from + 200) as never);
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
export async function addUp(
  ctx: Pick<RequestContext, "em">,
  table: string,
  key: readonly string[],
  values: Record<string, unknown>[],
): Promise<void> {
  for (let from = 0; from < values.length; from += 200) {
    const kysely = ctx.em.getKysely() as import("kysely").Kysely<Record<string, { n: number }>>;
    const insert = kysely.insertInto(table).values(values.slice(from, from + 200) as never);
    const adding = isSqlite(ctx)
      ? insert.onConflict((at) =>
          at.columns(key as never).doUpdateSet({ n: sql`n + excluded.n` } as never),
        )
      : insert.onDuplicateKeyUpdate({ n: sql`n + values(n)` } as never);
    await adding.execute();
  }
}

/** Writes rows, in place of those that have the same id. */
export async function replace(
  ctx: Pick<RequestContext, "em">,
  table: string,
  values: Record<string, unknown>[],
): Promise<void> {
  for (let from = 0; from < values.length; from += 200) {
    const kysely = ctx.em.getKysely() as import("kysely").Kysely<Record<string, never>>;
    const some = values.slice(from, from + 200);
    await kysely
      .replaceInto(table)
      .values(some as never)
      .execute();
  }
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
  patience?: "nowait",
): RawBuilder<unknown> {
  if (isSqlite(ctx)) return sql``;
  return patience ? sql`for update nowait` : sql`for update`;
}

/** The end of a select whose rows others may hold as we do, but nobody may change until we are done. */
export const forShare = (ctx: Pick<RequestContext, "em">): RawBuilder<unknown> =>
  isSqlite(ctx) ? sql`` : sql`lock in share mode`;
