import { p, Type } from "@mikro-orm/core";
import { v7 } from "uuid";

/**
 * An instant in UTC with milliseconds, kept as milliseconds since 1970 in a BIGINT: both databases
 * sort and compare it alike, and rows read without the ORM need no parsing.
 */
class InstantType extends Type<Date, number> {
  override convertToDatabaseValue(value: Date | number): number {
    return value instanceof Date ? value.getTime() : value;
  }

  override convertToJSValue(value: number | string | Date): Date {
    return value instanceof Date ? value : new Date(Number(value));
  }

  override getColumnType(): string {
    return "bigint";
  }

  override compareAsType(): string {
    return "number";
  }

  override get runtimeType(): string {
    return "Date";
  }

  override ensureComparable(): boolean {
    return false;
  }

  override compareValues(a: number, b: number): boolean {
    return Number(a) === Number(b);
  }
}

/** Ids sort by the time they were made, so that indexes grow at their end. */
export const newId = (): string => v7();

/** A reference to a row by its id; rows are never deleted, so it never dangles. */
export const id = () => p.string().length(36);

export const instant = () => p.type(InstantType).$type<Date, number>();

export const businessDay = () => p.string().length(10);

/** Text longer than an index can hold. */
export const longText = () => p.text().columnType("mediumtext");

/** How every entity is known: by an id given before it is first stored, inside an organisation. */
export const identity = {
  id: id()
    .primary()
    .onCreate(() => newId()),
  organisationId: id(),
};

/**
 * The comment of a table whose rows must not show in which order they were written. SQLite numbers rows as
 * they come, so there the migration makes such a table without that number (`without rowid`); on a server rows
 * lie in the order of their primary key, which must be random.
 */
export const UNORDERED = "in no order";
