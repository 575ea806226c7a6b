import type { Visit } from "../../../kernel/ctx.ts";
import { forUpdate, list, rows, run, sql } from "../../../kernel/sql.ts";
import { factFrom, factSelect, type FactRow } from "./fact.row.ts";
import type { Fact } from "./fact.ts";

type Reader = Pick<Visit, "em">;

/** A fact as it is kept, with its id. */
export type KeptFact = Fact & { id: string };

/** Up to `limit` facts that are in no count yet; nobody else counts them until we are done. */
export async function uncountedFacts(
  ctx: Reader,
  organisationId: string,
  limit: number,
): Promise<KeptFact[]> {
  const uncounted = await rows<{ id: string }>(
    ctx,
    sql`select fact_id as id from uncounted_fact where organisation_id = ${organisationId}
      order by fact_id limit ${limit} ${forUpdate(ctx)}`,
  );
  if (uncounted.length === 0) return [];
  const read = await rows<FactRow>(
    ctx,
    sql`select ${factSelect} from response_fact f where f.organisation_id = ${organisationId}
      and f.id in (${list(uncounted.map(({ id }) => id))})`,
  );
  return read.map(factFrom);
}

/** Which of these facts are in no count yet, and so need not be taken back from any. */
export async function uncountedAmong(
  ctx: Reader,
  organisationId: string,
  facts: readonly KeptFact[],
): Promise<KeptFact[]> {
  const found = await rows<{ id: string }>(
    ctx,
    sql`select fact_id as id from uncounted_fact where organisation_id = ${organisationId}
      and fact_id in (${list(facts.map(({ id }) => id))}) ${forUpdate(ctx)}`,
  );
  const ids = new Set(found.map(({ id }) => id));
  return facts.filter(({ id }) => ids.has(id));
}

/** They are counted now, or are gone. */
export const factsCounted = (
  ctx: Reader,
  organisationId: string,
  facts: readonly KeptFact[],
): Promise<number> =>
  run(
    ctx,
    sql`delete from uncounted_fact where organisation_id = ${organisationId}
      and fact_id in (${list(facts.map(({ id }) => id))})`,
  );
