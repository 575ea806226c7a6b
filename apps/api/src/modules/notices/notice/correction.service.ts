import { LIMITS, TEXTS } from "@riqing/schema";
import type { Ctx } from "../../../kernel/ctx.ts";
import { Fields } from "../../../kernel/input.ts";
import { refuseIf, RefusedError } from "../../../kernel/refusal.ts";
import { rows, sql, update } from "../../../kernel/sql.ts";
import { inTransaction } from "../../../kernel/transaction.ts";
import { words } from "../../../words/zh-cn.ts";
import { askAgain, askedView, closePopulation, moveDeadline } from "../../audience/index.ts";
import { attach } from "../../files/index.ts";
import { record } from "../../journal/index.ts";
import { callerRoles } from "../../people/index.ts";
import { cancelPosts, measure, settle } from "../../reach/index.ts";
import { Notice } from "./notice.entity.ts";
import { whyNotRevise, whyNotWithdraw } from "./notice.policy.ts";
import {
  currentRevision,
  factsOf,
  filesOfRevision,
  groupIdsOf,
  lockedNotice,
  type NoticeRow,
  visibleNotice,
} from "./notice.read.ts";
import {
  addRevision,
  checkDeadline,
  notifyAsked,
  postNotice,
  subjectOf,
  type NoticeText,
  textHashOf,
  textOf,
} from "./notice.text.ts";
import { planForMoved } from "./reminder.provider.ts";

const a = askedView("a");

export interface NoticeCorrection extends NoticeText {
  noticeId: string;
  dueAt?: Date | null;
  changeNote: string;
  fileIds?: readonly string[] | null;
  /** Of the revision that holds; left out, all stay. */
  removeFileIds?: readonly string[] | null;
}

/**
 * Corrects a notice by a new revision (Mission N6). A change of its text or its files asks everybody again; a
 * moved deadline alone asks nobody, and whoever was late by then stays late.
 */
export function revise(ctx: Ctx, input: NoticeCorrection): Promise<NoticeRow> {
  return inTransaction(ctx, async (ctx) => {
    const fields = new Fields();
    const text = textOf(fields, input);
    const changeNote = fields.text("changeNote", input.changeNote, TEXTS.noticeChangeNote);
    const most = { min: 0, max: LIMITS.filesPerTask };
    const fileIds = fields.list("fileIds", input.fileIds, most);
    const removed = fields.list("removeFileIds", input.removeFileIds, most);
    const notice = await lockedNotice(ctx, input.noticeId);
    const dueAt = input.dueAt ?? null;
    const moved = (dueAt?.getTime() ?? null) !== notice.dueAt;
    if (notice.importance !== "ORDINARY") fields.expect("dueAt", dueAt !== null, "REQUIRED");
    const before = await currentRevision(ctx, notice);
    const kept = await filesOfRevision(ctx, before);
    const stays = kept.filter(({ id }) => !removed.includes(id));
    const otherText = textHashOf(text, kept) !== before.textHash;
    const changed = otherText || fileIds.length > 0 || stays.length < kept.length;
    if (moved || changed) checkDeadline(fields, ctx, dueAt);
    refuseIf(whyNotRevise(await factsOf(ctx, notice), await callerRoles(ctx)));
    fields.done();
    refuseIf(removed.every((id) => kept.some((file) => file.id === id)) ? null : "NOT_FOUND");
    if (!changed && !moved) throw new RefusedError("NOTICE_UNCHANGED");
    await measure(ctx, "REVISION", [notice.id]);

    // What an earlier revision has is not taken off the notice: that revision was acknowledged with it.
    const added = await attach(ctx, fileIds, "NOTICE", notice.id, stays.length);
    const files = [...stays, ...added];
    const number = notice.revisionNumber + 1;
    const revisionId = await addRevision(ctx, notice.id, number, text, files, dueAt, changeNote);
    await update(
      ctx,
      Notice,
      {
        revisionId,
        revisionNumber: number,
        subject: text.subject,
        dueAt: dueAt?.getTime() ?? null,
      },
      (row) =>
        sql`${row.id} = ${notice.id} and ${row.organisationId} = ${ctx.actor.organisationId}`,
    );
    await (changed ? askAgain(ctx, notice.id, dueAt) : moveDeadline(ctx, notice.id, dueAt));
    const groupIds = await groupIdsOf(ctx, notice.id);
    await planForMoved(ctx, { ...notice, groupIds });
    const deed = changed ? "notice.revised" : "notice.deadline_moved";
    await record(ctx, { deed, subjectId: notice.id, contentHash: textHashOf(text, files) });
    if (changed) {
      const title = words.notice.revised(text.subject);
      const message = { kind: "NOTICE_REVISED" as const, title, body: changeNote };
      const asked = { ...notice, dueAt: dueAt?.getTime() ?? null };
      await notifyAsked(ctx, asked, await askedNow(ctx, notice.id), message, revisionId);
      await cancelPosts(ctx, ctx.actor.organisationId, notice.id);
      const post = { ...notice, groupIds, revisionId };
      if (notice.importance !== "ORDINARY") await postNotice(ctx, post, title);
    }
    return await visibleNotice(ctx, notice.id);
  });
}

/** Takes a notice back, with the reason; what was acknowledged stays in the record (Mission N6). */
export function withdraw(ctx: Ctx, noticeId: string, why: string): Promise<NoticeRow> {
  return inTransaction(ctx, async (ctx) => {
    const fields = new Fields();
    const reason = fields.text("reason", why, TEXTS.reason);
    const notice = await lockedNotice(ctx, noticeId);
    refuseIf(whyNotWithdraw(await factsOf(ctx, notice), await callerRoles(ctx)));
    fields.done();
    const { organisationId, personId } = ctx.actor;
    await update(
      ctx,
      Notice,
      {
        state: "WITHDRAWN",
        withdrawnAt: ctx.now.getTime(),
        withdrawnById: personId,
        withdrawnReason: reason,
      },
      (row) => sql`${row.id} = ${notice.id} and ${row.organisationId} = ${organisationId}`,
    );
    await closePopulation(ctx, notice.id);
    await settle(ctx, organisationId, subjectOf(notice.id), null);
    await cancelPosts(ctx, organisationId, notice.id);
    await record(ctx, { deed: "notice.withdrawn", subjectId: notice.id });
    const title = words.notice.withdrawn(notice.subject);
    const message = { kind: "NOTICE_WITHDRAWN" as const, title, body: reason };
    await notifyAsked(ctx, notice, await askedNow(ctx, notice.id), message, notice.revisionId);
    return await visibleNotice(ctx, notice.id);
  });
}

async function askedNow(ctx: Ctx, noticeId: string): Promise<string[]> {
  const asked = await rows<{ personId: string }>(
    ctx,
    sql`select ${a.personId} as personId from ${a} where ${a.organisationId} = ${ctx.actor.organisationId}
      and ${a.populationId} = ${noticeId} and ${a.leftAt} is null`,
  );
  return asked.map(({ personId }) => personId);
}
