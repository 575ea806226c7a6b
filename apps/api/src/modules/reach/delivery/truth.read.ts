import type { RawBuilder } from "kysely";
import type { RequestContext } from "../../../kernel/ctx.ts";
import { list, rows, sql } from "../../../kernel/sql.ts";
import { published, table } from "../../../kernel/table.ts";
import { waysOut } from "../channels/ways-out.ts";
import { NEVER, NOT_YET } from "../delivered.policy.ts";
import { InboxItem } from "../inbox-item.entity.ts";
import { Delivery } from "./delivery.entity.ts";
import { type DeliveryFact, type DeliveryTruth, truthOf } from "./truth.policy.ts";

const d = table(Delivery, "d");
const i = table(InboxItem, "i");

/** Whether this deployment can send to persons at all; otherwise the inbox is all there is. */
export const channelThere = (ctx: Pick<RequestContext, "ports">): boolean =>
  waysOut(ctx.ports).person.configured();

/** Somebody who was asked about a thing. */
interface Told {
  subjectId: string;
  personId: string;
  askedAt: number;
}

/**
 * What became of all that was sent to people about things since they were asked, with one statement: in the order
 * of `told`; null where nothing was sent.
 */
export async function truthsOf(
  ctx: Pick<RequestContext, "em" | "ports">,
  organisationId: string,
  told: readonly Told[],
): Promise<(DeliveryTruth | null)[]> {
  if (told.length === 0) return [];
  const distinct = (key: "subjectId" | "personId") =>
    list([...new Set(told.map((one) => one[key]))]);
  const read = await rows<DeliveryFact & Omit<Told, "askedAt">>(
    ctx,
    sql`select ${i.subjectId} as subjectId, ${i.personId} as personId,
        ${d.pick("state", "reason", "askedAt", "leaveAt", "endedAt")}
      from ${i} join ${d} on ${d.organisationId} = ${i.organisationId} and ${d.channel} = 'SUBSCRIPTION'
        and ${d.recipientId} = ${i.personId} and ${d.occasion} = ${i.occasion}
      where ${i.organisationId} = ${organisationId} and ${i.subjectId} in (${distinct("subjectId")})
      and ${i.personId} in (${distinct("personId")})`,
  );
  const keyOf = (one: Omit<Told, "askedAt">) => `${one.subjectId} ${one.personId}`;
  const by = Map.groupBy(read, keyOf);
  const there = channelThere(ctx);
  return told.map((one) => {
    const since = (by.get(keyOf(one)) ?? []).filter((each) => Number(each.askedAt) >= one.askedAt);
    return truthOf(since, there);
  });
}

/** The same of the people who were asked about one thing, by person. */
export async function truthsAbout(
  ctx: Pick<RequestContext, "em" | "ports">,
  organisationId: string,
  subjectId: string,
  people: readonly Omit<Told, "subjectId">[],
): Promise<Map<string, DeliveryTruth>> {
  const told = people.map(({ personId, askedAt }) => ({ subjectId, personId, askedAt }));
  const truths = await truthsOf(ctx, organisationId, told);
  return new Map(told.flatMap(({ personId }, at) => (truths[at] ? [[personId, truths[at]]] : [])));
}

/**
 * When the message `occasion` of a person arrived, as part of a statement: with the channel's success where
 * there is one, and with the inbox otherwise. `NOT_YET` while it waits, `NEVER` where it could not be delivered; null
 * where none was sent since `askedAt`.
 */
export function arrivedAt(
  ctx: Pick<RequestContext, "ports">,
  of: Record<"organisationId" | "personId" | "occasion" | "askedAt", RawBuilder<unknown>>,
): RawBuilder<unknown> {
  const waits = channelThere(ctx) ? sql`${NOT_YET}` : sql`${i.at}`;
  return published(sql`(select case
      when ${d.id} is null or ${d.state} = 'DROPPED' then ${i.at}
      when ${d.state} = 'SENT' then ${d.endedAt}
      when ${d.state} in ('WAITING', 'SENDING') then ${waits} else ${NEVER} end
    from ${i} left join ${d} on ${d.organisationId} = ${i.organisationId} and ${d.channel} = 'SUBSCRIPTION'
      and ${d.recipientId} = ${i.personId} and ${d.occasion} = ${i.occasion}
    where ${i.organisationId} = ${of.organisationId} and ${i.personId} = ${of.personId}
    and ${i.occasion} = ${of.occasion} and ${i.at} >= ${of.askedAt})`);
}
