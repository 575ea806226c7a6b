import { batchedBy, batchedListBy } from "../../../kernel/batch.ts";
import type { Ctx } from "../../../kernel/ctx.ts";
import { searchOf } from "../../../kernel/input.ts";
import { type Page, type PageRequest, cursorOf, pageOf, sizeOf } from "../../../kernel/page.ts";
import { orNotFound } from "../../../kernel/refusal.ts";
import {
  contains,
  forUpdate,
  list,
  lookUp,
  mentions,
  row,
  rows,
  sql,
} from "../../../kernel/sql.ts";
import { type RowOf, table } from "../../../kernel/table.ts";
import { askedView } from "../../audience/index.ts";
import { type FileType, filesByIds } from "../../files/index.ts";
import { boardScope, membershipView, visibleGroup } from "../../groups/index.ts";
import { authorityScope } from "../../people/authority.policy.ts";
import { callerRoles, departmentView, personView } from "../../people/index.ts";
import { Notice, NoticeGroup, NoticeRevision } from "./notice.entity.ts";
import type { NoticeFilter } from "./notice.state.ts";

const n = table(Notice, "n");
const a = askedView("a");
const w = askedView("w");
const d = departmentView("d");
const ng = table(NoticeGroup, "ng");
const m = membershipView("m");
const p = personView("p");
const g = table(NoticeGroup, "g");
const r = table(NoticeRevision, "r");

export const noticeColumns = n.pick(
  "id",
  "publisherId",
  "importance",
  "state",
  "asksLaterJoiners",
  "revisionId",
  "revisionNumber",
  "subject",
  "dueAt",
  "originalDueAt",
  "publishedAt",
  "withdrawnAt",
  "withdrawnReason",
);

/** A notice as the services and the fields read it. */
export type NoticeRow = RowOf<typeof noticeColumns>;

/**
 * Of `notice n`: those the caller may know of. They were asked, or publish or lead in a group that
 * was addressed, or are in one that was addressed as a whole, or answer for somebody who was asked.
 */
async function visible(ctx: Ctx) {
  const scope = await boardScope(ctx);
  if (scope.all) return sql`1 = 1`;
  const { organisationId, personId } = ctx.actor;
  const held = authorityScope(await callerRoles(ctx), "KNOW_GROUP_NOTICES").groupIds;
  const headed = scope.lineages.map(
    (lineage) => sql`or exists (select 1 from ${a} join ${d} on ${d.id} = ${a.departmentId}
      where ${a.organisationId} = ${n.organisationId} and ${a.populationId} = ${n.id}
      and ${d.lineage} like ${`${lineage}%`})`,
  );
  return sql`(exists (select 1 from ${a} where ${a.organisationId} = ${n.organisationId}
      and ${a.populationId} = ${n.id} and ${a.personId} = ${personId} and ${a.leftAt} is null)
    or exists (select 1 from ${ng} where ${ng.organisationId} = ${n.organisationId}
      and ${ng.noticeId} = ${n.id} and (${ng.groupId} in (${list(held)}) or (${ng.whole} = 1
        and ${ng.groupId} in (select ${m.groupId} from ${m}
          where ${m.organisationId} = ${organisationId} and ${m.personId} = ${personId} and ${m.live} = 1))))
    ${sql.join(headed, sql` `)})`;
}

/** The notice; null where the caller may not know of it. */
export const noticeIfVisible = async (ctx: Ctx, id: string): Promise<NoticeRow | null> =>
  row<NoticeRow>(
    ctx,
    sql`select ${noticeColumns} from ${n} where ${n.id} = ${id}
      and ${n.organisationId} = ${ctx.actor.organisationId} and ${await visible(ctx)}`,
  );

/** The notice, if the caller may know of it; otherwise it is not found. */
export const visibleNotice = async (ctx: Ctx, id: string): Promise<NoticeRow> =>
  orNotFound(await noticeIfVisible(ctx, id));

/**
 * The notice for whoever sends again a tap that counted, even if they may not know of it any more: as it
 * was at the revision that they acted on, so that nothing which came after that is shown to them.
 */
export async function noticeOfTap(
  ctx: Ctx,
  id: string,
  revision: { id: string } | { number: number },
): Promise<NoticeRow> {
  const { organisationId } = ctx.actor;
  const known = await noticeIfVisible(ctx, id);
  if (known) return known;
  const notice = orNotFound(
    await row<NoticeRow>(
      ctx,
      sql`select ${noticeColumns} from ${n}
        where ${n.id} = ${id} and ${n.organisationId} = ${organisationId}`,
    ),
  );
  const acted = orNotFound(
    (await revisionsOf(ctx, id)).find((one) =>
      "id" in revision ? one.id === revision.id : one.number === revision.number,
    ),
  );
  const { id: revisionId, number: revisionNumber, subject, dueAt } = acted;
  const then = { revisionId, revisionNumber, subject, dueAt };
  return { ...notice, ...then, state: "PUBLISHED", withdrawnAt: null, withdrawnReason: null };
}

/** Whoever else changes the notice, or answers it, waits until we are done. */
export const lockNotice = (ctx: Ctx, id: string): Promise<unknown> =>
  row(
    ctx,
    sql`select ${n.id} from ${n}
      where ${n.organisationId} = ${ctx.actor.organisationId} and ${n.id} = ${id} ${forUpdate(ctx)}`,
  );

