import { LIMITS } from "@riqing/schema";
import { once } from "../../../kernel/batch.ts";
import { newId } from "../../../kernel/column.ts";
import type { Ctx } from "../../../kernel/ctx.ts";
import type { PageRequest } from "../../../kernel/page.ts";
import { orNotFound, refuseIf } from "../../../kernel/refusal.ts";
import { insertNew } from "../../../kernel/sql.ts";
import { inTransaction } from "../../../kernel/transaction.ts";
import { words } from "../../../words/zh-cn.ts";
import {
  type BoardFilter,
  type BoardRow,
  everybody,
  people,
  tallies,
} from "../../audience/index.ts";
import { boardScope, type BoardScope } from "../../groups/index.ts";
import { record } from "../../journal/index.ts";
import {
  channelThere,
  deliveredAt,
  type DeliveryTruth,
  lastNudges,
  mayNudgeAgainAt,
  nudgeableAmong,
  nudgeOrRefuse,
  truthsAbout,
} from "../../reach/index.ts";
import { NoticeTold } from "../acknowledgement/acknowledgement.entity.ts";
import { acknowledgementsOf, toldOf } from "../acknowledgement/acknowledgement.read.ts";
import { arrivalsOf } from "../notice/arrival.read.ts";
import { whyNotSeeNames } from "../notice/notice.policy.ts";
import {
  factsOf,
  groupIdsOf,
  lockedNotice,
  type NoticeRow,
  visibleNotice,
} from "../notice/notice.read.ts";
import type { FeedbackKind, ToldHow } from "../notice/notice.state.ts";

/** A notice whose names the caller may see, and how far they see. */
export interface NoticeBoard {
  notice: NoticeRow;
  scope: BoardScope;
}

/** The board of a notice. Members get `NOT_ALLOWED`: they see counts; strangers find no notice. */
export async function board(ctx: Ctx, noticeId: string): Promise<NoticeBoard> {
  const notice = await visibleNotice(ctx, noticeId);
  const scope = await boardScope(ctx);
  refuseIf(whyNotSeeNames(await factsOf(ctx, notice), scope));
  return { notice, scope };
}

/** The counts by department, in one statement, cached for all fields that need it. */
export const departmentsOf = (ctx: Ctx, { notice, scope }: NoticeBoard) =>
  once(ctx, `tallies:${notice.id}`, () => tallies(ctx, notice.id, scope));

/** A person on the board, with everything shown beside the name. */
export interface BoardPersonRow extends BoardRow {
  noticeId: string;
  /** When it was put before them; null: nothing can be yet. */
  deliveredAt: number | null;
  /** What became of the messages about it; null: none was sent. */
  delivery: DeliveryTruth | null;
  nudgedAt: Date | null;
  told: { how: ToldHow; at: number } | null;
  feedbackKind: FeedbackKind | null;
  feedback: string | null;
}

export async function listPeople(
  ctx: Ctx,
  of: NoticeBoard,
  filter: BoardFilter,
  request: PageRequest,
) {
  const page = await people(ctx, of.notice.id, of.scope, filter, request);
  return { ...page, nodes: await withRemarks(ctx, of, page.nodes) };
}

const STATES = ["MISSING", "CONFIRMED", "EXEMPT"] as const;

/** Everybody on the board, for a file. */
export async function allPeople(
  ctx: Ctx,
  of: NoticeBoard,
): Promise<(BoardPersonRow & { state: (typeof STATES)[number] })[]> {
  const lists = [];
  for (const state of STATES) {
    const read = await everybody(ctx, of.notice.id, of.scope, { state });
    lists.push(...(await withRemarks(ctx, of, read)).map((one) => ({ ...one, state })));
  }
  return lists;
}

async function withRemarks(
  ctx: Ctx,
  { notice }: NoticeBoard,
  read: BoardRow[],
): Promise<BoardPersonRow[]> {
  const ids = read.map((one) => one.personId);
  const nudged = await lastNudges(ctx, ctx.actor.organisationId, notice.id, ids);
  const told = await toldOf(ctx, notice.revisionId, ids);
  const given = await acknowledgementsOf(ctx, notice.id, ids);
  const arrived = await arrivalsOf(ctx, notice.id, ids);
  const truths = await truthsAbout(ctx, ctx.actor.organisationId, notice.id, read);
  return read.map((one) => ({
    ...one,
    noticeId: notice.id,
    deliveredAt: deliveredTo(one, arrived.get(one.personId) ?? null),
    delivery: truths.get(one.personId) ?? null,
    nudgedAt: nudged.get(one.personId) ?? null,
    told: told.get(one.personId) ?? null,
    feedbackKind: given.get(one.personId)?.feedbackKind ?? null,
    feedback: given.get(one.personId)?.feedback ?? null,
  }));
}

const deliveredTo = (row: BoardRow, arrivedAt: number | null): number | null => {
  const { askedAt, openedAt, answeredAt } = row;
  if (row.boundAt === null) return null;
  const boundAt = Number(row.boundAt);
  return deliveredAt({ askedAt, arrivedAt, seenAt: openedAt ?? answeredAt, boundAt });
};

