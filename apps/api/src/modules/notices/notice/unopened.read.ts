import type { Ctx } from "../../../kernel/ctx.ts";
import { list, rows, sql } from "../../../kernel/sql.ts";
import { noticeColumns, type NoticeRow } from "./notice.read.ts";

/** More than anybody reads of a list. */
const MOST = 50;

/**
 * What the caller had been asked to read and had not opened by `at`, the oldest first; in these
 * groups, or (null) in all. What was asked again counts by the text that held then (Mission N12).
 */
export const unopenedBy = (
  ctx: Ctx,
  at: Date,
  groupIds: readonly string[] | null,
): Promise<NoticeRow[]> => {
  const { organisationId, personId } = ctx.actor;
  const then = at.getTime();
  const inGroups = sql`and exists (select 1 from notice_group ng
    where ng.organisation_id = n.organisation_id and ng.notice_id = n.id
    and ng.group_id in (${list(groupIds ?? [])}))`;
  return rows<NoticeRow>(
    ctx,
    sql`select ${noticeColumns} from asked a join notice n on n.id = a.population_id
      where a.organisation_id = ${organisationId} and a.person_id = ${personId}
      and a.asked_at <= ${then} and (a.left_at is null or a.left_at > ${then})
      and (a.exempt_at is null or a.exempt_at > ${then})
      and (a.opened_at is null or a.opened_at > ${then})
      and (a.answered_at is null or a.answered_at > ${then})
      and (n.withdrawn_at is null or n.withdrawn_at > ${then})
      and not exists (select 1 from notice_opening o join notice_revision r on r.id = o.revision_id
        where o.organisation_id = ${organisationId} and o.person_id = ${personId}
        and r.notice_id = n.id and o.opened_at <= ${then} and r.number = (select max(l.number)
          from notice_revision l where l.organisation_id = ${organisationId}
          and l.notice_id = n.id and l.published_at <= ${then}))
      ${groupIds === null ? sql`` : inGroups} order by n.id limit ${MOST}`,
  );
};
