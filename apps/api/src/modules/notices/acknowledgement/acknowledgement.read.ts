import { batched } from "../../../kernel/batch.ts";
import type { Ctx, RequestContext } from "../../../kernel/ctx.ts";
import { list, rows, sql } from "../../../kernel/sql.ts";
import { table } from "../../../kernel/table.ts";
import { Notice, NoticeRevision } from "../notice/notice.entity.ts";
import type { FeedbackKind, ToldHow } from "../notice/notice.state.ts";
import { NoticeTold } from "./acknowledgement.entity.ts";

const n = table(Notice, "n");
const r = table(NoticeRevision, "r");
const nt = table(NoticeTold, "nt");

export interface AcknowledgementRow {
  id: string;
  noticeId: string;
  personId: string;
  revisionId: string;
  revisionNumber: number;
  acknowledgedAt: number;
  late: number;
  statement: string;
  textHash: string;
  feedbackKind: FeedbackKind | null;
  feedback: string | null;
  receiptId: string;
}

const columns = sql`k.id, k.notice_id as noticeId, k.person_id as personId,
  k.revision_id as revisionId, k.revision_number as revisionNumber,
  k.acknowledged_at as acknowledgedAt, k.late, k.statement, k.text_hash as textHash,
  k.feedback_kind as feedbackKind, k.feedback, k.receipt_id as receiptId`;
const tables = sql`acknowledgement k join ${n} on ${n.id} = k.notice_id
  join ${r} on ${r.id} = ${n.revisionId}`;

/**
 * Acknowledgements that stand for the text that holds now: of the current revision, or of an earlier
 * one with the same text (a moved deadline makes a revision, but asks nobody again).
 */
const notWithdrawn = sql`select ${columns} from ${tables}
  where k.withdrawn_at is null and k.text_hash = ${r.textHash}`;

/** The caller's own, by notice. */
export const myAcknowledgement = batched<string, AcknowledgementRow>(
  { of: "myAcknowledgement" },
  async (ctx, ids) => {
    const read = await rows<AcknowledgementRow>(
      ctx,
      sql`${notWithdrawn} and k.organisation_id = ${ctx.actor?.organisationId}
        and k.person_id = ${ctx.actor?.personId} and k.notice_id in (${list(ids)})
        order by k.revision_number`,
    );
    return new Map(read.map((one) => [one.noticeId, one]));
  },
);

/** The caller's last one that stands for a text which has been corrected since, by notice. */
export const myEarlierAcknowledgement = batched<string, AcknowledgementRow>(
  { of: "myEarlierAcknowledgement" },
  async (ctx, ids) => {
    const read = await rows<AcknowledgementRow>(
      ctx,
      sql`select ${columns} from ${tables} where k.withdrawn_at is null and k.text_hash <> ${r.textHash}
        and k.organisation_id = ${ctx.actor?.organisationId}
        and k.person_id = ${ctx.actor?.personId} and k.notice_id in (${list(ids)})
        order by k.revision_number`,
    );
    return new Map(read.map((one) => [one.noticeId, one]));
  },
);

/** Those of some people on one notice. */
export async function acknowledgementsOf(
  ctx: Ctx,
  noticeId: string,
  personIds: readonly string[],
): Promise<Map<string, AcknowledgementRow>> {
  const read = await rows<AcknowledgementRow>(
    ctx,
    sql`${notWithdrawn} and k.organisation_id = ${ctx.actor.organisationId}
      and k.notice_id = ${noticeId} and k.person_id in (${list(personIds)}) order by k.revision_number`,
  );
  return new Map(read.map((one) => [one.personId, one]));
}

/** Those of some people on some notices, whoever asks: of all organisations. */
export async function acknowledgementsAmong(
  ctx: Pick<RequestContext, "em">,
  noticeIds: readonly string[],
  personIds: readonly string[],
): Promise<AcknowledgementRow[]> {
  return await rows<AcknowledgementRow>(
    ctx,
    sql`${notWithdrawn} and k.organisation_id = ${n.organisationId} and k.notice_id in (${list(noticeIds)})
      and k.person_id in (${list(personIds)}) order by k.revision_number`,
  );
}

/** Who was told in person of a revision, how and when. */
export async function toldOf(
  ctx: Ctx,
  revisionId: string,
  personIds: readonly string[],
): Promise<Map<string, { how: ToldHow; at: number }>> {
  const read = await rows<{ personId: string; how: ToldHow; at: number }>(
    ctx,
    sql`select ${nt.personId} as personId, ${nt.how}, ${nt.at} from ${nt}
      where ${nt.organisationId} = ${ctx.actor.organisationId} and ${nt.revisionId} = ${revisionId}
      and ${nt.personId} in (${list(personIds)})`,
  );
  return new Map(read.map((one) => [one.personId, one]));
}
