import type { Ctx } from "../../../kernel/ctx.ts";
import { list, mentions, rows, sql } from "../../../kernel/sql.ts";
import { table } from "../../../kernel/table.ts";
import { askedView, type Progress, progressOf } from "../../audience/index.ts";
import type { BoardsAsked } from "../../boards/index.ts";
import { boardScope } from "../../groups/index.ts";
import { departmentView } from "../../people/index.ts";
import { Notice, NoticeGroup } from "../notice/notice.entity.ts";
import { noticeColumns, type NoticeRow } from "../notice/notice.read.ts";

const a = askedView("a");
const d = departmentView("d");
const n = table(Notice, "n");
const g = table(NoticeGroup, "g");

/** A notice with how far its people are, as far as the caller answers for them. */
export interface NoticeSummary extends NoticeRow, Progress {}

/** Published notices on whose boards the caller sees names, the newest first. */
export async function noticeSummaries(
  ctx: Ctx,
  { groupId, search, after, limit }: BoardsAsked,
): Promise<NoticeSummary[]> {
  const scope = await boardScope(ctx);
  const headed = scope.lineages.map(
    (lineage) => sql`or exists (select 1 from ${a} join ${d} on ${d.id} = ${a.departmentId}
      where ${a.organisationId} = ${n.organisationId} and ${a.populationId} = ${n.id}
      and ${d.lineage} like ${`${lineage}%`})`,
  );
  const to = (condition: ReturnType<typeof sql>) => sql`exists (select 1 from ${g}
    where ${g.organisationId} = ${n.organisationId} and ${g.noticeId} = ${n.id} and ${condition})`;
  const mine = scope.all
    ? sql`1 = 1`
    : sql`(${to(sql`${g.groupId} in (${list(scope.groupIds)})`)} ${sql.join(headed, sql` `)})`;
  const read = await rows<NoticeRow>(
    ctx,
    sql`select ${noticeColumns} from ${n} where ${n.organisationId} = ${ctx.actor.organisationId}
      and ${n.state} = 'PUBLISHED' and ${n.id} < ${after ?? "~"}
      ${search ? sql`and ${mentions(n.subject, search)}` : sql``} and ${mine}
      ${groupId === null ? sql`` : sql`and ${to(sql`${g.groupId} = ${groupId}`)}`}
      order by ${n.id} desc limit ${limit}`,
  );
  const ids = read.map(({ id }) => id);
  const progress = await progressOf(ctx, ids, scope);
  const none = { asked: 0, confirmed: 0, overdue: 0 };
  return read.map((notice) => ({ ...notice, ...(progress.get(notice.id) ?? none) }));
}
