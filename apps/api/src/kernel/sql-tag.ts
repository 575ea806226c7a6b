import { type RawBuilder, sql as kysely } from "kysely";

/** Parts of statements that are nothing but text: tables, columns, and what is made of these alone. */
const texts = new WeakMap<object, string>();

/** A part of a statement that is nothing but this text, of which no part may come from outside. */
export function constant<T>(text: string): RawBuilder<T> {
  const part = kysely.raw<T>(text);
  texts.set(part, text);
  return part;
}

/**
 * As Kysely's `sql`; but parts that are nothing but text become text of the statement at once. A statement
 * that names thirty columns by their entities then costs little more than one written out by hand.
 */
function tag<T>(fragments: TemplateStringsArray, ...parts: unknown[]): RawBuilder<T> {
  const merged = [fragments[0]!];
  const parameters: unknown[] = [];
  for (const [i, part] of parts.entries()) {
    // What is no object is in no WeakMap.
    const text = texts.get(part as object);
    const following = fragments[i + 1]!;
    if (text === undefined) {
      parameters.push(part);
      merged.push(following);
    } else merged[merged.length - 1] += text + following;
  }
  if (parameters.length === 0) return constant(merged[0]!);
  return kysely(merged as unknown as TemplateStringsArray, ...parameters);
}

export const sql = Object.assign(tag, kysely) as typeof kysely;
