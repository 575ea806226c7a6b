import { type EntityClass, EntitySchema } from "@mikro-orm/core";
import type { RawBuilder } from "kysely";
import { constant, sql } from "./sql-tag.ts";

type Properties<E> = Extract<keyof E, string>;

/**
 * A row of an entity as raw statements read and write it, by the names of its properties: an instant is
 * a number of milliseconds, and a truth value 1 or 0.
 */
export type Row<E> = { [K in Properties<E>]: StoredColumn<Exclude<E[K], undefined>> };
type StoredColumn<T> = null extends T ? RawValue<NonNullable<T>> | null : RawValue<T>;
type RawValue<T> = T extends Date | boolean ? number : T;

type NullableKeys<E> = { [K in Properties<E>]: null extends Row<E>[K] ? K : never }[Properties<E>];

/** A row to be added: what may be null may be left out. */
export type NewRow<E> = Omit<Row<E>, NullableKeys<E>> & Partial<Pick<Row<E>, NullableKeys<E>>>;

/** The columns that a statement answers, which also says what its rows are. */
export type Selection<T> = RawBuilder<T>;

/** What a row of this selection holds. */
export type RowOf<S> = S extends RawBuilder<infer T> ? T : never;

/** Columns of several tables, answered together. */
export const columns = <A, B, C = unknown, D = unknown>(
  ...parts: [Selection<A>, Selection<B>, Selection<C>?, Selection<D>?]
): Selection<A & B & C & D> => joined(parts.filter((part) => part !== undefined));

/** A table under an alias, as part of a raw statement: itself after `from`, and each column by its property. */
export type Table<E, K extends Properties<E> = Properties<E>> = RawBuilder<unknown> & {
  readonly [P in K]: RawBuilder<Row<E>[P]>;
} & {
  /** These columns, answered under the names of their properties. */
  pick<P extends K>(...properties: P[]): Selection<Pick<Row<E>, P>>;
};

/** `a, b, c`; of nothing but text, it is text itself. */
const joined = <T>(parts: readonly RawBuilder<unknown>[]): RawBuilder<T> =>
  parts.reduce((all, part) => sql`${all}, ${part}`) as RawBuilder<T>;

/** `joinedAt` is kept in `joined_at`. */
export const columnOf = (property: string): string =>
  property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const metaOf = (entity: EntityClass<unknown>) => {
  const schema = EntitySchema.REGISTRY.get(entity as never);
  if (!schema) throw new Error(`${entity.name} is no entity`);
  return schema.meta;
};

export const tableName = (entity: EntityClass<unknown>): string => metaOf(entity).tableName;

/**
 * A table of one's own module, for raw statements: a property renamed in the entity no longer compiles
 * where its column is named.
 *
 *     const m = table(Membership, "m");
 *     sql`select ${m.pick("groupId", "joinedAt")} from ${m} where ${m.organisationId} = ${id}`
 */
export const table = <E extends object>(entity: EntityClass<E>, alias: string): Table<E> =>
  tableOf(entity, alias, constant(`${tableName(entity)} as ${alias}`));

/** Reserved words of SQLite, which must be quoted even after a point. */
const RESERVED = new Set(["end", "group", "order", "from", "to", "default"]);

function tableOf<E extends object>(
  entity: EntityClass<E>,
  alias: string,
  self: RawBuilder<unknown>,
): Table<E> {
  const column = (property: string) => {
    const name = columnOf(property);
    return RESERVED.has(name) ? sql.ref(`${alias}.${name}`) : constant(`${alias}.${name}`);
  };
  const columns = Object.fromEntries(
    Object.keys(metaOf(entity).properties).map((property) => [property, column(property)]),
  );
  // A column whose name is its property's needs no other.
  const named = (property: string) =>
    columnOf(property) === property
      ? column(property)
      : sql`${column(property)} as ${constant(property)}`;
  const picked = new Map<string, RawBuilder<unknown>>();
  const pick = (...properties: string[]) => {
    const key = properties.join();
    const known = picked.get(key) ?? joined(properties.map(named));
    picked.set(key, known);
    return known;
  };
  return Object.assign(self, columns, { pick }) as unknown as Table<E>;
}

/**
 * Marks a part of a statement as published by the module that made it: others may use it in theirs. The
 * marks are comments, by which a test tells whose tables a statement names (see docs/decisions/0026).
 */
export const published = <T>(part: RawBuilder<T>): RawBuilder<T> => sql`/*(*/${part}/*)*/`;

/**
 * The columns of a table that other modules may read, under an alias of theirs. Only reads: what others
 * want changed they ask the module's deeds for.
 */
export const view =
  <E extends object, K extends Properties<E>>(entity: EntityClass<E>, ..._columns: K[]) =>
  (alias: string): Table<E, K> =>
    tableOf(
      entity,
      alias,
      constant(`/*(*/${tableName(entity)}/*)*/ as ${alias}`),
    ) as unknown as Table<E, K>;
