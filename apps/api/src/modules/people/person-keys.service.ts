import type { RequestContext } from "../../kernel/ctx.ts";
import { rows, sql, update } from "../../kernel/sql.ts";
import { table } from "../../kernel/table.ts";
import { organisationsToServe } from "./organisation.read.ts";
import { Person, personKeys } from "./person.entity.ts";

const p = table(Person, "p");

/** How many people are read at once. */
const PORTION = 500;

/**
 * Works out the keys of people who were written by an earlier version, which knew no pinyin. At every
 * start; once it is done it finds nothing. Answers how many there were.
 */
export async function fillPersonKeys(ctx: Pick<RequestContext, "em">): Promise<number> {
  let filled = 0;
  for (const { id: organisationId } of await organisationsToServe(ctx)) {
    for (;;) {
      const some = await rows<{ id: string; staffNo: string; name: string; title: string | null }>(
        ctx,
        sql`select ${p.pick("id", "staffNo", "name", "title")} from ${p}
          where ${p.organisationId} = ${organisationId} and ${p.nameKey} is null limit ${PORTION}`,
      );
      for (const person of some) {
        const { nameKey, searchKey, nameOrder } = personKeys(person);
        await update(
          ctx,
          Person,
          { nameKey, searchKey, nameOrder },
          (u) => sql`${u.organisationId} = ${organisationId} and ${u.id} = ${person.id}
            and ${u.nameKey} is null`,
        );
      }
      filled += some.length;
      if (some.length < PORTION) break;
    }
  }
  return filled;
}
