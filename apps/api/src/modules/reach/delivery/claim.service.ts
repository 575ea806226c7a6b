import { newId } from "../../../kernel/column.ts";
import type { RequestContext } from "../../../kernel/ctx.ts";
import { insertNew, list, rows, run, sql } from "../../../kernel/sql.ts";
import { table } from "../../../kernel/table.ts";
import { inTransaction } from "../../../kernel/transaction.ts";
import { DigestDay } from "../choice/choice.entity.ts";
import { Delivery } from "./delivery.entity.ts";
import type { DeliveryReason, DeliveryState } from "./delivery.state.ts";
import { nextTryAt } from "./retry.policy.ts";

const d = table(Delivery, "d");

/** For how long a claim holds; a send ends well within it. */
export const LEASE_MS = 60_000;

type ChannelName = "SUBSCRIPTION" | "GROUP_BOT";

/** Deliveries that this process has in hand: all that was due for some recipients of one channel. */
export interface Claim {
  token: string;
  ids: readonly string[];
}

/**
 * Takes what is due for some recipients, those who have waited longest first: what is tried again later
 * has moved back, so that nobody is held up by somebody else's failure. Of several processes, each row
 * falls to one: only what still waits is changed.
 */
export async function claimDue(
  ctx: RequestContext,
  organisationId: string,
  channel: ChannelName,
  recipients: number,
  sharedMs: number,
): Promise<Claim | null> {
  const now = ctx.now.getTime();
  const due = sql`${d.organisationId} = ${organisationId} and ${d.state} = 'WAITING'
    and ${d.leaveAt} <= ${now} and ${d.channel} = ${channel}`;
  const first = await rows<{ recipientId: string }>(
    ctx,
    sql`select ${d.recipientId} as recipientId, min(${d.leaveAt}) as first from ${d} where ${due}
      group by ${d.recipientId} order by first, ${d.recipientId} limit ${recipients}`,
  );
  if (first.length === 0) return null;
  const found = await rows<{ id: string }>(
    ctx,
    sql`select ${d.id} from ${d} where ${due}
      and ${d.recipientId} in (${list(first.map(({ recipientId }) => recipientId))}) order by ${d.id}`,
  );
  const token = newId();
  const leaseUntil = sharedMs + LEASE_MS;
  const ids = found.map(({ id }) => id);
  const claimed = await inTransaction(ctx, (ctx) =>
    run(
      ctx,
      sql`update ${d} set state = 'SENDING', token = ${token}, lease_until = ${leaseUntil}, attempted_at = null
        where ${d.organisationId} = ${organisationId} and ${d.id} in (${list(ids)})
        and ${d.state} = 'WAITING' and ${d.leaveAt} <= ${now}`,
    ),
  );
  return claimed === 0 ? null : { token, ids };
}

/** Of what this process has in hand: some rows, still in its hand. */
const inHand = (organisationId: string, token: string, ids: readonly string[]) =>
  sql`${d.organisationId} = ${organisationId} and ${d.token} = ${token}
    and ${d.id} in (${list(ids)}) and ${d.state} = 'SENDING'`;

/** These are not sent now: they wait for longer, or nobody needs them. */
export async function putBack(
  ctx: RequestContext,
  organisationId: string,
  { token }: Claim,
  ids: readonly string[],
  to: { state: "WAITING"; leaveAt: Date } | { state: "DROPPED" },
  reason: DeliveryReason | null,
): Promise<void> {
  const ended = to.state === "DROPPED" ? ctx.now.getTime() : null;
  await inTransaction(ctx, (ctx) =>
    run(
      ctx,
      sql`update ${d} set state = ${to.state}, ended_at = ${ended}, reason = ${reason}, lease_until = null
        ${to.state === "WAITING" ? sql`, leave_at = ${to.leaveAt.getTime()}` : sql``}
        where ${inHand(organisationId, token, ids)}`,
    ),
  );
}

/** What is about to leave as one message. */
export interface Attempt {
  token: string;
  recipientId: string;
  ids: readonly string[];
  /** Of them, those that leave in quiet hours. */
  brokeQuiet: readonly string[];
  /** The person's day whose digest this is; null: it is none. */
  digestOn: string | null;
}

/**
 * Writes down that they are being sent, before the request leaves; with a clock read just now. Answers
 * false where the lease has run out meanwhile, or the day's digest has been sent: then nothing is sent.
 */
export const beginAttempt = (
  ctx: RequestContext,
  organisationId: string,
  attempt: Attempt,
  sharedMs: number,
): Promise<boolean> =>
  inTransaction(ctx, async (ctx) => {
    const now = ctx.now.getTime();
    const held = await run(
      ctx,
      sql`update ${d} set attempted_at = ${now}, lease_until = ${sharedMs + LEASE_MS}, tries = ${d.tries} + 1,
        first_tried_at = coalesce(${d.firstTriedAt}, ${now}),
        broke_quiet = case when ${d.id} in (${list(attempt.brokeQuiet)}) then 1 else ${d.brokeQuiet} end
        where ${inHand(organisationId, attempt.token, attempt.ids)} and ${d.leaseUntil} > ${sharedMs}`,
    );
    if (held !== attempt.ids.length) return await undo(ctx, organisationId, attempt);
    if (attempt.digestOn === null) return true;
    const { recipientId: personId, digestOn: onDay, token } = attempt;
    const day = { id: newId(), organisationId, personId, onDay, token };
    return (await insertNew(ctx, DigestDay, [day])) === 1 || undo(ctx, organisationId, attempt);
  });

/** Some were lost: what is left in hand waits again, to be looked at anew. */
async function undo(ctx: RequestContext, organisationId: string, attempt: Attempt) {
  await run(
    ctx,
    sql`update ${d} set state = 'WAITING', lease_until = null, attempted_at = null
      where ${inHand(organisationId, attempt.token, attempt.ids)}`,
  );
  return false;
}

