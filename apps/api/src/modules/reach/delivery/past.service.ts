import type { RequestContext } from "../../../kernel/ctx.ts";
import { rows, run, sql, update } from "../../../kernel/sql.ts";
import { table } from "../../../kernel/table.ts";
import { waysOut } from "../channels/ways-out.ts";
import { InboxItem } from "../inbox-item.entity.ts";
import { Reminder } from "../reminder/reminder.entity.ts";
import { Delivery } from "./delivery.entity.ts";
import { whyNot } from "./reachability.read.ts";

const d = table(Delivery, "d");
const i = table(InboxItem, "i");

/** How many messages of a past that is told are listed as undeliverable. */
const EXAMPLES = 3;

/**
 * For a story that is told afterwards, as the demo's: nothing leaves of what was to leave between `since` and
 * now. To whoever a channel reaches it counts as sent at its moment; of the rest, the newest to a few people are
 * listed as undeliverable, and all others are over.
 */
export async function endPast(
  ctx: Pick<RequestContext, "em" | "now" | "ports">,
  organisationId: string,
  since: Date,
): Promise<void> {
  const now = ctx.now.getTime();
  const past = sql`${d.organisationId} = ${organisationId} and ${d.state} = 'WAITING'
    and ${d.askedAt} > ${since.getTime()} and ${d.leaveAt} <= ${now}`;
  const reached = waysOut(ctx.ports).person.reachablePeople(organisationId);
  await run(
    ctx,
    sql`update ${d} set state = 'SENT', ended_at = leave_at
      where ${past} and ${d.channel} = 'SUBSCRIPTION' and ${d.recipientId} in (${reached})`,
  );
  for (const { id, reason } of await examplesOf(ctx, organisationId, past))
    await update(
      ctx,
      Delivery,
      { state: "UNREACHABLE", endedAt: now, reason, undeliverable: 1 },
      (row) => sql`${row.organisationId} = ${organisationId} and ${row.id} = ${id}`,
    );
  await run(
    ctx,
    sql`update ${d} set state = 'DROPPED', reason = 'OUT_OF_DATE', ended_at = ${now} where ${past}`,
  );
  await update(
    ctx,
    Reminder,
    { state: "DONE" },
    (row) => sql`${row.organisationId} = ${organisationId} and ${row.state} = 'OPEN'
      and ${row.at} <= ${now}`,
  );
}

/** The newest that each of a few people has not read, with the reason why it cannot be sent to them. */
async function examplesOf(
  ctx: Pick<RequestContext, "em" | "ports">,
  organisationId: string,
  past: ReturnType<typeof sql>,
) {
  const read = await rows<{ id: string; personId: string }>(
    ctx,
    sql`select ${d.id}, ${d.recipientId} as personId from ${d}
      join ${i} on ${i.organisationId} = ${d.organisationId} and ${i.personId} = ${d.recipientId}
        and ${i.occasion} = ${d.occasion} and ${i.readAt} is null
      where ${past} and ${d.channel} = 'SUBSCRIPTION' order by ${d.askedAt} desc, ${d.id}`,
  );
  const newest = new Map<string, string>();
  for (const { id, personId } of read) if (!newest.has(personId)) newest.set(personId, id);
  const reasons = await whyNot(ctx, organisationId, [...newest.keys()]);
  // Somebody who has used up what they allowed stands among those who never bound an account.
  const listed = [...newest].toSorted(
    ([a], [b]) => Number(reasons.get(a) === "NOT_BOUND") - Number(reasons.get(b) === "NOT_BOUND"),
  );
  return listed
    .slice(0, EXAMPLES)
    .map(([personId, id]) => ({ id, reason: reasons.get(personId) ?? ("NOT_BOUND" as const) }));
}
