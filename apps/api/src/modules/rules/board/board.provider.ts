import { foldText } from "@riqing/schema";
import type { Ctx } from "../../../kernel/ctx.ts";
import type { ExportTable } from "../../../kernel/table-file.ts";
import { fileTime } from "../../../words/times.zh-cn.ts";
import { words } from "../../../words/zh-cn.ts";
import { type BoardEntry, type BoardProvider, tableNameOf } from "../../boards/index.ts";
import { boardSummaries, signatureRows, type SignatureSummary } from "./signature-board.service.ts";

const { columns, states, reach } = words.board;

export const rulesBoards = {
  idField: { name: "rulebookId" },
  entries: async (ctx, { groupId, search, after }) =>
    (await boardSummaries(ctx, groupId))
      .filter(({ id, title }) => id > (after ?? "") && isNamed(title, search))
      .toSorted((a, b) => (a.id < b.id ? -1 : 1))
      .map(entryOf),
  table: signaturesTable,
} satisfies BoardProvider;

const isNamed = (title: string, search: string | null): boolean =>
  search === null || foldText(title).includes(foldText(search));

function entryOf(rules: SignatureSummary): BoardEntry {
  return {
    id: rules.id,
    title: rules.title,
    dueAt: null,
    dueOn: rules.signByOn,
    asked: rules.asked,
    confirmed: rules.signed,
    overdue: rules.overdue,
    groupNames: rules.groupNames,
    publishedAt: rules.publishedAt,
  };
}

/** Who has signed a rulebook, who an older version, and who has not. */
async function signaturesTable(
  ctx: Ctx,
  rulebookId: string,
  groupId: string | null,
): Promise<ExportTable> {
  const { title, people } = await signatureRows(ctx, rulebookId, groupId);
  const lines = people.map((one) => [
    one.staffNo,
    one.name,
    one.department,
    states[one.state],
    reach[one.reach],
    one.signedAt ? fileTime(one.signedAt, ctx) : null,
    one.signedNumber === null ? null : words.rules.versionLabel(one.signedNumber),
    one.dueOn,
    one.declinedReason,
  ]);
  const header = [
    columns.staffNo,
    columns.name,
    columns.department,
    columns.state,
    columns.reach,
    columns.signedAt,
    columns.version,
    columns.dueAt,
    columns.declined,
  ];
  return { name: tableNameOf(ctx, title, words.board.signatures), header, lines };
}
