import type { RequestContext } from "../../kernel/ctx.ts";
import { forUpdate, list, rows, sql, update } from "../../kernel/sql.ts";
import { table } from "../../kernel/table.ts";
import { Asked } from "./asked.entity.ts";

const a = table(Asked, "a");

type Reader = Pick<RequestContext, "em">;

/**
 * The entries that have changed since they were last handled, the longest known first; nobody else
 * changes them until the transaction ends.
 */
export async function changedEntries(
  ctx: Reader,
  organisationId: string,
  limit: number,
  populationId?: string,
): Promise<string[]> {
  const changed = await rows<{ id: string }>(
    ctx,
    sql`select ${a.id} from ${a} where ${a.organisationId} = ${organisationId} and ${a.changed} = 1
      ${populationId === undefined ? sql`` : sql`and ${a.populationId} = ${populationId}`}
      order by ${a.id} limit ${limit} ${forUpdate(ctx)}`,
  );
  return changed.map(({ id }) => id);
}

/** These entries have been handled. */
export const markEntriesSeen = (
  ctx: Reader,
  organisationId: string,
  ids: string[],
): Promise<number> =>
  update(
    ctx,
    Asked,
    { changed: null },
    (a) => sql`${a.organisationId} = ${organisationId} and ${a.id} in (${list(ids)})`,
  );

/** What has reached somebody, or cannot, counts in the figures of what they were asked (Mission B7). */
export async function refreshForDelivery(
  ctx: RequestContext,
  organisationId: string,
  delivered: readonly { personId: string; subjectKind: string | null; subjectId: string | null }[],
): Promise<void> {
  const ours = delivered.filter(({ subjectKind }) => subjectKind === "NOTICE");
  if (ours.length === 0) return;
  await update(
    ctx,
    Asked,
    { changed: 1 },
    (a) => sql`${a.organisationId} = ${organisationId}
      and ${a.populationId} in (${list([...new Set(ours.map((one) => one.subjectId))])})
      and ${a.personId} in (${list([...new Set(ours.map((one) => one.personId))])})`,
  );
}
