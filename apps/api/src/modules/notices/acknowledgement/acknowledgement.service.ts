import { LIMITS } from "@riqing/schema";
import type { Ctx } from "../../../kernel/ctx.ts";
import { Fields } from "../../../kernel/input.ts";
import { refuseIf, RefusedError } from "../../../kernel/refusal.ts";
import { forUpdate, row, sql, update } from "../../../kernel/sql.ts";
import { inTransaction } from "../../../kernel/transaction.ts";
import { type AudienceEntry, myEntry, entriesOf, withdrawAnswer } from "../../audience/index.ts";
import { record, withdrawReceipt } from "../../journal/index.ts";
import { measure } from "../../reach/index.ts";
import { whyNotAcknowledge, whyNotUndo } from "../notice/notice.policy.ts";
import {
  factsOf,
  lockedNotice,
  noticeOfTap,
  type NoticeRow,
  visibleNotice,
} from "../notice/notice.read.ts";
import type { FeedbackKind } from "../notice/notice.state.ts";
import { queueAcknowledgement } from "./acknowledgement-queue.ts";
import { Acknowledgement } from "./acknowledgement.entity.ts";
import { acknowledgementOf, myAcknowledgement } from "./acknowledgement.read.ts";

/** A tap: "I have read this and act by it", with or without a word. */
export interface TapInput {
  noticeId: string;
  /** What was on screen. If another is out by now, the tap does not count. */
  revisionId: string;
  feedbackKind?: FeedbackKind | null;
  feedback?: string | null;
  tapId?: string | null;
  device?: string | null;
}

/**
 * The caller's acknowledgement of a revision (Mission N4). The same tap sent again answers the same;
 * it is on the disk before the answer leaves. Refuses with `NOTICE_NOT_FOR_YOU`, `NOTICE_WITHDRAWN`,
 * `NOTICE_REVISED` (naming the revision that holds now), `BAD_INPUT`; a stranger finds no notice.
 */
export async function acknowledge(ctx: Ctx, input: TapInput): Promise<NoticeRow> {
  const fields = new Fields();
  const feedback = fields.optional("feedback", input.feedback, LIMITS.feedback);
  const device = fields.optional("device", input.device, LIMITS.device);
  const tapId = fields.optional("tapId", input.tapId, LIMITS.tapId);
  fields.done();
  const outcome = await queueAcknowledgement(ctx, {
    noticeId: input.noticeId,
    revisionId: input.revisionId,
    feedbackKind: input.feedbackKind ?? (feedback ? "REMARK" : null),
    feedback,
    device,
    tapId,
  });
  ctx.cache.clear();
  if (outcome.refusal === null) {
    const { notice, place, acknowledgement } = outcome.result;
    if (place !== null && place.leftAt === null) {
      myEntry.prime(ctx, notice.id, place);
      myAcknowledgement.prime(ctx, notice.id, acknowledgement);
      return notice;
    }
    return outcome.replayed
      ? await answerOnceMore(ctx, notice.id, input.revisionId, place)
      : await visibleNotice(ctx, notice.id);
  }
  if (outcome.refusal === "NOTICE_NOT_FOR_YOU") await visibleNotice(ctx, input.noticeId);
  throw new RefusedError(outcome.refusal, outcome.facts);
}

/** To whoever sends a tap again that counted, and has left since: what the first answer said. */
async function answerOnceMore(
  ctx: Ctx,
  noticeId: string,
  revisionId: string,
  place: AudienceEntry | null,
): Promise<NoticeRow> {
  const given = await acknowledgementOf(ctx, revisionId);
  const answeredAt = given?.acknowledgedAt ?? null;
  const openedAt = place?.openedAt ?? answeredAt;
  myEntry.prime(ctx, noticeId, place && { ...place, leftAt: null, answeredAt, openedAt });
  myAcknowledgement.prime(ctx, noticeId, given);
  return await noticeOfTap(ctx, noticeId, { id: revisionId });
}

/**
 * Takes the caller's acknowledgement back, within `LIMITS.undoAcknowledgementSeconds` of the tap. A
 * second event: both stay in the journal. Taken back twice is taken back once. A deadline that moved in
 * between makes a revision, but the text that was confirmed is the same.
 */
export function undo(ctx: Ctx, noticeId: string, revisionId: string): Promise<NoticeRow> {
  return inTransaction(ctx, async (ctx) => {
    const notice = await lockedNotice(ctx, noticeId);
    const { organisationId, personId } = ctx.actor;
    const places = await entriesOf(ctx, organisationId, notice.id, [personId]);
    refuseIf(
      whyNotAcknowledge(await factsOf(ctx, notice), places.get(personId) ?? null, revisionId),
    );
    const given = await row<{
      id: string;
      at: number;
      withdrawnAt: number | null;
      receiptId: string;
    }>(
      ctx,
      sql`select id, acknowledged_at as at, withdrawn_at as withdrawnAt, receipt_id as receiptId
        from acknowledgement where organisation_id = ${organisationId} and person_id = ${personId}
        and revision_id in (select id from notice_revision
          where organisation_id = ${organisationId} and notice_id = ${notice.id})
        and text_hash = (select text_hash from notice_revision where id = ${notice.revisionId})
        order by case when withdrawn_at is null then 0 else 1 end, revision_number desc
        limit 1 ${forUpdate(ctx)}`,
    );
    if (given?.withdrawnAt) return notice;
    const window = LIMITS.undoAcknowledgementSeconds * 1000;
    refuseIf(whyNotUndo(given?.at ?? null, ctx.now.getTime(), window));
    await measure(ctx, "UNDO", [notice.id]);
    await update(
      ctx,
      Acknowledgement,
      { withdrawnAt: ctx.now.getTime() },
      (row) =>
        sql`${row.organisationId} = ${ctx.actor.organisationId} and ${row.id} = ${given?.id}`,
    );
    await withdrawReceipt(ctx, given?.receiptId ?? "");
    await withdrawAnswer(ctx, notice.id);
    await record(ctx, { deed: "notice.acknowledgement_withdrawn", subjectId: notice.id });
    return notice;
  });
}
