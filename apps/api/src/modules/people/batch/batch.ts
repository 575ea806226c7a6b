import { LIMITS, type Refusal } from "@riqing/schema";
import type { Ctx } from "../../../kernel/ctx.ts";
import type { Fields } from "../../../kernel/input.ts";
import { list, rows, sql } from "../../../kernel/sql.ts";
import { table } from "../../../kernel/table.ts";
import { Person } from "../person.entity.ts";
import { personColumns } from "../person.read.ts";
import type { PersonType } from "../person.type.ts";
import type { LeftOutType } from "./person-outcome.type.ts";

const p = table(Person, "p");

/** The people a batch names, each once, within its bound; else `BAD_INPUT`. */
export function namedOnce(fields: Fields, path: string, personIds: readonly string[]): string[] {
  const ids = [...new Set(personIds)];
  fields.expect(path, ids.length > 0 && personIds.length <= LIMITS.batchPeople);
  return ids;
}

/** Colleagues who are still there, in the order in which they were named. */
export async function colleagues(ctx: Ctx, ids: readonly string[]): Promise<PersonType[]> {
  if (ids.length === 0) return [];
  const read = await rows<PersonType>(
    ctx,
    sql`select ${personColumns} from ${p} where ${p.id} in (${list(ids)})
      and ${p.organisationId} = ${ctx.actor.organisationId} and ${p.departedAt} is null`,
  );
  const byId = new Map(read.map((person) => [person.id, person]));
  return ids.map((id) => byId.get(id)).filter((person) => person !== undefined);
}

/**
 * Parts a batch: for whom it is done, and who is left out, with the reason of each (decision 42). A rule
 * that refuses one refuses nobody else.
 */
export async function part<Item extends { id: string }>(
  items: readonly Item[],
  whyNot: (item: Item) => Refusal | null | Promise<Refusal | null>,
): Promise<{ doing: Item[]; leftOut: LeftOutType[] }> {
  const doing: Item[] = [];
  const leftOut: LeftOutType[] = [];
  for (const item of items) {
    const refusal = await whyNot(item);
    if (refusal) leftOut.push({ personId: item.id, refusal });
    else doing.push(item);
  }
  return { doing, leftOut };
}

/** Those who were named and not found. */
export const notFoundAmong = (
  ids: readonly string[],
  found: readonly { id: string }[],
): LeftOutType[] => {
  const known = new Set(found.map(({ id }) => id));
  return ids
    .filter((id) => !known.has(id))
    .map((personId) => ({ personId, refusal: "NOT_FOUND" as const }));
};
