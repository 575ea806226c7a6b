import type { Ctx } from "../../../kernel/ctx.ts";
import { exportFile, type ExportFileType } from "../../../kernel/export-file.ts";
import { refuseIf } from "../../../kernel/refusal.ts";
import type { ExportTable } from "../../../kernel/table-file.ts";
import { inTransaction } from "../../../kernel/transaction.ts";
import { closeOutWords } from "../../../words/closeout.zh-cn.ts";
import { fileTime } from "../../../words/times.zh-cn.ts";
import { whyNotSeeBoard } from "../../groups/index.ts";
import { record } from "../../journal/index.ts";
import { personById, callerRoles } from "../../people/index.ts";
import { type CorrectionRow, correctionsOf } from "../correction/correction.service.ts";
import {
  allLinesOf,
  type CloseOutRow,
  groupOf,
  type LineRow,
  unassignedOf,
  visibleRecordOn,
} from "./close-out.read.ts";
import type { CloseOutStepType, ExportCloseOutInput } from "./close-out.type.ts";

const { columns, outcomes, chainStep } = closeOutWords.file;

/**
 * A closed day as a file, for those who see all names on it; that it left the product is written down
 * (Mission T6). Refuses with `NOT_FOUND`, `NOT_ALLOWED`.
 */
export async function exportCloseOut(
  ctx: Ctx,
  input: ExportCloseOutInput,
): Promise<ExportFileType> {
  const table = await inTransaction(ctx, async (ctx) => {
    const closeOut = await visibleRecordOn(ctx, input.groupId, input.day);
    const group = await groupOf(ctx, closeOut);
    refuseIf(whyNotSeeBoard(await callerRoles(ctx), group));
    const { id: subjectId, groupId } = closeOut;
    await record(ctx, { deed: "day.exported", subjectId, groupId });
    return await tableOf(ctx, group.name, closeOut);
  });
  return await exportFile(ctx, table, input.format);
}

/** The lines as they stood then, and after them what was said later, each under what it is about. */
async function tableOf(ctx: Ctx, group: string, closeOut: CloseOutRow): Promise<ExportTable> {
  const lines = await allLinesOf(ctx, closeOut);
  const byId = new Map(lines.map((line) => [line.id, line]));
  const corrections = await correctionsOf(ctx, closeOut.id);
  return {
    name: closeOutWords.file.name(group, closeOut.day),
    header: Object.values(columns),
    lines: [
      ...(await Promise.all(lines.map((line) => lineCells(ctx, line)))),
      ...(await Promise.all(
        corrections.map((one) => correctionCells(ctx, one, byId.get(one.lineId ?? ""))),
      )),
    ],
  };
}

const time = (ctx: Ctx, at: number | null): string | null =>
  at === null ? null : fileTime(new Date(Number(at)), ctx);

/** Whose it is and what it is about, by the names of that day. */
const about = async (ctx: Ctx, line: LineRow): Promise<string[]> => [
  line.departmentName,
  (await personById(ctx, line.personId))?.staffNo ?? "",
  line.personName,
  line.goal,
];

async function lineCells(ctx: Ctx, line: LineRow): Promise<(string | number | null)[]> {
  const { answered, blocked, late } = closeOutWords.file;
  const chain = JSON.parse(line.chain) as CloseOutStepType[];
  return [
    ...(await about(ctx, line)),
    outcomes[line.outcome],
    (await unassignedOf(ctx, line)) ?? (Number(line.answered) === 1 ? answered.yes : answered.no),
    Number(line.blocked) === 1 ? blocked : null,
    line.waitsFor,
    Number(line.late) === 1 ? late : null,
    time(ctx, line.doneAt),
    line.carryCount,
    line.carriedTo,
    chain.map(({ on, reason }) => chainStep(on, reason)).join(" → "),
    null,
    null,
    null,
  ];
}

async function correctionCells(
  ctx: Ctx,
  { text, byPersonId, at }: CorrectionRow,
  line: LineRow | undefined,
): Promise<(string | null)[]> {
  const { wholeDay, correction } = closeOutWords.file;
  return [
    ...(line ? await about(ctx, line) : [null, null, null, wholeDay]),
    correction,
    ...Array<null>(8).fill(null),
    text,
    (await personById(ctx, byPersonId))?.name ?? null,
    time(ctx, at),
  ];
}
