import type { RawBuilder } from "kysely";
import type { BusinessDay } from "../../../kernel/business-day.ts";
import type { Ctx } from "../../../kernel/ctx.ts";
import { list, sql } from "../../../kernel/sql.ts";
import { coveringLeave } from "../../leave/index.ts";
import { appliesTo, liveMemberships, publishedRulebooks } from "../rulebook/rulebook.read.ts";
import { dueOnOf } from "../signature/signature.policy.ts";
import { currentOf } from "../version/version.read.ts";

/** A rulebook that applies to a group, by the version that is to be signed. */
export interface RulesToSign {
  rulebookId: string;
  title: string;
  number: number;
  signByOn: BusinessDay;
  publishedAt: number;
}

/** The rules that apply to a group, as far as the caller may know of them. */
export async function rulesOfGroup(ctx: Ctx, groupId: string): Promise<RulesToSign[]> {
  const books = await publishedRulebooks(ctx, groupId);
  const read = await Promise.all(
    books.map(async ({ id: rulebookId }) => {
      const version = await currentOf(ctx, rulebookId);
      if (!version || version.publishedAt === null) return [];
      const { title, number, signByOn, publishedAt } = version;
      return [{ rulebookId, title, number, signByOn, publishedAt: Number(publishedAt) }];
    }),
  );
  return read.flat();
}

/**
 * A select of the group's members and whether they have signed the rules, for the matrix (Mission
 * B6): `obligation_id`, `person_id`, `due_at`, `since`, `done`, `exempt`, `slow`. Who has said no has
 * answered; who is on leave signs when they are back.
 */
export function signersIn(
  ctx: Ctx,
  groupId: string,
  { rulebookId, number }: RulesToSign,
  personIds: readonly string[] | null,
): RawBuilder<unknown> {
  const { organisationId } = ctx.actor;
  const since = sql`(select min(m.joined_at) from ${liveMemberships}
    where m.organisation_id = r.organisation_id and m.person_id = mine.person_id
    and ${appliesTo(sql`m.group_id`)})`;
  const done = sql`(exists (select 1 from rules_signature s
      where s.organisation_id = r.organisation_id and s.rulebook_id = r.id
      and s.person_id = mine.person_id and s.version_number >= ${number})
    or exists (select 1 from rules_decline rd where rd.organisation_id = r.organisation_id
      and rd.version_id = r.current_version_id and rd.person_id = mine.person_id))`;
  const away = coveringLeave(organisationId, sql`mine.person_id`, sql`${ctx.now.getTime()}`);
  return sql`select r.id as obligation_id, mine.person_id, null as due_at, ${since} as since,
      case when ${done} then 1 else 0 end as done,
      case when ${away} and not ${done} then 1 else 0 end as exempt, 0 as slow
      from membership mine join rulebook r on r.organisation_id = mine.organisation_id
        and r.id = ${rulebookId}
      where mine.organisation_id = ${organisationId} and mine.group_id = ${groupId} and mine.live = 1
      ${personIds ? sql`and mine.person_id in (${list(personIds)})` : sql``}`;
}

/** By which day somebody is asked to sign who is in the group since `joinedAt`. */
export const signByOnOf = (ctx: Ctx, rules: RulesToSign, joinedAt: number): BusinessDay =>
  dueOnOf(rules, joinedAt, ctx.timeZone);
