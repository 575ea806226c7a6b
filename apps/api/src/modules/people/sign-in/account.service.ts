import { LIMITS } from "@riqing/schema";
import { after, DAY } from "../../../kernel/clock.ts";
import { newId } from "../../../kernel/column.ts";
import { type Actor, inOrganisation, type RequestContext } from "../../../kernel/ctx.ts";
import { orNotFound } from "../../../kernel/refusal.ts";
import { forUpdate, insertNew, list, row, rows, sql, update } from "../../../kernel/sql.ts";
import { type Row, table } from "../../../kernel/table.ts";
import { entryOf, recordAll, recordFor } from "../../journal/index.ts";
import { type NewDevice, onAccountsUnbound, onDeviceBound } from "../people.hooks.ts";
import { Person } from "../person.entity.ts";
import { Account, Binding } from "./account.entity.ts";
import { endSessionsAsLost, endSessionsOf, type PersonKey } from "./session.service.ts";

const a = table(Account, "a");
const b = table(Binding, "b");
const p = table(Person, "p");

type Kind = "WECHAT" | "BROWSER" | "DEMO";

/** An account that is being bound. */
export interface AccountToBind {
  accountId: string;
  kind: Kind;
  device: string | null;
  /** Who agreed in the person's place, and why; null where nobody had to. */
  agreement?: NewDevice["agreement"];
}

/** The account by its unique key, made on first sight; two at once make one. */
export async function accountOf(
  ctx: RequestContext,
  kind: Kind,
  externalId: string,
): Promise<string> {
  const fresh = { id: newId(), kind, externalId: externalId, createdAt: ctx.now.getTime() };
  await insertNew(ctx, Account, [fresh]);
  const account = await row(
    ctx,
    sql<Pick<Row<Account>, "id" | "externalId">>`select ${a.pick("id", "externalId")} from ${a}
      where ${a.kind} = ${kind} and ${a.externalId} = ${externalId}`,
  );
  // MySQL takes two texts for equal of which one has spaces behind it.
  return orNotFound(account?.externalId === externalId ? account : null).id;
}

/**
 * The WeChat account of the caller's session, which nobody else binds until we are done. A browser's
 * is not answered: whoever sits down at a browser with a code of their own gets an account of theirs.
 */
export async function lockOwnWechat(ctx: RequestContext): Promise<string | null> {
  const id = ctx.account?.id ?? ctx.actor?.accountId ?? null;
  if (id === null) return null;
  const own = await row<{ kind: Kind }>(
    ctx,
    sql`select ${a.kind} from ${a} where ${a.id} = ${id} ${forUpdate(ctx)}`,
  );
  return own?.kind === "WECHAT" ? id : null;
}

/** Whom an account is bound to in an organisation; one who has left holds it no longer. */
export async function boundPerson(
  ctx: RequestContext,
  accountId: string,
  organisationId: string,
): Promise<string | null> {
  const bound = await row<{ personId: string }>(
    ctx,
    sql`select ${b.pick("personId")} from ${b} join ${p} on ${p.id} = ${b.personId}
      where ${b.organisationId} = ${organisationId} and ${b.accountId} = ${accountId} and ${b.live} = 1
        and ${p.departedAt} is null`,
  );
  return bound?.personId ?? null;
}

/** The person an account speaks for by itself: the one bound last among those still there. */
export const lastBound = (ctx: RequestContext, accountId: string): Promise<PersonKey | null> =>
  row<PersonKey>(
    ctx,
    sql`select ${b.pick("personId", "organisationId")} from ${b}
      join ${p} on ${p.id} = ${b.personId}
      where ${b.accountId} = ${accountId} and ${b.live} = 1 and ${p.departedAt} is null
      order by ${b.boundAt} desc, ${b.id} desc limit 1`,
  );

/** Whether the person has a device already that is not this account. What is of the demo is none. */
export const isBoundElsewhere = async (
  ctx: RequestContext,
  { organisationId, personId }: PersonKey,
  accountId: string,
): Promise<boolean> =>
  (await row(
    ctx,
    sql`select ${b.id} from ${b} join ${a} on ${a.id} = ${b.accountId}
      where ${b.organisationId} = ${organisationId} and ${b.personId} = ${personId} and ${b.live} = 1
        and ${a.kind} <> 'DEMO' and ${b.accountId} <> ${accountId} limit 1`,
  )) !== null;

/**
 * Binds an account to a person; doing it again changes nothing. Whoever it was bound to before has
 * left, or a policy would have refused. In WeChat a new phone takes the old one's place.
 */
