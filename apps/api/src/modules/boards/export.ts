import type { Ctx } from "../../kernel/ctx.ts";
import type { ExportTable } from "../../kernel/table-file.ts";
import { fileTime } from "../../words/times.zh-cn.ts";
import { words } from "../../words/zh-cn.ts";
import { visibleGroup } from "../groups/index.ts";
import { departmentById, personById } from "../people/index.ts";
import { obligationKinds } from "./obligation.kinds.ts";
import { wholeMatrix } from "./obligation.service.ts";

const { columns, reach } = words.board;

/** Who owes what in a group: everybody in it against all that is open, with the states in words. */
export async function obligationsTable(ctx: Ctx, groupId: string): Promise<ExportTable> {
  const { name } = await visibleGroup(ctx, groupId);
  const matrix = await wholeMatrix(ctx, groupId);
  const { debtStates, obligation, away } = words.board;
  const lines = await Promise.all(
    matrix.rows.map(async (one) => [
      ...(await personCells(ctx, one.personId)),
      one.reachable ? reach.REACHABLE : reach.UNREACHABLE,
      one.away ? away : "",
      one.debts,
      ...one.cells.map((state) => debtStates[state]),
    ]),
  );
  const titles = matrix.columns.map(({ title, kind, dueAt, dueOn }) =>
    obligation(title, obligationKinds.of(kind)?.word ?? kind, dueAt ? fileTime(dueAt, ctx) : dueOn),
  );
  const header = [
    columns.staffNo,
    columns.name,
    columns.department,
    columns.reach,
    columns.away,
    columns.debts,
    ...titles,
  ];
  return { name: tableNameOf(ctx, name, words.board.obligations), header, lines };
}

/** Staff number, name and department, the first cells of a line. */
export async function personCells(ctx: Ctx, personId: string): Promise<[string, string, string]> {
  const person = await personById(ctx, personId);
  const department = person ? await departmentById(ctx, person.departmentId) : null;
  return [person?.staffNo ?? "", person?.name ?? "", department?.path ?? ""];
}

/** What a table is called: of what, and on which day. */
export const tableNameOf = (ctx: Ctx, title: string, what: string): string =>
  `${title.slice(0, 40)}-${what}-${ctx.today}`;
