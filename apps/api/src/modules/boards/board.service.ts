import { LIMITS } from "@riqing/schema";
import { toCsv } from "../../kernel/csv.ts";
import type { Ctx } from "../../kernel/ctx.ts";
import { exportFile, type ExportFileType } from "../../kernel/export-file.ts";
import { Fields, searchOf } from "../../kernel/input.ts";
import type { Kind, Kinds } from "../../kernel/kinds.ts";
import { type Page, type PageRequest, cursorOf, pageOf, sizeOf } from "../../kernel/page.ts";
import { RefusedError } from "../../kernel/refusal.ts";
import { inTransaction } from "../../kernel/transaction.ts";
import { visibleGroup } from "../groups/index.ts";
import { record } from "../journal/index.ts";
import type {
  ExportBoardInput,
  ExportObligationsInput,
  IdField,
  NudgeInput,
} from "./board.input.ts";
import { boardKinds } from "./board.kinds.ts";
import type { BoardExportType, BoardSummaryType } from "./board.type.ts";
import { obligationsTable } from "./export.ts";
import type { NudgeResultType } from "./nudge.type.ts";
import { obligationKinds } from "./obligation.kinds.ts";

/** The boards whose names the caller may see, kind by kind. */
export async function list(
  ctx: Ctx,
  request: PageRequest & { groupId?: string | null; search?: string | null },
): Promise<Page<BoardSummaryType>> {
  const groupId = request.groupId ?? null;
  const search = searchOf(request.search);
  const size = sizeOf(request);
  const [from = null, after = null] = cursorOf(request, 2) ?? [];
  if (groupId !== null) await visibleGroup(ctx, groupId);
  const kinds = boardKinds.all();
  const begun = Math.max(
    0,
    kinds.findIndex(([kind]) => kind === from),
  );
  const boards: BoardSummaryType[] = [];
  for (const [kind, provider] of kinds.slice(begun)) {
    const room = size + 1 - boards.length;
    if (room <= 0) break;
    const entries = await provider.entries(ctx, {
      groupId,
      search,
      after: kind === from ? after : null,
      limit: room,
    });
    boards.push(...entries.map((entry) => ({ ...entry, kind })));
  }
  return pageOf(boards, size, (board) => [board.kind, board.id]);
}

/** Reminds those who have yet to confirm, sign, do or settle something (Mission N5, R4, B6). */
export async function nudge(ctx: Ctx, input: NudgeInput): Promise<NudgeResultType> {
  const { provider, id } = namedIn(input, obligationKinds);
  const { groupId = null, personIds = null } = input;
  const fields = new Fields();
  fields.list("personIds", personIds, { min: 0, max: LIMITS.nudgePeople });
  fields.done();
  return provider.nudge(ctx, id, { groupId, personIds });
}

/** A board as a file. That names left the product is written down (Mission N5). */
export async function exportBoard(ctx: Ctx, input: ExportBoardInput): Promise<BoardExportType> {
  const table = await inTransaction(ctx, async (ctx) => {
    const { provider, id } = namedIn(input, boardKinds);
    await record(ctx, { deed: "board.exported", subjectId: id });
    return await provider.table(ctx, id, input.groupId ?? null);
  });
  const file = await exportFile(ctx, table, input.format ?? "CSV");
  return {
    fileName: file.fileName,
    csv: input.format === "XLSX" ? "" : toCsv(table.header, table.lines),
    rows: file.rows,
    file: input.format ? file : null,
  };
}

/** Who owes what in a group as a file. That names left the product is written down (Mission B6). */
export async function exportObligations(
  ctx: Ctx,
  { groupId, format }: ExportObligationsInput,
): Promise<ExportFileType> {
  const table = await inTransaction(ctx, async (ctx) => {
    await record(ctx, { deed: "obligations.exported", subjectId: groupId, groupId });
    return await obligationsTable(ctx, groupId);
  });
  return await exportFile(ctx, table, format);
}

/** The one thing that an input names, and the provider of its kind. */
function namedIn<Name extends string, Provider extends Kind & { idField: IdField }>(
  input: object,
  kinds: Kinds<Name, Provider>,
): { provider: Provider; id: string } {
  const given: Record<string, unknown> = { ...input };
  const providers = kinds.all().map(([, provider]) => provider);
  const named = providers.filter(({ idField }) => given[idField.name]);
  const [provider] = named;
  if (provider && named.length === 1) return { provider, id: String(given[provider.idField.name]) };
  const fields = providers.map(({ idField }) => ({ path: idField.name, reason: "NOT_VALID" }));
  throw new RefusedError("BAD_INPUT", { fields });
}
