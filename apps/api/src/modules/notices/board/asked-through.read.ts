import type { RawBuilder } from "kysely";
import type { Ctx } from "../../../kernel/ctx.ts";
import { list, lookUp, rows, sql } from "../../../kernel/sql.ts";
import { published, table } from "../../../kernel/table.ts";
import { askedThroughView, askedView } from "../../audience/index.ts";
import { membershipView } from "../../groups/index.ts";
import { Notice } from "../notice/notice.entity.ts";

const t = askedThroughView("t");
const a = askedView("a");
const m = membershipView("m");
const n = table(Notice, "n");

/** The columns that boards asks for. */
const columns = sql`${a.populationId} as obligation_id, ${a.personId}, ${a.dueAt},
  null as since, null as carried_to, case when ${a.answeredAt} is null then 0 else 1 end as done,
  case when ${a.answeredAt} is null and ${a.exemptAt} is not null then 1 else 0 end as exempt, 0 as slow`;

/** Of `asked a`: of a notice that is not withdrawn, through this group, in which they still are. */
const throughGroup = (ctx: Ctx, groupId: string) => sql`
  ${lookUp(ctx)} ${t} on ${t.organisationId} = ${a.organisationId} and ${t.populationId} = ${a.populationId}
    and ${t.personId} = ${a.personId} and ${t.groupId} = ${groupId} and ${t.live} = 1
  ${lookUp(ctx)} ${n} on ${n.organisationId} = ${a.organisationId} and ${n.id} = ${a.populationId}
    and ${n.state} = 'PUBLISHED'`;

/**
 * A select of who owes which notice a confirmation, asked through a group, for the matrix (Mission B6).
 * From its members to what is awaited of each, so that what they have confirmed is not read.
 */
export const owedThrough = (
  ctx: Ctx,
  groupId: string,
  personIds: readonly string[] | null,
): RawBuilder<unknown> =>
  published(sql`select ${columns} from ${m}
    ${lookUp(ctx)} ${a} on ${a.organisationId} = ${m.organisationId} and ${a.personId} = ${m.personId}
      and ${a.awaited} = 1
    ${throughGroup(ctx, groupId)}
    where ${m.organisationId} = ${ctx.actor.organisationId} and ${m.groupId} = ${groupId} and ${m.live} = 1
    ${personIds ? sql`and ${m.personId} in (${list(personIds)})` : sql``}`);

/** A select of who was asked through a group to confirm these notices, however far they are. */
export const askedThrough = (
  ctx: Ctx,
  groupId: string,
  noticeIds: readonly string[],
  personIds: readonly string[] | null,
): RawBuilder<unknown> =>
  published(sql`select ${columns} from ${a} ${throughGroup(ctx, groupId)}
    where ${a.organisationId} = ${ctx.actor.organisationId} and ${a.populationId} in (${list(noticeIds)})
    and ${a.leftAt} is null ${personIds ? sql`and ${a.personId} in (${list(personIds)})` : sql``}`);

/** What these notices are called, and until when they are asked. */
export const noticeTitles = (
  ctx: Ctx,
  ids: readonly string[],
): Promise<{ id: string; title: string; dueAt: number | null }[]> =>
  rows(
    ctx,
    sql`select ${n.id}, ${n.subject} as title, ${n.dueAt} as dueAt from ${n}
      where ${n.organisationId} = ${ctx.actor.organisationId} and ${n.id} in (${list(ids)})`,
  );