/** How an attempt has ended. */
export interface AttemptEnd {
  state: DeliveryState;
  reason: DeliveryReason | null;
  detail: string | null;
  /** Of what is tried again: from when on. */
  leaveAt: Date | null;
}

/**
 * Writes down how an attempt ended. Also where the lease had run out meanwhile and the rows wait again:
 * as long as nobody else has taken them, they are ours, and what is known to be sent is not sent again.
 */
export const endAttempt = (
  ctx: RequestContext,
  organisationId: string,
  attempt: Attempt,
  end: AttemptEnd,
): Promise<boolean> =>
  inTransaction(ctx, async (ctx) => {
    const now = ctx.now.getTime();
    const waits = end.state === "WAITING";
    const listed = ["UNREACHABLE", "FAILED", "UNKNOWN"].includes(end.state) ? 1 : null;
    const changed = await run(
      ctx,
      sql`update ${d} set state = ${end.state}, reason = ${end.reason}, detail = ${end.detail},
        ended_at = ${waits ? null : now}, undeliverable = ${listed}, lease_until = null, attempted_at = null
        ${end.leaveAt ? sql`, leave_at = ${end.leaveAt.getTime()}` : sql``}
        where ${d.organisationId} = ${organisationId} and ${d.token} = ${attempt.token}
        and ${d.id} in (${list(attempt.ids)}) and ${d.state} in ('SENDING', 'WAITING', 'UNKNOWN')`,
    );
    if (end.state !== "SENT")
      await freeDigests(ctx, organisationId, attempt.token, [attempt.recipientId]);
    return changed > 0;
  });

/** How often the longest tried of them was tried, and since when. */
export async function attemptCountOf(
  ctx: RequestContext,
  organisationId: string,
  { token, ids }: Pick<Attempt, "token" | "ids">,
): Promise<{ tries: number; firstTriedAt: Date }> {
  const [read] = await rows<{ tries: number; firstTriedAt: number | null }>(
    ctx,
    sql`select max(${d.tries}) as tries, min(${d.firstTriedAt}) as firstTriedAt from ${d}
      where ${d.organisationId} = ${organisationId} and ${d.token} = ${token} and ${d.id} in (${list(ids)})`,
  );
  const { tries, firstTriedAt } = read!;
  return {
    tries: Number(tries ?? 0),
    firstTriedAt: new Date(Number(firstTriedAt ?? ctx.now.getTime())),
  };
}

/** A digest that was not sent is none; of the others in hand at the same time, each has their own. */
const freeDigests = (
  ctx: RequestContext,
  organisationId: string,
  token: string,
  personIds: readonly string[],
) =>
  run(
    ctx,
    sql`delete from digest_day where organisation_id = ${organisationId} and token = ${token}
      and person_id in (${list(personIds)})`,
  );

/**
 * Takes over what a process had in hand that died or stands still. What it had not begun to send waits as
 * before. What may have left is sent again to a person, for whom a spent subscription answers that it was;
 * a chat would read it twice, so there it stays uncertain.
 */
export async function takeOver(
  ctx: RequestContext,
  organisationId: string,
  sharedMs: number,
): Promise<number> {
  const expired = await rows<Expired>(
    ctx,
    sql`select ${d.pick("id", "channel", "recipientId", "token", "leaseUntil")},
      ${d.pick("attemptedAt", "firstTriedAt", "tries")} from ${d}
      where ${d.organisationId} = ${organisationId} and ${d.state} = 'SENDING' and ${d.leaseUntil} <= ${sharedMs}
      order by ${d.id} limit 500`,
  );
  const groups = Map.groupBy(expired, (one) => `${one.token} ${one.attemptedAt === null}`);
  for (const together of groups.values())
    await inTransaction(ctx, (ctx) => takeOverSome(ctx, organisationId, together, sharedMs));
  return expired.length;
}

type Expired = Pick<
  { [K in keyof Delivery]: Delivery[K] },
  "id" | "channel" | "recipientId" | "token" | "tries"
> & { leaseUntil: number; attemptedAt: number | null; firstTriedAt: number | null };

async function takeOverSome(
  ctx: RequestContext,
  organisationId: string,
  together: readonly Expired[],
  sharedMs: number,
): Promise<void> {
  const [{ token, attemptedAt, channel, tries, firstTriedAt }] = together as [Expired];
  const ids = together.map(({ id }) => id);
  const still = sql`${d.organisationId} = ${organisationId} and ${d.id} in (${list(ids)})
    and ${d.state} = 'SENDING' and ${d.token} = ${token} and ${d.leaseUntil} <= ${sharedMs}`;
  if (attemptedAt === null) {
    await run(ctx, sql`update ${d} set state = 'WAITING', lease_until = null where ${still}`);
    return;
  }
  const first = new Date(Number(firstTriedAt ?? attemptedAt));
  const again =
    channel === "SUBSCRIPTION" ? nextTryAt(ctx.now, { tries, firstTriedAt: first }) : null;
  const changed = again
    ? await run(
        ctx,
        sql`update ${d} set state = 'WAITING', reason = 'RETRYING', lease_until = null, attempted_at = null,
          leave_at = ${again.getTime()} where ${still}`,
      )
    : await run(
        ctx,
        sql`update ${d} set state = 'UNKNOWN', reason = 'UNCERTAIN', lease_until = null, attempted_at = null,
          ended_at = ${ctx.now.getTime()}, undeliverable = 1 where ${still}`,
      );
  const people = together.map(({ recipientId }) => recipientId);
  if (changed > 0 && token) await freeDigests(ctx, organisationId, token, people);
}