/** As `visibleNotice`, and locks it until the transaction ends. */
export async function lockedNotice(ctx: Ctx, id: string): Promise<NoticeRow> {
  await lockNotice(ctx, id);
  return await visibleNotice(ctx, id);
}

/** Which notices are asked for. */
export interface NoticeListRequest extends PageRequest {
  groupId?: string | null;
  search?: string | null;
  filter?: NoticeFilter | null;
}

/** The notices the caller may know of, the newest first; of one group, or of all. */
export async function listVisible(ctx: Ctx, asked: NoticeListRequest): Promise<Page<NoticeRow>> {
  const size = sizeOf(asked);
  const before = cursorOf(asked, 1)?.[0] ?? "~";
  const { groupId, filter } = asked;
  const { organisationId, personId } = ctx.actor;
  const search = searchOf(asked.search);
  if (groupId) await visibleGroup(ctx, groupId);
  const filters = {
    TO_ACKNOWLEDGE: sql`and ${n.state} = 'PUBLISHED' and ${w.organisationId} = ${organisationId}
      and ${w.personId} = ${personId} and ${w.awaited} = 1`,
    PUBLISHED_BY_ME: sql`and ${n.publisherId} = ${personId}`,
    WITHDRAWN: sql`and ${n.state} = 'WITHDRAWN'`,
  };
  // From what is awaited of the caller, which is few, to the notices (docs/decisions/0032).
  const from =
    filter === "TO_ACKNOWLEDGE" ? sql`${w} ${lookUp(ctx)} ${n} on ${n.id} = ${w.populationId}` : n;
  const matching = search
    ? sql`and (${mentions(n.subject, search)} or ${n.publisherId} in (select ${p.id} from ${p}
        where ${p.organisationId} = ${organisationId} and ${contains(p.searchKey, search)}))`
    : sql``;
  const read = await rows<NoticeRow>(
    ctx,
    sql`select ${noticeColumns} from ${from} where ${n.organisationId} = ${organisationId}
      and ${n.id} < ${before} ${filter ? filters[filter] : sql``} ${matching} and ${await visible(ctx)}
      ${
        groupId
          ? sql`and exists (select 1 from ${ng} where ${ng.organisationId} = ${n.organisationId}
              and ${ng.groupId} = ${groupId} and ${ng.noticeId} = ${n.id})`
          : sql``
      }
      order by ${n.id} desc limit ${size + 1}`,
  );
  return pageOf(read, size, (notice) => [notice.id]);
}

/** The ids of the groups a notice went to. */
export const groupIdsOf = batchedListBy(
  "noticeId",
  (ctx, ids) =>
    rows<{ noticeId: string; groupId: string }>(
      ctx,
      sql`select ${g.noticeId} as noticeId, ${g.groupId} as groupId from ${g}
      where ${g.organisationId} = ${ctx.actor?.organisationId} and ${g.noticeId} in (${list(ids)}) order by ${g.id}`,
    ),
  ({ groupId }) => groupId,
);

/** What `notice.policy.ts` asks of a notice. */
export async function factsOf(ctx: Ctx, notice: NoticeRow) {
  return { ...notice, groupIds: await groupIdsOf(ctx, notice.id) };
}

const revisionColumns = r.pick(
  "id",
  "noticeId",
  "number",
  "subject",
  "purpose",
  "body",
  "changeNote",
  "dueAt",
  "textHash",
  "publishedAt",
  "publishedById",
  "fileIds",
);

export type RevisionRow = RowOf<typeof revisionColumns>;

/** The revisions of a notice, the first first. */
export const revisionsOf = batchedListBy("noticeId", (ctx, ids) =>
  rows<RevisionRow>(
    ctx,
    sql`select ${revisionColumns} from ${r}
      where ${r.organisationId} = ${ctx.actor?.organisationId} and ${r.noticeId} in (${list(ids)})
      order by ${r.noticeId}, ${r.number}`,
  ),
);

/** What came with a revision, in its order. */
export const filesOfRevision = (
  ctx: Ctx,
  { fileIds }: Pick<RevisionRow, "fileIds">,
): Promise<FileType[]> => filesByIds(ctx, fileIds?.split(" ") ?? []);

/** The revision that holds. */
export async function currentRevision(ctx: Ctx, notice: NoticeRow): Promise<RevisionRow> {
  return orNotFound(
    (await revisionsOf(ctx, notice.id))?.find(({ id }) => id === notice.revisionId),
  );
}

export interface CountsRow {
  asked: number;
  confirmed: number;
  exempt: number;
}

/** What every member sees of a notice: numbers, no names. */
export const countsOf = batchedBy(
  "noticeId",
  (ctx, ids) =>
    rows<{ noticeId: string } & Record<keyof CountsRow, unknown>>(
      ctx,
      sql`select ${a.populationId} as noticeId, count(*) as asked,
        sum(case when ${a.answeredAt} is not null then 1 else 0 end) as confirmed,
        sum(case when ${a.answeredAt} is null and ${a.exemptAt} is not null then 1 else 0 end) as exempt
        from ${a} where ${a.organisationId} = ${ctx.actor?.organisationId}
        and ${a.populationId} in (${list(ids)}) and ${a.leftAt} is null group by ${a.populationId}`,
    ),
  ({ asked, confirmed, exempt }): CountsRow => ({
    asked: Number(asked),
    confirmed: Number(confirmed),
    exempt: Number(exempt),
  }),
);
