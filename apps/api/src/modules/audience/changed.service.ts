import type { RequestContext } from "../../kernel/ctx.ts";
import { forUpdate, list, rows, run, sql } from "../../kernel/sql.ts";

type Reader = Pick<RequestContext, "em">;

/**
 * The places that have changed since they were last looked at, the longest known first; nobody else
 * changes them until the transaction ends.
 */
export async function changedPlaces(
  ctx: Reader,
  organisationId: string,
  limit: number,
  populationId?: string,
): Promise<string[]> {
  const changed = await rows<{ id: string }>(
    ctx,
    sql`select id from asked where organisation_id = ${organisationId} and changed = 1
      ${populationId === undefined ? sql`` : sql`and population_id = ${populationId}`}
      order by id limit ${limit} ${forUpdate(ctx)}`,
  );
  return changed.map(({ id }) => id);
}

/** They have been looked at. */
export const placesSeen = (ctx: Reader, organisationId: string, ids: string[]): Promise<number> =>
  run(
    ctx,
    sql`update asked set changed = null
      where organisation_id = ${organisationId} and id in (${list(ids)})`,
  );
