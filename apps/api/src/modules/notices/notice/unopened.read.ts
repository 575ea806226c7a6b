import type { Ctx } from "../../../kernel/ctx.ts";
import { list, rows, sql } from "../../../kernel/sql.ts";
import { table } from "../../../kernel/table.ts";
import { askedView } from "../../audience/index.ts";
import { NoticeOpening } from "../acknowledgement/acknowledgement.entity.ts";
import { Notice, NoticeGroup, NoticeRevision } from "./notice.entity.ts";
import { noticeColumns, type NoticeRow } from "./notice.read.ts";

const ng = table(NoticeGroup, "ng");
const n = table(Notice, "n");
const a = askedView("a");
const o = table(NoticeOpening, "o");
const r = table(NoticeRevision, "r");
const l = table(NoticeRevision, "l");

/** The most notices that the list shows. */
const MAX_UNOPENED = 50;

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
  // What has not changed since is found without reading what they have opened.
  const stillAwaited = at < ctx.now ? sql`` : sql`and ${a.awaited} = 1`;
  const inGroups = sql`and exists (select 1 from ${ng}
    where ${ng.organisationId} = ${n.organisationId} and ${ng.noticeId} = ${n.id}
    and ${ng.groupId} in (${list(groupIds ?? [])}))`;
  return rows<NoticeRow>(
    ctx,
    sql`select ${noticeColumns} from ${a} join ${n} on ${n.id} = ${a.populationId}
      where ${a.organisationId} = ${organisationId} and ${a.personId} = ${personId}
      ${stillAwaited} and ${a.askedAt} <= ${then} and (${a.leftAt} is null or ${a.leftAt} > ${then})
      and (${a.exemptAt} is null or ${a.exemptAt} > ${then})
      and (${a.openedAt} is null or ${a.openedAt} > ${then})
      and (${a.answeredAt} is null or ${a.answeredAt} > ${then})
      and (${n.withdrawnAt} is null or ${n.withdrawnAt} > ${then})
      and not exists (select 1 from ${o} join ${r} on ${r.id} = ${o.revisionId}
        where ${o.organisationId} = ${organisationId} and ${o.personId} = ${personId}
        and ${r.noticeId} = ${n.id} and ${o.openedAt} <= ${then} and ${r.number} = (select max(${l.number})
          from ${l} where ${l.organisationId} = ${organisationId}
          and ${l.noticeId} = ${n.id} and ${l.publishedAt} <= ${then}))
      ${groupIds === null ? sql`` : inGroups} order by ${n.id} limit ${MAX_UNOPENED}`,
  );
};
