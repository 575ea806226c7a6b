import { LIMITS } from "@riqing/schema";
import type { Ctx } from "../../kernel/ctx.ts";
import { Fields } from "../../kernel/input.ts";
import { type Page, type PageRequest, cursorOf, pageOf, sizeOf } from "../../kernel/page.ts";
import { RefusedError } from "../../kernel/refusal.ts";
import { inTransaction } from "../../kernel/transaction.ts";
import { knownGroups, visibleGroup } from "../groups/index.ts";
import { record } from "../journal/index.ts";
import {
  groupIdsOfNotice,
  type NoticeSummary,
  noticeSummaries,
  nudgeMissing,
} from "../notices/index.ts";
import { boardSummaries as rulesSummaries, nudgeUnsigned } from "../rules/index.ts";
import type {
  BoardExportType,
  BoardSummaryType,
  ExportBoardInput,
  NudgeInput,
  NudgeResultType,
} from "./board.type.ts";
import { confirmationsFile, signaturesFile } from "./export.ts";

/** The boards whose names the caller may see: rules first, then notices, the newest first. */
export async function list(
  ctx: Ctx,
  groupId: string | null,
  request: PageRequest,
): Promise<Page<BoardSummaryType>> {
  const size = sizeOf(request);
  const [kind = "RULES", after = ""] = cursorOf(request, 2) ?? [];
  if (groupId !== null) await visibleGroup(ctx, groupId);
  const rules =
    kind === "RULES" ? (await rulesSummaries(ctx, groupId)).filter(({ id }) => id > after) : [];
  const room = Math.max(0, size + 1 - rules.length);
  const before = kind === "NOTICE" ? after : "~";
  const notices = room > 0 ? await noticeSummaries(ctx, groupId, before, room) : [];
  const boards = [
    ...rules.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map(ofRules),
    ...(await Promise.all(notices.map((notice) => ofNotice(ctx, notice)))),
  ];
  return pageOf(boards, size, (board) => [board.kind, board.id]);
}

async function ofNotice(ctx: Ctx, notice: NoticeSummary): Promise<BoardSummaryType> {
  const ids = (await groupIdsOfNotice(ctx, notice.id)) ?? [];
  const groups = await knownGroups(ctx, ids);
  return {
    id: notice.id,
    kind: "NOTICE",
    title: notice.subject,
    importance: notice.importance,
    dueAt: notice.dueAt === null ? null : new Date(notice.dueAt),
    dueOn: null,
    asked: notice.asked,
    confirmed: notice.confirmed,
    overdue: notice.overdue,
    groupNames: groups.map(({ name }) => name),
    publishedAt: new Date(notice.publishedAt),
  };
}

const ofRules = (rules: Awaited<ReturnType<typeof rulesSummaries>>[number]): BoardSummaryType => ({
  id: rules.id,
  kind: "RULES",
  title: rules.title,
  importance: null,
  dueAt: null,
  dueOn: rules.signByOn,
  asked: rules.asked,
  confirmed: rules.signed,
  overdue: rules.overdue,
  groupNames: rules.groupNames,
  publishedAt: rules.publishedAt,
});

/** Reminds those who are missing on a notice, or have not signed a rulebook (Mission N5, R4). */
export function nudge(
  ctx: Ctx,
  { noticeId, rulebookId, personIds }: NudgeInput,
): Promise<NudgeResultType> {
  expectOne(noticeId, rulebookId);
  const fields = new Fields();
  fields.list("personIds", personIds, { min: 0, max: LIMITS.nudgePeople });
  fields.done();
  if (noticeId) return nudgeMissing(ctx, noticeId, personIds);
  return nudgeUnsigned(ctx, rulebookId ?? "", personIds ?? null);
}

/** A board as a file. That names left the product is written down (Mission N5). */
export function exportBoard(ctx: Ctx, input: ExportBoardInput): Promise<BoardExportType> {
  return inTransaction(ctx, async (ctx) => {
    expectOne(input.noticeId, input.rulebookId);
    const file = input.noticeId
      ? await confirmationsFile(ctx, input.noticeId)
      : await signaturesFile(ctx, input.rulebookId ?? "", input.groupId ?? null);
    const subjectId = input.noticeId ?? input.rulebookId ?? "";
    await record(ctx, { deed: "board.exported", subjectId });
    return file;
  });
}

/** Exactly one of the two ids is named. */
function expectOne(noticeId?: string | null, rulebookId?: string | null): void {
  if (Boolean(noticeId) !== Boolean(rulebookId)) return;
  const fields = [{ path: "noticeId", reason: "NOT_VALID" }];
  throw new RefusedError("BAD_INPUT", { fields });
}
