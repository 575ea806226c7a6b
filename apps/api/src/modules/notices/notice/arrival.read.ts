import { batchedListBy } from "../../../kernel/batch.ts";
import type { Ctx, RequestContext } from "../../../kernel/ctx.ts";
import { list, rows, sql } from "../../../kernel/sql.ts";
import { table } from "../../../kernel/table.ts";
import { inboxItemView } from "../../reach/index.ts";
import { NoticeRevision } from "./notice.entity.ts";

const r = table(NoticeRevision, "r");
const i = inboxItemView("i");

interface Arrival {
  noticeId: string;
  personId: string;
  at: number;
}

const read = (
  ctx: RequestContext,
  organisationId: string | undefined,
  noticeIds: readonly string[],
  personIds: readonly string[],
): Promise<Arrival[]> =>
  rows<Arrival>(
    ctx,
    sql`select ${r.noticeId} as noticeId, ${i.personId} as personId, ${i.at} from ${r}
      join ${i} on ${i.organisationId} = ${r.organisationId} and ${i.personId} in (${list(personIds)})
        and ${i.occasion} in (concat('NOTICE_PUBLISHED:', ${r.id}), concat('NOTICE_REVISED:', ${r.id}))
      where ${r.organisationId} = ${organisationId} and ${r.noticeId} in (${list(noticeIds)})`,
  );

/** Of the messages about a notice, the first that belongs to the asking at `askedAt`. */
const firstSince = (arrivals: readonly Arrival[], askedAt: number): number | null => {
  const since = arrivals.map(({ at }) => Number(at)).filter((at) => at >= askedAt);
  return since.length === 0 ? null : Math.min(...since);
};

const mine = batchedListBy("noticeId", (ctx, ids) =>
  read(ctx, ctx.actor?.organisationId, ids, [ctx.actor?.personId ?? ""]),
);

/** When the message about a notice is in the caller's inbox; null: none was sent. */
export const myArrival = async (ctx: Ctx, noticeId: string, askedAt: number) =>
  firstSince(await mine(ctx, noticeId), askedAt);

/** The same of some people, by their ids. */
export async function arrivalsOf(
  ctx: Ctx,
  noticeId: string,
  people: readonly { personId: string; askedAt: number }[],
): Promise<Map<string, number | null>> {
  const ids = people.map(({ personId }) => personId);
  const arrivals = await read(ctx, ctx.actor.organisationId, [noticeId], ids);
  const byPerson = Map.groupBy(arrivals, ({ personId }) => personId);
  return new Map(
    people.map((one) => [one.personId, firstSince(byPerson.get(one.personId) ?? [], one.askedAt)]),
  );
}
