import { newId } from "../../kernel/column.ts";
import type { Ctx, Visit } from "../../kernel/ctx.ts";
import { type Page, type PageRequest, cursorOf, pageOf, sizeOf } from "../../kernel/page.ts";
import { insertNew, row, rows, run, sql } from "../../kernel/sql.ts";
import { inTransaction } from "../../kernel/transaction.ts";
import type { InboxKind } from "./inbox-item.entity.ts";

/** What there is to tell somebody. */
export interface Message {
  personId: string;
  kind: InboxKind;
  title: string;
  body: string;
  noticeId?: string;
  rulebookId?: string;
  groupId?: string;
  /** What makes two messages the same one. */
  occasion: string;
}

/** Puts messages into people's inboxes, in the caller's transaction; a repeated occasion is left out. */
export async function send(
  ctx: Pick<Visit, "em" | "now">,
  organisationId: string,
  messages: Message[],
): Promise<void> {
  await insertNew(
    ctx,
    "inbox_item",
    messages.map((message) => ({
      id: newId(),
      organisation_id: organisationId,
      person_id: message.personId,
      kind: message.kind,
      title: cut(message.title, 120),
      body: cut(message.body, 500),
      notice_id: message.noticeId ?? null,
      rulebook_id: message.rulebookId ?? null,
      group_id: message.groupId ?? null,
      occasion: message.occasion,
      at: ctx.now.getTime(),
      read_at: null,
    })),
  );
}

const cut = (text: string, length: number) => [...text].slice(0, length).join("");

export interface InboxRow {
  id: string;
  kind: InboxKind;
  title: string;
  body: string;
  noticeId: string | null;
  rulebookId: string | null;
  groupId: string | null;
  at: number;
  readAt: number | null;
}

/** The caller's messages, the newest first. */
export async function listMine(ctx: Ctx, request: PageRequest): Promise<Page<InboxRow>> {
  const size = sizeOf(request);
  const before = cursorOf(request, 1)?.[0] ?? "~";
  const { organisationId, personId } = ctx.actor;
  const read = await rows<InboxRow>(
    ctx,
    sql`select id, kind, title, body, notice_id as noticeId, rulebook_id as rulebookId,
      group_id as groupId, at, read_at as readAt from inbox_item
      where organisation_id = ${organisationId} and person_id = ${personId} and id < ${before}
      order by id desc limit ${size + 1}`,
  );
  return pageOf(read, size, (item) => [item.id]);
}

/** How many of the caller's messages they have not seen in the inbox yet. */
export async function countUnread(ctx: Ctx): Promise<number> {
  const { organisationId, personId } = ctx.actor;
  const counted = await row<{ unread: number }>(
    ctx,
    sql`select count(*) as unread from inbox_item where organisation_id = ${organisationId}
      and person_id = ${personId} and read_at is null`,
  );
  return Number(counted?.unread ?? 0);
}

/**
 * The caller has looked through the inbox, down from message `upTo` (or from the newest): what came
 * after it is unread still. Seeing a message acknowledges nothing.
 */
export function readAll(ctx: Ctx, upTo?: string | null): Promise<boolean> {
  return inTransaction(ctx, async (ctx) => {
    const { organisationId, personId } = ctx.actor;
    await run(
      ctx,
      sql`update inbox_item set read_at = ${ctx.now.getTime()}
        where organisation_id = ${organisationId} and person_id = ${personId} and read_at is null
        ${upTo ? sql`and id <= ${upTo}` : sql``}`,
    );
    return true;
  });
}
