import type { RawBuilder } from "kysely";
import type { RequestContext } from "../../../kernel/ctx.ts";
import { list, rows, sql } from "../../../kernel/sql.ts";
import { published, table } from "../../../kernel/table.ts";
import { waysOut } from "../channels/ways-out.ts";
import { NEVER } from "../delivered.policy.ts";
import { InboxItem } from "../inbox-item.entity.ts";
import { Delivery } from "./delivery.entity.ts";
import { type DeliveryFact, type DeliveryTruth, truthOf } from "./truth.policy.ts";

const d = table(Delivery, "d");
const i = table(InboxItem, "i");

/** Whether this deployment can send to persons at all; otherwise the inbox is all there is. */
export const channelThere = (ctx: Pick<RequestContext, "ports">): boolean =>
  waysOut(ctx.ports).person.configured();

/** What became of all that was sent to these people about a thing since it was asked, one statement. */
export async function truthsAbout(
  ctx: Pick<RequestContext, "em" | "ports">,
  organisationId: string,
  subjectId: string,
  people: readonly { personId: string; askedAt: number }[],
): Promise<Map<string, DeliveryTruth>> {
  if (people.length === 0) return new Map();
  const read = await rows<DeliveryFact & { personId: string }>(
    ctx,
    sql`select ${i.personId} as personId, ${d.pick("state", "reason", "askedAt", "leaveAt", "endedAt")}
      from ${i} join ${d} on ${d.organisationId} = ${i.organisationId} and ${d.channel} = 'SUBSCRIPTION'
        and ${d.recipientId} = ${i.personId} and ${d.occasion} = ${i.occasion}
      where ${i.organisationId} = ${organisationId} and ${i.subjectId} = ${subjectId}
      and ${i.personId} in (${list(people.map(({ personId }) => personId))})`,
  );
  const by = Map.groupBy(read, ({ personId }) => personId);
  const there = channelThere(ctx);
  return new Map(
    people.flatMap(({ personId, askedAt }) => {
      const since = (by.get(personId) ?? []).filter((one) => Number(one.askedAt) >= askedAt);
      const truth = truthOf(since, there);
      return truth ? [[personId, truth] as const] : [];
    }),
  );
}

/**
 * When the message `occasion` of a person arrived, as part of a statement: with the channel's success where
 * there is one, and with the inbox otherwise. `NEVER` where it has not; null where none was sent since `askedAt`.
 */
export function arrivedAt(
  ctx: Pick<RequestContext, "ports">,
  of: Record<"organisationId" | "personId" | "occasion" | "askedAt", RawBuilder<unknown>>,
): RawBuilder<unknown> {
  const waits = channelThere(ctx) ? sql`${NEVER}` : sql`${i.at}`;
  return published(sql`(select case
      when ${d.id} is null or ${d.state} = 'DROPPED' then ${i.at}
      when ${d.state} = 'SENT' then ${d.endedAt}
      when ${d.state} in ('WAITING', 'SENDING') then ${waits} else ${NEVER} end
    from ${i} left join ${d} on ${d.organisationId} = ${i.organisationId} and ${d.channel} = 'SUBSCRIPTION'
      and ${d.recipientId} = ${i.personId} and ${d.occasion} = ${i.occasion}
    where ${i.organisationId} = ${of.organisationId} and ${i.personId} = ${of.personId}
    and ${i.occasion} = ${of.occasion} and ${i.at} >= ${of.askedAt})`);
}
