import { aheadFault, LIMITS, TEXTS } from "@riqing/schema";
import { newId } from "../../../kernel/column.ts";
import type { Ctx } from "../../../kernel/ctx.ts";
import type { Fields } from "../../../kernel/input.ts";
import { insertNew } from "../../../kernel/sql.ts";
import { words } from "../../../words/zh-cn.ts";
import type { FileType } from "../../files/index.ts";
import { hashOf } from "../../journal/index.ts";
import { type Message, post, send } from "../../reach/index.ts";
import { NoticeRevision } from "./notice.entity.ts";
import { groupIdsOf, type NoticeRow } from "./notice.read.ts";
import type { Importance } from "./notice.state.ts";

/** What a notice says; the hash over it is what an acknowledgement names. */
export interface NoticeText {
  subject: string;
  purpose: string;
  body: string;
}

/** A file of a notice, as far as it is part of what is acknowledged. */
type NoticeFile = Pick<FileType, "id" | "sha256">;

/** SHA-256 of what people have on screen: the text, and where there are files, what they contain. */
export const textHashOf = (
  { subject, purpose, body }: NoticeText,
  files: readonly NoticeFile[],
): string => {
  const hashes = files.map(({ sha256 }) => sha256);
  return hashOf({ subject, purpose, body, ...(hashes.length > 0 ? { files: hashes } : {}) });
};

export function textOf(fields: Fields, input: NoticeText): NoticeText {
  return {
    subject: fields.text("subject", input.subject, TEXTS.noticeSubject),
    purpose: fields.text("purpose", input.purpose, TEXTS.noticePurpose),
    body: fields.text("body", input.body, TEXTS.noticeBody),
  };
}

/** A deadline lies ahead, and within reach. */
export function checkDeadline(fields: Fields, ctx: Ctx, dueAt: Date | null): void {
  if (dueAt === null) return;
  const fault = aheadFault(dueAt, ctx.now, LIMITS.deadlineWithinDays);
  fields.expect("dueAt", fault !== "PASSED");
  fields.expect("dueAt", fault !== "TOO_FAR", "NOT_VALID", LIMITS.deadlineWithinDays);
}

/** Writes down a text as it stands from now on; answers the revision's id. */
export async function addRevision(
  ctx: Ctx,
  noticeId: string,
  number: number,
  text: NoticeText,
  files: readonly NoticeFile[],
  dueAt: Date | null,
  changeNote: string | null,
): Promise<string> {
  const id = newId();
  await insertNew(ctx, NoticeRevision, [
    {
      id,
      organisationId: ctx.actor.organisationId,
      noticeId: noticeId,
      number,
      subject: text.subject,
      purpose: text.purpose,
      body: text.body,
      changeNote: changeNote,
      dueAt: dueAt?.getTime() ?? null,
      fileIds: files.length > 0 ? files.map((file) => file.id).join(" ") : null,
      textHash: textHashOf(text, files),
      publishedAt: ctx.now.getTime(),
      publishedById: ctx.actor.personId,
    },
  ]);
  return id;
}

/** As messages name a notice. */
export const subjectOf = (subjectId: string) => ({ subjectKind: "NOTICE", subjectId });

/**
 * Tells everybody who is asked; once for each revision and kind. It waits while any of the notice's
 * groups is quiet, unless the notice is urgent (Mission N3, X2); taking one back never is.
 */
export async function notifyAsked(
  ctx: Ctx,
  notice: Pick<NoticeRow, "id" | "importance" | "dueAt">,
  personIds: readonly string[],
  message: Pick<Message, "kind" | "title" | "body">,
  revisionId: string,
): Promise<void> {
  const through = await groupIdsOf(ctx, notice.id);
  const urgent = notice.importance === "URGENT" && message.kind !== "NOTICE_WITHDRAWN";
  const occasion = `${message.kind}:${revisionId}`;
  const ordinary = notice.importance === "ORDINARY";
  const dueAt = notice.dueAt === null ? null : new Date(Number(notice.dueAt));
  const told = { ...message, subjectId: notice.id, through, urgent, ordinary, dueAt, occasion };
  await send(
    ctx,
    ctx.actor.organisationId,
    personIds.map((personId) => ({ ...told, personId })),
  );
}

/** Posts the title of an important or urgent notice into the chats of its groups, where a bot does that. */
export const postNotice = (
  ctx: Ctx,
  notice: { id: string; importance: Importance; groupIds: readonly string[]; revisionId: string },
  title: string,
): Promise<void> =>
  post(
    ctx,
    ctx.actor.organisationId,
    notice.groupIds.map((groupId) => ({
      groupId,
      topic: "NOTICE",
      subjectId: notice.id,
      markdown: `**${title}**\n${words.notice.asked}`,
      page: `pages/notice/index?id=${notice.id}`,
      urgent: notice.importance === "URGENT",
      occasion: `NOTICE:${notice.revisionId}`,
    })),
  );