/** The caller's own row, while it is missing: it stands first. */
export async function ownRow(ctx: Ctx, of: NoticeBoard): Promise<BoardPersonRow | null> {
  const filter = { state: "MISSING" as const, personIds: [ctx.actor.personId] };
  const read = await everybody(
    ctx,
    of.notice.id,
    { all: true, groupIds: [], lineages: [] },
    filter,
  );
  return (await withRemarks(ctx, of, read))[0] ?? null;
}

/** Whom a nudge can reach: missing, bound to an account, and not the caller. */
async function nudgeableOf(ctx: Ctx, of: NoticeBoard, only?: readonly string[] | null) {
  const missing = await everybody(ctx, of.notice.id, of.scope, {
    state: "MISSING",
    ...(only ? { personIds: only } : {}),
  });
  return nudgeableAmong(
    ctx,
    missing.map(({ personId, boundAt }) => ({ personId, reached: boundAt !== null })),
  );
}

/** How many a nudge would reach now; if nobody, when the first of them may be nudged again. */
export async function nudgeState(ctx: Ctx, of: NoticeBoard) {
  if (of.notice.state === "WITHDRAWN") return { nudgeable: 0, nudgeAgainAt: null };
  const parts = await departmentsOf(ctx, of);
  const times = parts.flatMap(({ nudgedAt }) => (nudgedAt ? [nudgedAt.getTime()] : []));
  return {
    nudgeable: parts.reduce((sum, part) => sum + part.nudgeable, 0),
    nudgeAgainAt: times.length === 0 ? null : mayNudgeAgainAt(new Date(Math.min(...times))),
  };
}

/**
 * Reminds everybody missing whom a message reaches, or only `only` of them (Mission N5). Who has
 * answered, whom nothing reaches, and who was reminded within the window is left out; with nobody
 * left, refuses with `NOBODY_TO_NUDGE` or `NUDGED_RECENTLY` (saying when).
 */
export function nudgeMissing(ctx: Ctx, noticeId: string, only?: readonly string[] | null) {
  return inTransaction(ctx, async (ctx) => {
    // Waits for taps that are being committed, so that nobody who has just answered is reminded.
    await lockedNotice(ctx, noticeId);
    const of = await board(ctx, noticeId);
    refuseIf(of.notice.state === "WITHDRAWN" ? "NOTICE_WITHDRAWN" : null);
    const { subject, importance } = of.notice;
    const message = { title: words.notice.nudged(subject), body: words.notice.asked };
    const nudged = await nudgeOrRefuse(ctx, noticeId, await nudgeableOf(ctx, of, only), {
      ...message,
      kind: "NOTICE_NUDGE",
      dueAt: of.notice.dueAt === null ? null : new Date(Number(of.notice.dueAt)),
      subjectId: noticeId,
      through: await groupIdsOf(ctx, noticeId),
      urgent: importance === "URGENT",
    });
    await record(ctx, { deed: "notice.nudged", subjectId: noticeId });
    return nudged;
  });
}

/**
 * Whoever told a person by phone or face to face says so; the person's own word is still open. Of
 * somebody who is not on the caller's board, nothing can be said: `NOT_FOUND`.
 */
export function recordTold(
  ctx: Ctx,
  noticeId: string,
  personId: string,
  how: ToldHow,
): Promise<boolean> {
  return inTransaction(ctx, async (ctx) => {
    const { notice, scope } = await board(ctx, noticeId);
    const { organisationId } = ctx.actor;
    orNotFound((await everybody(ctx, notice.id, scope, { personIds: [personId] }, 1))[0]);
    const told = {
      id: newId(),
      organisationId,
      revisionId: notice.revisionId,
      personId: personId,
      byPersonId: ctx.actor.personId,
      how,
      at: ctx.now.getTime(),
    };
    if ((await insertNew(ctx, NoticeTold, [told])) > 0) {
      await record(ctx, { deed: "notice.told", subjectId: notice.id });
    }
    return true;
  });
}

/** The most people looked at for a text that names a few. */
const LOOKED_AT = 2_000;

/** A text for the chat, with the names of those whom no channel reaches, as far as a chat takes them. */
export async function pasteText(
  ctx: Ctx,
  of: NoticeBoard,
  nameOf: (row: BoardRow) => Promise<string>,
  deadline: string,
) {
  const unreached = await unreachedOf(ctx, of);
  const names = await Promise.all(unreached.slice(0, LIMITS.pasteNames).map(nameOf));
  return words.board.paste(of.notice.subject, deadline, names);
}

/** Missing, and never bound; or nothing that was sent about it has arrived, and nothing more is tried. */
async function unreachedOf(ctx: Ctx, { notice, scope }: NoticeBoard): Promise<BoardRow[]> {
  const missing = { state: "MISSING" as const };
  if (!channelThere(ctx)) {
    const never = { ...missing, reach: "NEVER_BOUND" as const };
    return await everybody(ctx, notice.id, scope, never, LIMITS.pasteNames);
  }
  const all = await everybody(ctx, notice.id, scope, missing, LOOKED_AT);
  const truths = await truthsAbout(ctx, ctx.actor.organisationId, notice.id, all);
  const isUnreached = ({ personId, boundAt }: BoardRow) =>
    boundAt === null || truths.get(personId)?.truth === "UNREACHABLE";
  return all.filter(isUnreached);
}
