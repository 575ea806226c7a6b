import type { RawBuilder } from "kysely";
import type { BusinessDay } from "../../../kernel/business-day.ts";
import type { Ctx } from "../../../kernel/ctx.ts";
import { list, sql } from "../../../kernel/sql.ts";
import { published, table } from "../../../kernel/table.ts";
import { membershipView } from "../../groups/index.ts";
import { coveringLeave } from "../../leave/index.ts";
import { Rulebook } from "../rulebook/rulebook.entity.ts";
import {
  appliesTo,
  askedInGroup,
  liveMemberships,
  publishedRulebooks,
} from "../rulebook/rulebook.read.ts";
import { askedAgainAt } from "../signature/disowned.read.ts";
import { RulesDecline, RulesSignature } from "../signature/signature.entity.ts";
import { dueOnOf } from "../signature/signature.policy.ts";
import { publishedOf } from "../version/version.read.ts";

const m = membershipView("m");
const r = table(Rulebook, "r");
const mine = membershipView("mine");
const s = table(RulesSignature, "s");
const rd = table(RulesDecline, "rd");

/** A rulebook that applies to a group, by the version that is to be signed there. */
export interface RulesToSign {
  rulebookId: string;
  versionId: string;
  title: string;
  number: number;
  signByOn: BusinessDay;
  publishedAt: number;
}

/** The rules that apply to a group, as far as the caller may know of them. */
export async function rulesOfGroup(ctx: Ctx, groupId: string): Promise<RulesToSign[]> {
  const books = await publishedRulebooks(ctx, groupId);
  const asked = books.length > 0 ? await askedInGroup(ctx, groupId) : new Map<string, string>();
  const read = await Promise.all(
    books.map(async ({ id: rulebookId }) => {
      const versionId = asked.get(rulebookId) ?? "";
      const version = (await publishedOf(ctx, rulebookId)).find(({ id }) => id === versionId);
      if (!version || version.publishedAt === null) return [];
      const { title, number, signByOn, publishedAt } = version;
      return [{ rulebookId, versionId, title, number, signByOn, publishedAt: Number(publishedAt) }];
    }),
  );
  return read.flat();
}

/**
 * A select of the group's members and whether they have signed the rules, for the matrix (Mission
 * B6), with the columns that boards asks for; or only of those who have not. Who has said no has
 * answered; who is on leave signs when they are back.
 */
export function signersIn(
  ctx: Ctx,
  groupId: string,
  { rulebookId, versionId, number }: RulesToSign,
  personIds: readonly string[] | null,
  owedOnly: boolean,
): RawBuilder<unknown> {
  const { organisationId } = ctx.actor;
  const joined = sql`(select min(${m.joinedAt}) from ${liveMemberships}
    where ${m.organisationId} = ${r.organisationId} and ${m.personId} = ${mine.personId}
    and ${appliesTo(ctx, sql`${m.groupId}`)})`;
  const again = askedAgainAt(organisationId, sql`${versionId}`, sql`${mine.personId}`);
  const since = sql`case when ${again} > ${joined} then ${again} else ${joined} end`;
  const done = sql`(exists (select 1 from ${s}
      where ${s.organisationId} = ${r.organisationId} and ${s.rulebookId} = ${r.id}
      and ${s.personId} = ${mine.personId} and ${s.versionNumber} >= ${number})
    or exists (select 1 from ${rd} where ${rd.organisationId} = ${r.organisationId}
      and ${rd.versionId} = ${versionId} and ${rd.personId} = ${mine.personId}))`;
  const away = coveringLeave(organisationId, sql`${mine.personId}`, sql`${ctx.now.getTime()}`);
  return published(sql`select ${r.id} as obligation_id, ${mine.personId}, null as due_at, ${since} as since, null as carried_to,
      case when ${done} then 1 else 0 end as done,
      case when ${away} and not ${done} then 1 else 0 end as exempt, 0 as slow
      from ${mine} join ${r} on ${r.organisationId} = ${mine.organisationId}
        and ${r.id} = ${rulebookId}
      where ${mine.organisationId} = ${organisationId} and ${mine.groupId} = ${groupId} and ${mine.live} = 1
      ${owedOnly ? sql`and not ${done}` : sql``}
      ${personIds ? sql`and ${mine.personId} in (${list(personIds)})` : sql``}`);
}

/** By which day somebody is asked to sign who is in the group since `joinedAt`. */
export const signByOnOf = (ctx: Ctx, rules: RulesToSign, joinedAt: number): BusinessDay =>
  dueOnOf(rules, joinedAt, ctx.timeZone);
