import { type RequestContext } from "../../../kernel/ctx.ts";
import { row, sql } from "../../../kernel/sql.ts";
import { published, table } from "../../../kernel/table.ts";
import { Person } from "../person.entity.ts";
import { Account, Binding } from "./account.entity.ts";
import type { PersonKey } from "./session.service.ts";

const a = table(Account, "a");
const b = table(Binding, "b");
const wa = table(Account, "wa");
const wb = table(Binding, "wb");
const p = table(Person, "p");

/** In the demo an account of its own making stands for one of WeChat; only the demo's own server knows it. */
const kindsOf = (demo: boolean) => (demo ? sql`('WECHAT', 'DEMO')` : sql`('WECHAT')`);

/** A select of `person_id`, `account_id` and `openid`: the WeChat accounts by which people of an organisation are reached. */
export const wechatAccounts = (organisationId: string, demo: boolean) =>
  published(sql`select ${wb.personId}, ${wb.accountId}, ${wa.externalId} as openid from ${wb}
    join ${wa} on ${wa.id} = ${wb.accountId} and ${wa.kind} in ${kindsOf(demo)}
    where ${wb.organisationId} = ${organisationId} and ${wb.live} = 1`);

/** Whose WeChat this is: of those it is bound to, the one bound last. */
export const whoseOpenid = (
  ctx: Pick<RequestContext, "em">,
  openid: string,
  demo: boolean,
): Promise<(PersonKey & { accountId: string }) | null> =>
  row<PersonKey & { accountId: string }>(
    ctx,
    sql`select ${b.pick("personId", "organisationId", "accountId")} from ${b}
      join ${a} on ${a.id} = ${b.accountId} and ${a.externalId} = ${openid} and ${a.kind} in ${kindsOf(demo)}
      join ${p} on ${p.id} = ${b.personId}
      where ${b.live} = 1 and ${p.departedAt} is null order by ${b.boundAt} desc, ${b.id} desc limit 1`,
  );
