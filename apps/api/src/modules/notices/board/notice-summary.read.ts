import type { Ctx } from "../../../kernel/ctx.ts";
import { list, rows, sql } from "../../../kernel/sql.ts";
import { boardScope } from "../../groups/index.ts";
import { noticeColumns, type NoticeRow } from "../notice/notice.read.ts";

/** A notice with how far its people are. */
export interface NoticeSummary extends NoticeRow {
  asked: number;
  confirmed: number;
  /** Missing, and their deadline has passed. */
  overdue: number;
}

/** Published notices in the groups whose boards the caller sees, the newest first. */
export async function noticeSummaries(
  ctx: Ctx,
  groupId: string | null,
  before: string,
  limit: number,
): Promise<NoticeSummary[]> {
  const { all, groupIds } = await boardScope(ctx);
  const mine = all ? sql`` : sql`and g.group_id in (${list(groupIds)})`;
  const read = await rows<NoticeRow & Record<"asked" | "confirmed" | "overdue", unknown>>(
    ctx,
    sql`select ${noticeColumns}, t.asked, t.confirmed, t.overdue from notice n
      join (select a.population_id,
        sum(case when a.exempt_at is null or a.answered_at is not null then 1 else 0 end) as asked,
        sum(case when a.answered_at is not null then 1 else 0 end) as confirmed,
        sum(case when a.answered_at is null and a.exempt_at is null and a.due_at < ${ctx.now.getTime()}
          then 1 else 0 end) as overdue
        from asked a where a.organisation_id = ${ctx.actor.organisationId} and a.left_at is null
        and a.population_id in (select notice_id from (
          select distinct g.notice_id from notice_group g
          join notice s on s.id = g.notice_id and s.state = 'PUBLISHED'
          where g.organisation_id = ${ctx.actor.organisationId} ${mine}
          ${groupId === null ? sql`` : sql`and g.group_id = ${groupId}`}
          and g.notice_id < ${before} order by g.notice_id desc limit ${limit}) page)
        group by a.population_id) t on t.population_id = n.id
      order by n.id desc`,
  );
  return read.map((one) => ({
    ...one,
    asked: Number(one.asked),
    confirmed: Number(one.confirmed),
    overdue: Number(one.overdue),
  }));
}
