import { batchedBy } from "../../../kernel/batch.ts";
import type { Ctx, RequestContext } from "../../../kernel/ctx.ts";
import { list, lookUp, row, rows, sql } from "../../../kernel/sql.ts";
import { type RowOf, table } from "../../../kernel/table.ts";
import { Notice, NoticeRevision } from "../notice/notice.entity.ts";
import type { ToldHow } from "../notice/notice.state.ts";
import { Acknowledgement, NoticeTold } from "./acknowledgement.entity.ts";

const k = table(Acknowledgement, "k");

const n = table(Notice, "n");
const r = table(NoticeRevision, "r");
const v = table(NoticeRevision, "v");
const nt = table(NoticeTold, "nt");

const columns = k.pick(
  "id",
  "noticeId",
  "personId",
  "revisionId",
  "revisionNumber",
  "acknowledgedAt",
  "late",
  "statement",
  "textHash",
  "feedbackKind",
  "feedback",
  "receiptId",
);

export type AcknowledgementRow = RowOf<typeof columns>;

/** From the revisions of some notices to who acknowledged each, by the unique key. */
const tables = (ctx: Pick<RequestContext, "em">) => sql`${v}
  ${lookUp(ctx)} ${k} on ${k.organisationId} = ${v.organisationId} and ${k.revisionId} = ${v.id}
  join ${n} on ${n.id} = ${v.noticeId} join ${r} on ${r.id} = ${n.revisionId}`;

/** The caller's acknowledgement of a revision, unless it was taken back. */
export const acknowledgementOf = (
  ctx: Ctx,
  revisionId: string,
): Promise<AcknowledgementRow | null> =>
  row<AcknowledgementRow>(
    ctx,
    sql`select ${columns} from ${k} where ${k.organisationId} = ${ctx.actor.organisationId}
      and ${k.revisionId} = ${revisionId} and ${k.personId} = ${ctx.actor.personId}
      and ${k.withdrawnAt} is null`,
  );

/**
 * Acknowledgements that stand for the text that holds now: of the current revision, or of an earlier
 * one with the same text (a moved deadline makes a revision, but asks nobody again).
 */
const notWithdrawn = (ctx: Pick<RequestContext, "em">) => sql`select ${columns} from ${tables(ctx)}
  where ${k.withdrawnAt} is null and ${k.textHash} = ${r.textHash}`;

/** The caller's own, by notice. */
export const myAcknowledgement = batchedBy("noticeId", (ctx, ids) =>
  rows<AcknowledgementRow>(
    ctx,
    sql`${notWithdrawn(ctx)} and ${v.organisationId} = ${ctx.actor?.organisationId}
        and ${k.personId} = ${ctx.actor?.personId} and ${v.noticeId} in (${list(ids)})
        order by ${k.revisionNumber}`,
  ),
);

/** The caller's last one that stands for a text which has been corrected since, by notice. */
export const myEarlierAcknowledgement = batchedBy("noticeId", (ctx, ids) =>
  rows<AcknowledgementRow>(
    ctx,
    sql`select ${columns} from ${tables(ctx)} where ${k.withdrawnAt} is null and ${k.textHash} <> ${r.textHash}
        and ${v.organisationId} = ${ctx.actor?.organisationId}
        and ${k.personId} = ${ctx.actor?.personId} and ${v.noticeId} in (${list(ids)})
        order by ${k.revisionNumber}`,
  ),
);

/** Those of some people on one notice. */
export async function acknowledgementsOf(
  ctx: Ctx,
  noticeId: string,
  personIds: readonly string[],
): Promise<Map<string, AcknowledgementRow>> {
  const read = await rows<AcknowledgementRow>(
    ctx,
    sql`${notWithdrawn(ctx)} and ${v.organisationId} = ${ctx.actor.organisationId}
      and ${v.noticeId} = ${noticeId} and ${k.personId} in (${list(personIds)}) order by ${k.revisionNumber}`,
  );
  return new Map(read.map((one) => [one.personId, one]));
}

/** Those of some people on some notices, of several organisations. */
export async function acknowledgementsAmong(
  ctx: Pick<RequestContext, "em">,
  organisationIds: readonly string[],
  noticeIds: readonly string[],
  personIds: readonly string[],
): Promise<AcknowledgementRow[]> {
  return await rows<AcknowledgementRow>(
    ctx,
    sql`${notWithdrawn(ctx)} and ${v.organisationId} in (${list(organisationIds)}) and ${v.noticeId} in (${list(noticeIds)})
      and ${k.personId} in (${list(personIds)}) order by ${k.revisionNumber}`,
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