export async function bindAccount(
  ctx: RequestContext,
  { accountId, kind, device, agreement = null }: AccountToBind,
  who: PersonKey,
): Promise<void> {
  const { organisationId, personId } = who;
  await update(
    ctx,
    Binding,
    { live: null, endedAt: ctx.now.getTime() },
    (
      b,
    ) => sql`${b.organisationId} = ${organisationId} and ${b.accountId} = ${accountId} and ${b.live} = 1
        and ${b.personId} <> ${personId}`,
  );
  const binding = {
    id: newId(),
    organisationId: organisationId,
    accountId: accountId,
    personId: personId,
    live: 1,
    boundAt: ctx.now.getTime(),
    newUntil: after(ctx.now, kind === "DEMO" ? 0 : LIMITS.newDeviceDays * DAY).getTime(),
    device,
    lastUsedOn: null,
    endedAt: null,
  };
  const added = await insertNew(ctx, Binding, [binding]);
  if (kind === "WECHAT") await endOtherWechat(ctx, accountId, who);
  if (added === 0) return;
  await recordFor(ctx, organisationId, personId, { deed: "account.bound", subjectId: binding.id });
  // Everybody who looks around in the demo would be such news.
  if (kind === "DEMO") return;
  const about = inOrganisation(ctx, organisationId);
  await onDeviceBound.emit(about, { ...who, bindingId: binding.id, device, agreement });
}

/** Notes what the client of a bound account calls itself now. */
export const noteDevice = (
  ctx: RequestContext,
  accountId: string,
  { organisationId, personId }: PersonKey,
  device: string,
): Promise<number> =>
  update(
    ctx,
    Binding,
    { device },
    (b) => sql`${b.organisationId} = ${organisationId} and ${b.accountId} = ${accountId}
      and ${b.personId} = ${personId} and ${b.live} = 1`,
  );

/** Other WeChat accounts of the person are bound no more. */
async function endOtherWechat(
  ctx: RequestContext,
  accountId: string,
  who: PersonKey,
): Promise<void> {
  const { organisationId, personId } = who;
  const others = await rows<{ id: string; accountId: string }>(
    ctx,
    sql`select ${b.pick("id", "accountId")} from ${b} join ${a} on ${a.id} = ${b.accountId}
      where ${b.organisationId} = ${organisationId} and ${b.personId} = ${personId} and ${b.live} = 1
        and ${a.kind} = 'WECHAT' and ${b.accountId} <> ${accountId}`,
  );
  await endBindings(ctx, who, others);
}

/** Ends bindings of a person, with the sessions of their accounts. */
export async function endBindings(
  ctx: RequestContext,
  { organisationId, personId }: PersonKey,
  bindings: readonly { id: string; accountId: string }[],
): Promise<void> {
  if (bindings.length === 0) return;
  await update(
    ctx,
    Binding,
    { live: null, endedAt: ctx.now.getTime() },
    (b) => sql`${b.organisationId} = ${organisationId}
      and ${b.id} in (${list(bindings.map(({ id }) => id))})`,
  );
  const accountIds = bindings.map(({ accountId }) => accountId);
  await endSessionsOf(ctx, organisationId, [personId], accountIds);
  const entries = bindings.map(({ id }) =>
    entryOf(organisationId, personId, ctx.now, { deed: "account.unbound", subjectId: id }),
  );
  await recordAll(ctx, entries);
  await onAccountsUnbound.emit(ctx, organisationId, accountIds);
}

/**
 * Ends every device of a person as lost, but for the session and the account in which they say so; answers the
 * devices. Another phone may use the same account: its sessions end, too.
 */
export async function endDevicesOf(
  ctx: RequestContext,
  who: PersonKey,
  kept: Pick<Actor, "accountId" | "sessionId"> | null,
): Promise<{ device: string | null }[]> {
  const { organisationId, personId } = who;
  const ended = await rows<{ id: string; accountId: string; device: string | null }>(
    ctx,
    sql`select ${b.pick("id", "accountId", "device")} from ${b}
      where ${b.organisationId} = ${organisationId} and ${b.personId} = ${personId} and ${b.live} = 1
      ${kept ? sql`and ${b.accountId} <> ${kept.accountId}` : sql``} order by ${b.id}`,
  );
  await endSessionsAsLost(ctx, who, kept?.sessionId ?? null);
  await endBindings(ctx, who, ended);
  return ended;
}

/** Who they are in WeChat is kept only while an account acts for somebody, in whatever organisation. */
export async function forgetAccounts(
  ctx: RequestContext,
  accountIds: readonly string[],
): Promise<void> {
  for (const id of accountIds) {
    const known = await row(
      ctx,
      sql`select ${b.id} from ${b} where ${b.accountId} = ${id} and ${b.live} = 1`,
    );
    if (known) continue;
    await update(ctx, Account, { externalId: `unlinked ${id}` }, (a) => sql`${a.id} = ${id}`);
  }
}
