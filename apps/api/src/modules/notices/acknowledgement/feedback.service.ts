import { LIMITS } from "@riqing/schema";
import type { Ctx } from "../../../kernel/ctx.ts";
import { Fields } from "../../../kernel/input.ts";
import { refuseIf } from "../../../kernel/refusal.ts";
import { sql, update } from "../../../kernel/sql.ts";
import { inTransaction } from "../../../kernel/transaction.ts";
import { entriesOf } from "../../audience/index.ts";
import { hashOf, record } from "../../journal/index.ts";
import { measure } from "../../reach/index.ts";
import { whyNotAddFeedback } from "../notice/notice.policy.ts";
import { factsOf, lockedNotice, type NoticeRow } from "../notice/notice.read.ts";
import type { FeedbackKind } from "../notice/notice.state.ts";
import { Acknowledgement } from "./acknowledgement.entity.ts";
import { myAcknowledgement } from "./acknowledgement.read.ts";

/** What somebody says after they have acknowledged. */
export interface FeedbackInput {
  noticeId: string;
  kind: FeedbackKind;
  text: string;
}

/**
 * Says something, or asks, after the acknowledgement; what was said before stays above it (Mission N4). The same
 * text sent again is there once. What was acknowledged and its receipt do not change. Refuses as `acknowledge`,
 * with `NOTICE_NOT_ACKNOWLEDGED`, and with `BAD_INPUT` where all of it together is too long.
 */
export function addFeedback(ctx: Ctx, input: FeedbackInput): Promise<NoticeRow> {
  return inTransaction(ctx, async (ctx) => {
    const fields = new Fields();
    const text = fields.text("text", input.text, { max: LIMITS.feedback });
    const notice = await lockedNotice(ctx, input.noticeId);
    const { organisationId, personId } = ctx.actor;
    const places = await entriesOf(ctx, organisationId, notice.id, [personId]);
    const given = await myAcknowledgement(ctx, notice.id);
    const place = places.get(personId) ?? null;
    refuseIf(whyNotAddFeedback(await factsOf(ctx, notice), place, given !== null));
    const before = given?.feedback ?? null;
    const all = before === null ? text : `${before}\n${text}`;
    const isSaid = before === text || before?.endsWith(`\n${text}`);
    if (isSaid && given?.feedbackKind === input.kind) return notice;
    const feedback = fields.text("text", all, { max: LIMITS.feedback });
    fields.done();
    await measure(ctx, "FEEDBACK", [notice.id]);
    await update(
      ctx,
      Acknowledgement,
      { feedbackKind: input.kind, feedback, feedbackAt: ctx.now.getTime() },
      (k) => sql`${k.organisationId} = ${organisationId} and ${k.id} = ${given?.id}`,
    );
    const contentHash = hashOf({ kind: input.kind, text });
    await record(ctx, { deed: "notice.feedback_added", subjectId: notice.id, contentHash });
    return notice;
  });
}
