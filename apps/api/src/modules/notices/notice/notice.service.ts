import { LIMITS } from "@riqing/schema";
import { after, DAY } from "../../../kernel/clock.ts";
import { newId } from "../../../kernel/column.ts";
import type { Ctx } from "../../../kernel/ctx.ts";
import { Fields } from "../../../kernel/input.ts";
import { refuseIf, RefusedError } from "../../../kernel/refusal.ts";
import { insertNew, list, row, rows, sql } from "../../../kernel/sql.ts";
import { table } from "../../../kernel/table.ts";
import { inTransaction } from "../../../kernel/transaction.ts";
import { words } from "../../../words/zh-cn.ts";
import {
  type Addressed,
  addressedReach,
  type AddressedCounts,
  countAddressed,
  openPopulation,
  recordOpened,
} from "../../audience/index.ts";
import { attach } from "../../files/index.ts";
import { boardScope, lockGroups, visibleGroup, whyNotPublish } from "../../groups/index.ts";
import { record } from "../../journal/index.ts";
import { callerRoles } from "../../people/index.ts";
import { measure, type ReachGap, settle } from "../../reach/index.ts";
import { NoticeOpening } from "../acknowledgement/acknowledgement.entity.ts";
import { Notice, NoticeGroup, NoticeRevision } from "./notice.entity.ts";
import { noticeOfTap, type NoticeRow, visibleNotice } from "./notice.read.ts";
import type { Importance } from "./notice.state.ts";
import {
  addRevision,
  checkDeadline,
  notifyAsked,
  postNotice,
  type NoticeText,
  subjectOf,
  textHashOf,
  textOf,
} from "./notice.text.ts";
import { planForPublished } from "./reminder.provider.ts";
import { similarity } from "./similarity.ts";

const n = table(Notice, "n");
const g = table(NoticeGroup, "g");
const r = table(NoticeRevision, "r");

export interface NoticeDraft extends NoticeText {
  audience: readonly Addressed[];
  importance: Importance;
  dueAt?: Date | null;
  asksLaterJoiners: boolean;
  /** The publisher has seen that one like it is out, and means it. */
  evenIfSimilar?: boolean | null;
  fileIds?: readonly string[] | null;
  tapId?: string | null;
}

/** How many such an audience is: what the button of the publisher says before it is tapped. */
export async function countAudience(
  ctx: Ctx,
  given: readonly Addressed[],
  dueAt: Date | null,
): Promise<AddressedCounts> {
  const fields = new Fields();
  const audience = audienceOf(fields, given);
  fields.done();
  await checkPublisher(ctx, audience);
  return countAddressed(ctx, audience, dueAt);
}

/** Who of such an audience could be reached now, and why the others could not (Mission B7). */
export interface Reachability {
  asked: number;
  reachable: number;
  gaps: { why: ReachGap; count: number; personIds: string[] }[];
}

/** The most names shown of those whom nothing reaches. */
const NAMES_SHOWN = 50;

/**
 * As `countAudience`: how many a message would reach now. Names only where the caller may see who has
 * answered in all of these groups.
 */
export async function reachability(
  ctx: Ctx,
  given: readonly Addressed[],
  dueAt: Date | null,
): Promise<Reachability> {
  const fields = new Fields();
  const audience = audienceOf(fields, given);
  fields.done();
  await checkPublisher(ctx, audience);
  const people = await addressedReach(ctx, audience, dueAt);
  const { all, groupIds } = await boardScope(ctx);
  const named = all || audience.every(({ groupId }) => groupIds.includes(groupId));
  const gaps = Map.groupBy(
    people.filter(({ gap }) => gap !== null),
    ({ gap }) => gap as ReachGap,
  );
  return {
    asked: people.length,
    reachable: people.filter(({ gap }) => gap === null).length,
    gaps: [...gaps].map(([why, some]) => ({
      why,
      count: some.length,
      personIds: named ? some.slice(0, NAMES_SHOWN).map(({ personId }) => personId) : [],
    })),
  };
}

function audienceOf(fields: Fields, given: readonly Addressed[]): readonly Addressed[] {
  const audience = fields.list("audience", given, { max: LIMITS.noticeGroups });
  for (const one of audience) {
    const departments = { min: 0, max: LIMITS.noticeDepartments };
    fields.list("audience.departmentIds", one.departmentIds, departments);
    fields.list("audience.personIds", one.personIds, { min: 0, max: LIMITS.noticePeople });
  }
  fields.expect("audience", new Set(audience.map((one) => one.groupId)).size === audience.length);
  return audience;
}

async function checkPublisher(ctx: Ctx, audience: readonly Addressed[]): Promise<void> {
  const caller = await callerRoles(ctx);
  for (const { groupId } of audience) {
    refuseIf(whyNotPublish(caller, await visibleGroup(ctx, groupId)));
  }
}

/**
 * Publishes to the groups addressed, and freezes who is asked (Mission N1, N3, N5). Only a publisher
 * of every group; the same tap sent again answers the same notice. Refuses with `NOT_A_PUBLISHER`,
 * `NOTICE_SIMILAR_EXISTS` (naming it, unless `evenIfSimilar`), `NOTICE_AUDIENCE_EMPTY`, `BAD_INPUT`.
 */
