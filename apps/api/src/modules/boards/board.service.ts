import { LIMITS } from "@riqing/schema";
import { toCsv } from "../../kernel/csv.ts";
import type { Ctx } from "../../kernel/ctx.ts";
import { exportFile, type ExportFileType } from "../../kernel/export-file.ts";
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
  ExportObligationsInput,
  NudgeInput,
  NudgeResultType,
} from "./board.type.ts";
import { confirmationsTable, obligationsTable, signaturesTable } from "./export.ts";
import * as obligations from "./obligation-nudge.service.ts";

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
    ...rules.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map(rulesSummary),
    ...(await Promise.all(notices.map((notice) => noticeSummary(ctx, notice)))),
  ];
  return pageOf(boards, size, (board) => [board.kind, board.id]);
}

async function noticeSummary(ctx: Ctx, notice: NoticeSummary): Promise<BoardSummaryType> {
  const ids = await groupIdsOfNotice(ctx, notice.id);
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

const rulesSummary = (
  rules: Awaited<ReturnType<typeof rulesSummaries>>[number],
): BoardSummaryType => ({
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

/** Reminds those who have yet to confirm, sign, do or settle something (Mission N5, R4, B6). */
export async function nudge(ctx: Ctx, input: NudgeInput): Promise<NudgeResultType> {
  const { noticeId, rulebookId, taskId, closeOutGroupId, groupId, personIds } = input;
  expectOne(noticeId, rulebookId, taskId, closeOutGroupId);
  const fields = new Fields();
  fields.list("personIds", personIds, { min: 0, max: LIMITS.nudgePeople });
  fields.done();
  if (taskId) return obligations.nudgeTask(ctx, taskId, personIds ?? null);
  if (closeOutGroupId) return obligations.nudgeDay(ctx, closeOutGroupId, personIds ?? null);
  const kind = noticeId ? "NOTICE" : "RULES";
  const id = noticeId ?? rulebookId ?? "";
  // Whoever answers in between is left out below, after the taps that are being committed.
  const only = groupId
    ? await obligations.debtorIdsIn(ctx, groupId, kind, id, personIds ?? null)
    : (personIds ?? null);
  return noticeId ? nudgeMissing(ctx, id, only) : nudgeUnsigned(ctx, id, only);
}

/** A board as a file. That names left the product is written down (Mission N5). */
export function exportBoard(ctx: Ctx, input: ExportBoardInput): Promise<BoardExportType> {
  return inTransaction(ctx, async (ctx) => {
    expectOne(input.noticeId, input.rulebookId);
    const table = input.noticeId
      ? await confirmationsTable(ctx, input.noticeId)
      : await signaturesTable(ctx, input.rulebookId ?? "", input.groupId ?? null);
    const subjectId = input.noticeId ?? input.rulebookId ?? "";
    await record(ctx, { deed: "board.exported", subjectId });
    const file = await exportFile(table, input.format ?? "CSV");
    return {
      fileName: file.fileName,
      csv: input.format === "XLSX" ? "" : toCsv(table.header, table.lines),
      rows: file.rows,
      file: input.format ? file : null,
    };
  });
}

/** Who owes what in a group as a file. That names left the product is written down (Mission B6). */
export function exportObligations(
  ctx: Ctx,
  { groupId, format }: ExportObligationsInput,
): Promise<ExportFileType> {
  return inTransaction(ctx, async (ctx) => {
    const table = await obligationsTable(ctx, groupId);
    await record(ctx, { deed: "obligations.exported", subjectId: groupId, groupId });
    return await exportFile(table, format);
  });
}

/** Exactly one of the ids is named. */
function expectOne(...ids: (string | null | undefined)[]): void {
  if (ids.filter(Boolean).length === 1) return;
  const fields = [{ path: "noticeId", reason: "NOT_VALID" }];
  throw new RefusedError("BAD_INPUT", { fields });
}
