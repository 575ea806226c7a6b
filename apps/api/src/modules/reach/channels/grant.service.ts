import { newId } from "../../../kernel/column.ts";
import type { Ctx, RequestContext } from "../../../kernel/ctx.ts";
import type { TemplatePurpose } from "../../../kernel/message-ports.ts";
import { insertNew, list, rows, sql, update } from "../../../kernel/sql.ts";
import { table } from "../../../kernel/table.ts";
import { wechatAccounts } from "../../people/index.ts";
import type { SubscriptionAnswer } from "./grant.state.ts";
import { SubscriptionGrant, SubscriptionWord } from "./subscription-grant.entity.ts";

const g = table(SubscriptionGrant, "g");

type GrantContext = Pick<RequestContext, "em" | "now">;

/** Whose WeChat account, in which organisation. */
export interface AccountKey {
  organisationId: string;
  personId: string;
  accountId: string;
}

/** One message that somebody has allowed, taken for a send. */
export interface SpentGrant extends AccountKey {
  id: string;
  purpose: TemplatePurpose;
  openid: string;
}

/** How many candidates are read, in case that others take them meanwhile. */
const CANDIDATES = 5;

/** Takes the oldest that is left, before the message leaves; null: none is. */
export async function spendGrant(
  ctx: GrantContext,
  { organisationId, personId }: Omit<AccountKey, "accountId">,
  purpose: TemplatePurpose,
  demo: boolean,
): Promise<SpentGrant | null> {
  const left = await rows<{ id: string; accountId: string; openid: string }>(
    ctx,
    sql`select ${g.pick("id", "accountId")}, w.openid from ${g}
      join (${wechatAccounts(organisationId, demo)}) w
        on w.account_id = ${g.accountId} and w.person_id = ${g.personId}
      where ${g.organisationId} = ${organisationId} and ${g.personId} = ${personId}
        and ${g.state} = 'LEFT' and ${g.purpose} = ${purpose}
      order by ${g.grantedAt}, ${g.id} limit ${CANDIDATES}`,
  );
  for (const grant of left) {
    const taken = await update(
      ctx,
      SubscriptionGrant,
      { state: "SPENT", endedAt: ctx.now.getTime() },
      (u) => sql`${u.organisationId} = ${organisationId} and ${u.id} = ${grant.id}
        and ${u.state} = 'LEFT'`,
    );
    if (taken > 0) return { ...grant, organisationId, personId, purpose };
  }
  return null;
}

/** The message that took it has not been sent. */
export const giveBackGrant = (
  ctx: GrantContext,
  { organisationId, id }: SpentGrant,
): Promise<number> =>
  update(
    ctx,
    SubscriptionGrant,
    { state: "LEFT", endedAt: null },
    (u) =>
      sql`${u.organisationId} = ${organisationId} and ${u.id} = ${id} and ${u.state} = 'SPENT'`,
  );

/** WeChat has none left, whatever we believed: what is left is void, and what was just taken. */
export const voidGrants = (
  ctx: GrantContext,
  { organisationId, accountId }: AccountKey,
  purpose: TemplatePurpose,
  takenId: string | null = null,
): Promise<number> =>
  update(
    ctx,
    SubscriptionGrant,
    { state: "VOID", endedAt: ctx.now.getTime() },
    (u) => sql`${u.organisationId} = ${organisationId} and ${u.accountId} = ${accountId}
      and ${u.purpose} = ${purpose}
      and (${u.state} = 'LEFT' or (${u.id} = ${takenId} and ${u.state} = 'SPENT'))`,
  );

/** All that an account has allowed is void: it is not the person's any more. */
export const voidAllGrants = (
  ctx: GrantContext,
  organisationId: string,
  accountIds: readonly string[],
): Promise<number> =>
  update(
    ctx,
    SubscriptionGrant,
    { state: "VOID", endedAt: ctx.now.getTime() },
    (u) => sql`${u.organisationId} = ${organisationId} and ${u.accountId} in (${list(accountIds)})
      and ${u.state} = 'LEFT'`,
  );

/** One message more that somebody has allowed; the same origin again changes nothing. */
export const addGrants = (
  ctx: GrantContext,
  account: AccountKey,
  purposes: readonly TemplatePurpose[],
  origin: string,
): Promise<number> =>
  insertNew(
    ctx,
    SubscriptionGrant,
    purposes.map((purpose) => ({
      id: newId(),
      ...account,
      purpose,
      origin,
      state: "LEFT" as const,
      grantedAt: ctx.now.getTime(),
      endedAt: null,
    })),
  );

/** What the caller has allowed, for their own export. */
export const grantsOf = ({ em, actor }: Ctx, limit: number): Promise<object[]> =>
  rows(
    { em },
    sql<object>`select ${g.pick("purpose", "state", "grantedAt", "endedAt")} from ${g}
      where ${g.organisationId} = ${actor.organisationId} and ${g.personId} = ${actor.personId}
      order by ${g.grantedAt} desc, ${g.id} desc limit ${limit}`,
  );

/** What somebody said last. */
export async function noteWord(
  ctx: GrantContext,
  account: AccountKey,
  purpose: TemplatePurpose,
  answer: SubscriptionAnswer,
): Promise<void> {
  const said = { answer, answeredAt: ctx.now.getTime() };
  const fresh = { id: newId(), ...account, purpose, ...said };
  if ((await insertNew(ctx, SubscriptionWord, [fresh])) > 0) return;
  await update(
    ctx,
    SubscriptionWord,
    { ...said, personId: account.personId },
    (u) => sql`${u.organisationId} = ${account.organisationId}
      and ${u.accountId} = ${account.accountId} and ${u.purpose} = ${purpose}`,
  );
}
