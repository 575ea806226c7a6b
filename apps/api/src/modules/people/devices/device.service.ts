import type { Ctx } from "../../../kernel/ctx.ts";
import { orNotFound, refuseIf } from "../../../kernel/refusal.ts";
import { rows, sql, update } from "../../../kernel/sql.ts";
import { columns, type RowOf, table } from "../../../kernel/table.ts";
import { inTransaction } from "../../../kernel/transaction.ts";
import { deviceName } from "../../../words/devices.zh-cn.ts";
import { Account, Binding } from "../sign-in/account.entity.ts";
import { endBindings } from "../sign-in/account.service.ts";
import { whyNotEndDevice } from "./device.policy.ts";
import type { DeviceType } from "./device.type.ts";

const a = table(Account, "a");
const b = table(Binding, "b");

const deviceColumns = columns(
  b.pick("id", "accountId", "device", "boundAt", "newUntil", "lastUsedOn"),
  a.pick("kind"),
);

/** Each new device needs a consent, so that nobody has many; no more than these are shown. */
const MOST_DEVICES = 50;

/** The devices that can act in the caller's name, the newest first. */
export async function myDevices(ctx: Ctx): Promise<DeviceType[]> {
  const { organisationId, personId } = ctx.actor;
  const bound = await rows<RowOf<typeof deviceColumns>>(
    ctx,
    sql`select ${deviceColumns} from ${b} join ${a} on ${a.id} = ${b.accountId}
      where ${b.organisationId} = ${organisationId} and ${b.personId} = ${personId} and ${b.live} = 1
      order by ${b.boundAt} desc, ${b.id} desc limit ${MOST_DEVICES}`,
  );
  return bound.map(({ id, accountId, device, boundAt, newUntil, lastUsedOn, kind }) => ({
    id,
    kind,
    name: deviceName(device),
    boundAt: new Date(Number(boundAt)),
    isNew: ctx.now.getTime() < Number(newUntil),
    lastUsedOn,
    current: accountId === ctx.actor.accountId,
    endRefusal: whyNotEndDevice({ accountId }, ctx.actor),
  }));
}

/**
 * Ends one of the caller's devices: it can act in their name no more, from its next request on. Answers
 * those that are left. Refuses with `NOT_FOUND` or, for the one in use, `DEVICE_IN_USE`.
 */
export function endDevice(ctx: Ctx, id: string): Promise<DeviceType[]> {
  return inTransaction(ctx, async (ctx) => {
    const ended = orNotFound((await bindingsOf(ctx)).find((binding) => binding.id === id));
    refuseIf(whyNotEndDevice(ended, ctx.actor));
    await endBindings(ctx, ctx.actor, [ended]);
    return myDevices(ctx);
  });
}

/** Ends all of the caller's devices but the one in use, however many there are. */
export function endOtherDevices(ctx: Ctx): Promise<DeviceType[]> {
  return inTransaction(ctx, async (ctx) => {
    const others = (await bindingsOf(ctx)).filter(
      (binding) => whyNotEndDevice(binding, ctx.actor) === null,
    );
    await endBindings(ctx, ctx.actor, others);
    return myDevices(ctx);
  });
}

const bindingsOf = (ctx: Ctx): Promise<{ id: string; accountId: string }[]> =>
  rows<{ id: string; accountId: string }>(
    ctx,
    sql`select ${b.pick("id", "accountId")} from ${b} where ${b.organisationId} = ${ctx.actor.organisationId}
      and ${b.personId} = ${ctx.actor.personId} and ${b.live} = 1`,
  );

/**
 * Notes that the caller's device was used today; once a day. Not part of what is asked, which is answered
 * whether this can be noted or not.
 */
export async function recordDeviceUse(
  ctx: Pick<Ctx, "em" | "today"> & { actor: Ctx["actor"] | null },
): Promise<void> {
  const { actor, today } = ctx;
  if (!actor || (actor.lastUsedOn ?? "") >= today) return;
  await update(
    ctx,
    Binding,
    { lastUsedOn: today },
    (b) => sql`${b.organisationId} = ${actor.organisationId} and ${b.accountId} = ${actor.accountId}
      and ${b.live} = 1`,
  );
}
