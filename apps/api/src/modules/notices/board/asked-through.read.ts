import type { RawBuilder } from "kysely";
import type { Ctx } from "../../../kernel/ctx.ts";
import { list, rows, sql } from "../../../kernel/sql.ts";
import { published, table } from "../../../kernel/table.ts";
import { askedThroughView, askedView } from "../../audience/index.ts";
import { Notice } from "../notice/notice.entity.ts";

const t = askedThroughView("t");
const a = askedView("a");
const n = table(Notice, "n");

/**
 * A select of who was asked through a group to confirm which notice, for the matrix (Mission B6):
 * the columns that boards asks for.
 */
export const askedThrough = (
  ctx: Ctx,
  groupId: string,
  personIds: readonly string[] | null,
): RawBuilder<unknown> =>
  published(sql`select ${a.populationId} as obligation_id, ${a.personId}, ${a.dueAt},
    null as since, null as carried_to, case when ${a.answeredAt} is null then 0 else 1 end as done,
    case when ${a.answeredAt} is null and ${a.exemptAt} is not null then 1 else 0 end as exempt, 0 as slow
    from ${t}
    join ${a} on ${a.organisationId} = ${t.organisationId} and ${a.populationId} = ${t.populationId}
      and ${a.personId} = ${t.personId} and ${a.leftAt} is null
    join ${n} on ${n.organisationId} = ${t.organisationId} and ${n.id} = ${t.populationId}
      and ${n.state} = 'PUBLISHED'
    where ${t.organisationId} = ${ctx.actor.organisationId} and ${t.groupId} = ${groupId} and ${t.live} = 1
    ${personIds ? sql`and ${t.personId} in (${list(personIds)})` : sql``}`);

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
