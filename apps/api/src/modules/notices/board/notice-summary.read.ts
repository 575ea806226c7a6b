import type { Ctx } from "../../../kernel/ctx.ts";
import { list, rows, sql } from "../../../kernel/sql.ts";
import { type Progress, progressOf } from "../../audience/index.ts";
import { boardScope } from "../../groups/index.ts";
import { noticeColumns, type NoticeRow } from "../notice/notice.read.ts";

/** A notice with how far its people are, as far as the caller answers for them. */
export interface NoticeSummary extends NoticeRow, Progress {}

/** Published notices on whose boards the caller sees names, the newest first. */
export async function noticeSummaries(
  ctx: Ctx,
  groupId: string | null,
  before: string,
  limit: number,
): Promise<NoticeSummary[]> {
  const scope = await boardScope(ctx);
  const headed = scope.lineages.map(
    (lineage) => sql`or exists (select 1 from asked a join department d on d.id = a.department_id
      where a.organisation_id = n.organisation_id and a.population_id = n.id
      and d.lineage like ${`${lineage}%`})`,
  );
  const to = (condition: ReturnType<typeof sql>) => sql`exists (select 1 from notice_group g
    where g.organisation_id = n.organisation_id and g.notice_id = n.id and ${condition})`;
  const mine = scope.all
    ? sql`1 = 1`
    : sql`(${to(sql`g.group_id in (${list(scope.groupIds)})`)} ${sql.join(headed, sql` `)})`;
  const read = await rows<NoticeRow>(
    ctx,
    sql`select ${noticeColumns} from notice n where n.organisation_id = ${ctx.actor.organisationId}
      and n.state = 'PUBLISHED' and n.id < ${before} and ${mine}
      ${groupId === null ? sql`` : sql`and ${to(sql`g.group_id = ${groupId}`)}`}
      order by n.id desc limit ${limit}`,
  );
  const ids = read.map(({ id }) => id);
  const progress = await progressOf(ctx, ids, scope);
  const none = { asked: 0, confirmed: 0, overdue: 0 };
  return read.map((notice) => ({ ...notice, ...(progress.get(notice.id) ?? none) }));
}
