import { batchedListBy } from "../../../kernel/batch.ts";
import type { Ctx, RequestContext } from "../../../kernel/ctx.ts";
import { list, rows, sql } from "../../../kernel/sql.ts";
import { table } from "../../../kernel/table.ts";
import { askedView } from "../../audience/index.ts";
import { arrivedAt } from "../../reach/index.ts";
import { NoticeRevision } from "./notice.entity.ts";

const r = table(NoticeRevision, "r");
const a = askedView("a");

interface Arrival {
  noticeId: string;
  personId: string;
  at: number | null;
}

/** One row for each person asked and each revision; those of earlier askings are null. */
const read = (
  ctx: RequestContext,
  organisationId: string | undefined,
  noticeIds: readonly string[],
  personIds: readonly string[],
): Promise<Arrival[]> => {
  const by = (kind: string) =>
    arrivedAt(ctx, {
      organisationId: a.organisationId,
      personId: a.personId,
      askedAt: a.askedAt,
      occasion: sql`concat(${kind}, ${r.id})`,
    });
  return rows<Arrival>(
    ctx,
    sql`select ${r.noticeId} as noticeId, ${a.personId} as personId,
      coalesce(${by("NOTICE_PUBLISHED:")}, ${by("NOTICE_REVISED:")}) as at
      from ${r} join ${a} on ${a.organisationId} = ${r.organisationId} and ${a.populationId} = ${r.noticeId}
        and ${a.personId} in (${list(personIds)})
      where ${r.organisationId} = ${organisationId} and ${r.noticeId} in (${list(noticeIds)})`,
  );
};

/** Of the messages about a notice, the first that belongs to the asking that holds. */
function first(arrivals: readonly Arrival[]): number | null {
  const since = arrivals.flatMap(({ at }) => (at === null ? [] : [Number(at)]));
  return since.length === 0 ? null : Math.min(...since);
}

const mine = batchedListBy("noticeId", (ctx, ids) =>
  read(ctx, ctx.actor?.organisationId, ids, [ctx.actor?.personId ?? ""]),
);

/** When the message about a notice reached the caller; null: none was sent. */
export const myArrival = async (ctx: Ctx, noticeId: string) => first(await mine(ctx, noticeId));

/** The same of some people, by their ids. */
export async function arrivalsOf(
  ctx: Ctx,
  noticeId: string,
  personIds: readonly string[],
): Promise<Map<string, number | null>> {
  const arrivals = await read(ctx, ctx.actor.organisationId, [noticeId], personIds);
  const byPerson = Map.groupBy(arrivals, ({ personId }) => personId);
  return new Map(personIds.map((id) => [id, first(byPerson.get(id) ?? [])]));
}