export function publish(ctx: Ctx, draft: NoticeDraft): Promise<NoticeRow> {
  return inTransaction(ctx, async (ctx) => {
    const fields = new Fields();
    const tapId = fields.optional("tapId", draft.tapId, LIMITS.tapId);
    const known = await publishedByTap(ctx, tapId);
    if (known) return known;
    const text = textOf(fields, draft);
    const audience = audienceOf(fields, draft.audience);
    const fileIds = fields.list("fileIds", draft.fileIds, { min: 0, max: LIMITS.filesPerTask });
    const dueAt = draft.dueAt ?? null;
    if (draft.importance !== "ORDINARY") fields.expect("dueAt", dueAt !== null, "REQUIRED");
    checkDeadline(fields, ctx, dueAt);
    fields.done();

    await checkPublisher(ctx, audience);
    // Locked, so that two publishers cannot publish the same at the same moment.
    await lockGroups(
      ctx,
      audience.map(({ groupId }) => groupId),
    );
    const meanwhile = await publishedByTap(ctx, tapId);
    if (meanwhile) return meanwhile;
    const id = newId();
    const files = await attach(ctx, fileIds, "NOTICE", id);
    const textHash = textHashOf(text, files);
    if (!draft.evenIfSimilar) await refuseSimilar(ctx, audience, text, textHash);

    const { organisationId, personId } = ctx.actor;
    const asked = await openPopulation(ctx, id, audience, {
      dueAt,
      asksLaterJoiners: draft.asksLaterJoiners,
    });
    if (asked.length === 0) throw new RefusedError("NOTICE_AUDIENCE_EMPTY");
    await measure(
      ctx,
      "NOTICE",
      audience.map(({ groupId }) => groupId),
    );
    const revisionId = await addRevision(ctx, id, 1, text, files, dueAt, null);
    await insertNew(ctx, Notice, [
      {
        id,
        organisationId: organisationId,
        publisherId: personId,
        importance: draft.importance,
        state: "PUBLISHED",
        asksLaterJoiners: draft.asksLaterJoiners ? 1 : 0,
        revisionId: revisionId,
        revisionNumber: 1,
        subject: text.subject,
        dueAt: dueAt?.getTime() ?? null,
        originalDueAt: dueAt?.getTime() ?? null,
        publishedAt: ctx.now.getTime(),
        tapId: tapId,
      },
    ]);
    await insertNew(
      ctx,
      NoticeGroup,
      audience.map((one) => ({
        id: newId(),
        organisationId: organisationId,
        noticeId: id,
        groupId: one.groupId,
        whole: one.departmentIds?.length || one.personIds?.length ? 0 : 1,
      })),
    );
    await record(ctx, { deed: "notice.published", subjectId: id, contentHash: textHash });
    const title = words.notice.published(text.subject);
    const message = { kind: "NOTICE_PUBLISHED" as const, title, body: text.purpose };
    const notice = { id, importance: draft.importance, dueAt: dueAt?.getTime() ?? null };
    await notifyAsked(ctx, notice, asked, message, revisionId);
    const groupIds = audience.map(({ groupId }) => groupId);
    await planForPublished(ctx, { ...notice, groupIds }, dueAt);
    if (draft.importance !== "ORDINARY")
      await postNotice(ctx, { ...notice, groupIds, revisionId }, title);
    return await visibleNotice(ctx, id);
  });
}

async function publishedByTap(ctx: Ctx, tapId: string | null): Promise<NoticeRow | null> {
  if (tapId === null) return null;
  const { organisationId, personId } = ctx.actor;
  const known = await row<{ id: string }>(
    ctx,
    sql`select ${n.id} from ${n} where ${n.organisationId} = ${organisationId}
      and ${n.publisherId} = ${personId} and ${n.tapId} = ${tapId}`,
  );
  return known ? noticeOfTap(ctx, known.id, { number: 1 }) : null;
}

/** Points out a notice that says the same, so that nobody is asked twice by accident (Mission N6). */
async function refuseSimilar(
  ctx: Ctx,
  audience: readonly Addressed[],
  text: NoticeText,
  hash: string,
): Promise<void> {
  const recent = await rows<{ id: string; subject: string; textHash: string; publishedAt: number }>(
    ctx,
    sql`select distinct ${n.id}, ${n.subject}, ${r.textHash} as textHash, ${n.publishedAt} as publishedAt
      from ${n} join ${g} on ${g.organisationId} = ${n.organisationId} and ${g.noticeId} = ${n.id}
      join ${r} on ${r.id} = ${n.revisionId}
      where ${n.organisationId} = ${ctx.actor.organisationId} and ${n.state} = 'PUBLISHED'
      and ${g.groupId} in (${list(audience.map((one) => one.groupId))})
      and ${n.publishedAt} > ${after(ctx.now, -LIMITS.similarWithinDays * DAY).getTime()}
      order by ${n.id} desc limit 200`,
  );
  const same = recent.find(
    (one) => one.textHash === hash || similarity(one.subject, text.subject) >= 0.8,
  );
  if (!same) return;
  const { id: noticeId, subject } = same;
  const publishedAt = new Date(same.publishedAt).toISOString();
  throw new RefusedError("NOTICE_SIMILAR_EXISTS", { noticeId, subject, publishedAt });
}

/** The caller has a revision on screen. The first time is kept; it acknowledges nothing. */
export function open(ctx: Ctx, noticeId: string, revisionId: string): Promise<NoticeRow> {
  return inTransaction(ctx, async (ctx) => {
    const notice = await visibleNotice(ctx, noticeId);
    if (notice.revisionId !== revisionId) {
      throw new RefusedError("NOTICE_REVISED", { revisionId: notice.revisionId });
    }
    const { organisationId, personId } = ctx.actor;
    const first = await insertNew(ctx, NoticeOpening, [
      {
        id: newId(),
        organisationId: organisationId,
        revisionId: revisionId,
        personId: personId,
        openedAt: ctx.now.getTime(),
      },
    ]);
    await recordOpened(ctx, notice.id);
    await settle(ctx, organisationId, subjectOf(notice.id), [personId]);
    if (first > 0) await record(ctx, { deed: "notice.opened", subjectId: notice.id });
    return notice;
  });
}
