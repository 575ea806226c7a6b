import type { Ctx } from "../../../kernel/ctx.ts";
import { row, rows, sql, update } from "../../../kernel/sql.ts";
import { table } from "../../../kernel/table.ts";
import { askOnceMore } from "../../audience/index.ts";
import { record, standingReceipts, withdrawReceipt } from "../../journal/index.ts";
import { type DisownedTap, inWindow, type Tap, tapKinds } from "../../people/index.ts";
import { Notice, NoticeGroup } from "../notice/notice.entity.ts";
import { lockNotice } from "../notice/notice.read.ts";
import { Acknowledgement } from "./acknowledgement.entity.ts";

const k = table(Acknowledgement, "k");
const n = table(Notice, "n");
const ng = table(NoticeGroup, "ng");

/**
 * An acknowledgement that was not the caller's: it is withdrawn with its receipt, and the notice asks again,
 * unless the caller has acknowledged another revision of it since.
 */
async function disown(ctx: Ctx, { id: receiptId, lostAt }: DisownedTap): Promise<boolean> {
  const { organisationId, personId } = ctx.actor;
  const of = sql`${k.organisationId} = ${organisationId} and ${k.personId} = ${personId}`;
  const given = await row<{ id: string; noticeId: string }>(
    ctx,
    sql`select ${k.pick("id", "noticeId")} from ${k} where ${of} and ${k.receiptId} = ${receiptId}
      and ${k.withdrawnAt} is null`,
  );
  await withdrawReceipt(ctx, receiptId);
  if (!given) return false;
  await lockNotice(ctx, given.noticeId);
  await update(
    ctx,
    Acknowledgement,
    { withdrawnAt: ctx.now.getTime() },
    (k) => sql`${k.organisationId} = ${organisationId} and ${k.id} = ${given.id}`,
  );
  await record(ctx, { deed: "notice.acknowledgement_disowned", subjectId: given.noticeId });
  const other = await row(
    ctx,
    sql`select ${k.id} from ${k} where ${of} and ${k.noticeId} = ${given.noticeId}
      and ${k.withdrawnAt} is null limit 1`,
  );
  if (other !== null) return false;
  await askOnceMore(ctx, given.noticeId, lostAt);
  return true;
}

/** What the account has acknowledged, and what it has published. */
export const noticeTaps = [
  tapKinds.provide("NOTICE_ACKNOWLEDGED", {
    read: async (ctx, whose, window): Promise<Tap[]> =>
      (
        await standingReceipts(ctx, whose, "NOTICE_ACKNOWLEDGED", (at, id) =>
          inWindow(at, id, window),
        )
      ).map(({ id, title, at }) => ({ id, title, at: Number(at), groupId: null })),
    disown,
  }),
  tapKinds.provide("NOTICE_PUBLISHED", {
    description: "Published to others: never undone by this.",
    read: async (ctx, { organisationId, personId }, window): Promise<Tap[]> =>
      (
        await rows<Tap>(
          ctx,
          sql`select ${n.id}, ${n.subject} as title, ${n.publishedAt} as at,
            (select min(${ng.groupId}) from ${ng} where ${ng.organisationId} = ${organisationId}
              and ${ng.noticeId} = ${n.id}) as groupId
            from ${n} where ${n.organisationId} = ${organisationId} and ${n.publisherId} = ${personId}
            and ${inWindow(sql`${n.publishedAt}`, sql`${n.id}`, window)}`,
        )
      ).map((tap) => ({ ...tap, at: Number(tap.at) })),
    disown: null,
  }),
];
