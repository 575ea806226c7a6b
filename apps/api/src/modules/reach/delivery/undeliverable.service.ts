import { LIMITS } from "@riqing/schema";
import type { RawBuilder } from "kysely";
import type { Ctx } from "../../../kernel/ctx.ts";
import { Fields } from "../../../kernel/input.ts";
import { type Page, type PageRequest, cursorOf, pageOf, sizeOf } from "../../../kernel/page.ts";
import { refuseIf } from "../../../kernel/refusal.ts";
import { list, rows, run, sql } from "../../../kernel/sql.ts";
import { table } from "../../../kernel/table.ts";
import { inTransaction } from "../../../kernel/transaction.ts";
import { record } from "../../journal/index.ts";
import { callerRoles } from "../../people/index.ts";
import { whyNotSeeChannels } from "../channels/health.policy.ts";
import { InboxItem } from "../inbox-item.entity.ts";
import { confidentialSubjects } from "../inbox.kinds.ts";
import { ChatPost, Delivery } from "./delivery.entity.ts";
import type { UndeliverableReason, UndeliverableState } from "./delivery.state.ts";

const d = table(Delivery, "d");
const i = table(InboxItem, "i");
const c = table(ChatPost, "c");

/** What could not be delivered, and still matters. */
export interface UndeliverableRow {
  id: string;
  channel: "SUBSCRIPTION" | "GROUP_BOT";
  recipientId: string;
  state: UndeliverableState;
  reason: UndeliverableReason;
  detail: string | null;
  title: string | null;
  since: number;
  tries: number;
}

async function checkAdministrator(ctx: Ctx): Promise<void> {
  refuseIf(whyNotSeeChannels(await callerRoles(ctx)));
}

/** Of inbox items: those that only whom they are sent to may know of. */
const isConfidential = () => sql`${i.subjectKind} in (${list(confidentialSubjects())})`;

/**
 * Of what is listed: what was read or taken back meanwhile is nobody's trouble any more. That a report did not reach
 * its handlers would tell whom it names that there is one.
 */
const matters = () => sql`(${i.id} is not null and ${i.readAt} is null
    and (${i.subjectKind} is null or not ${isConfidential()}))
  or (${c.id} is not null and ${c.cancelledAt} is null)`;

const joined = sql`${d}
  left join ${i} on ${d.channel} = 'SUBSCRIPTION' and ${i.organisationId} = ${d.organisationId}
    and ${i.personId} = ${d.recipientId} and ${i.occasion} = ${d.occasion}
  left join ${c} on ${d.channel} = 'GROUP_BOT' and ${c.organisationId} = ${d.organisationId}
    and ${c.groupId} = ${d.recipientId} and ${c.occasion} = ${d.occasion}`;

/** What did not arrive and is not tried any more, the latest first; for administrators. */
export async function listUndeliverable(
  ctx: Ctx,
  request: PageRequest,
): Promise<Page<UndeliverableRow>> {
  await checkAdministrator(ctx);
  const size = sizeOf(request);
  const [at, id] = cursorOf(request, 2, 1) ?? [String(Number.MAX_SAFE_INTEGER).slice(0, 15), "~"];
  const read = await rows<UndeliverableRow>(
    ctx,
    sql`select ${d.pick("id", "channel", "recipientId", "state", "reason", "detail", "tries")},
      ${d.endedAt} as since, ${i.title} as title from ${joined}
      where ${d.organisationId} = ${ctx.actor.organisationId} and ${d.undeliverable} = 1
      and (${matters()}) and (${d.endedAt}, ${d.id}) < (${Number(at)}, ${id})
      order by ${d.endedAt} desc, ${d.id} desc limit ${size + 1}`,
  );
  return pageOf(read, size, (one) => [String(one.since), one.id]);
}

/** How many there are, by reason. */
export async function countUndeliverable(
  ctx: Ctx,
): Promise<{ reason: UndeliverableReason; count: number }[]> {
  await checkAdministrator(ctx);
  const read = await rows<{ reason: UndeliverableReason; count: unknown }>(
    ctx,
    sql`select ${d.reason} as reason, count(*) as count from ${joined}
      where ${d.organisationId} = ${ctx.actor.organisationId} and ${d.undeliverable} = 1 and (${matters()})
      group by ${d.reason} order by ${d.reason}`,
  );
  return read.map(({ reason, count }) => ({ reason, count: Number(count) }));
}

/**
 * Tries again what could not be delivered: these, or all that is listed. Whatever has been read, answered or
 * taken back meanwhile is left out when it leaves. Answers how many are tried; of what is confidential, and not
 * listed, nothing is said.
 */
export function resend(ctx: Ctx, ids: readonly string[] | null): Promise<number> {
  return inTransaction(ctx, async (ctx) => {
    const fields = new Fields();
    const some = ids && fields.list("ids", ids, { max: LIMITS.resendAtOnce });
    fields.done();
    await checkAdministrator(ctx);
    const { organisationId, personId } = ctx.actor;
    const hidden = sql`${d.channel} = 'SUBSCRIPTION' and exists (select 1 from ${i}
      where ${i.organisationId} = ${d.organisationId} and ${i.personId} = ${d.recipientId}
      and ${i.occasion} = ${d.occasion} and ${isConfidential()})`;
    const tryAgain = (which: RawBuilder<unknown>) =>
      run(
        ctx,
        sql`update ${d} set state = 'WAITING', leave_at = ${ctx.now.getTime()}, ended_at = null, reason = null,
        detail = null, undeliverable = null, tries = 0, first_tried_at = null, token = null
        where ${d.organisationId} = ${organisationId} and ${d.undeliverable} = 1
        ${some ? sql`and ${d.id} in (${list(some)})` : sql``} and ${which}`,
      );
    const again = await tryAgain(sql`not (${hidden})`);
    await tryAgain(hidden);
    if (again > 0) await record(ctx, { deed: "reach.resent", subjectId: personId });
    return again;
  });
}
