import type { Ctx } from "../../../kernel/ctx.ts";
import { exportFile, type ExportFileType, type ExportFormat } from "../../../kernel/export-file.ts";
import { inTransaction } from "../../../kernel/transaction.ts";
import { words } from "../../../words/zh-cn.ts";
import { record } from "../../journal/index.ts";
import { allParts } from "./parts.service.ts";
import { reportQueryOf } from "./report-query.ts";
import { responseTimes } from "./report.service.ts";
import type { ResponsePartType, ResponseTimesInput } from "./report.type.ts";

const { columns, by: byWords, basis: basisWords } = words.insights;

/** The parts of a report as a file. That it left the product is written down (Mission T8). */
export async function exportResponseTimes(
  ctx: Ctx,
  input: ResponseTimesInput | null,
  format: ExportFormat,
): Promise<ExportFileType> {
  const question = await reportQueryOf(ctx, input);
  const { scope, by } = question;
  const times = await responseTimes(ctx, input);
  const parts = await allParts(ctx, question);
  const all = { ...times, name: words.insights.all, ranked: true };
  const header = [
    byWords[by],
    columns.answers,
    columns.medianToConfirm,
    columns.p90ToConfirm,
    columns.confirmedOnTime,
    columns.confirmedOf,
    columns.completed,
    columns.medianToComplete,
    columns.p90ToComplete,
    columns.doneOnTime,
    columns.doneOf,
    columns.carryOvers,
    columns.latePublished,
    columns.askedOf,
    columns.ranked,
  ];
  const table = {
    name: words.insights.file(times.scopeName, times.from, times.until, basisWords[times.basis]),
    header,
    lines: [lineOf(all), ...parts.map(lineOf)],
  };
  await inTransaction(ctx, async (ctx) => {
    const subjectId = scope.id ?? ctx.actor.organisationId;
    const groupId = scope.scope === "GROUP" ? scope.id : null;
    await record(ctx, { deed: "response_times.exported", subjectId, groupId });
  });
  return await exportFile(ctx, table, format);
}

const lineOf = (part: Omit<ResponsePartType, "id">): (string | number | null)[] => [
  part.name,
  part.toConfirm.n,
  part.toConfirm.median,
  part.toConfirm.p90,
  part.confirmedOnTime.hits,
  part.confirmedOnTime.n,
  part.toComplete.n,
  part.toComplete.median,
  part.toComplete.p90,
  part.doneOnTime.hits,
  part.doneOnTime.n,
  part.carryOvers,
  part.latePublished.hits,
  part.latePublished.n,
  part.ranked ? "" : words.insights.unranked,
];
