import { clockTime } from "../../kernel/clock-time.ts";
import type { Ctx } from "../../kernel/ctx.ts";
import type { ExportTable } from "../../kernel/table-file.ts";
import { words } from "../../words/zh-cn.ts";
import { visibleGroup } from "../groups/index.ts";
import { allPeople, board } from "../notices/index.ts";
import { departmentById, personById } from "../people/index.ts";
import { signatureRows } from "../rules/index.ts";
import { wholeMatrix } from "./obligation.service.ts";

const { columns, states, reach } = words.board;

/** Who has confirmed a notice and who has not, as far as the caller answers for them. */
export async function confirmationsTable(ctx: Ctx, noticeId: string): Promise<ExportTable> {
  const of = await board(ctx, noticeId);
  const time = (at: number | Date | null) => (at === null ? null : clockTime(new Date(at), ctx));
  const people = await allPeople(ctx, of);
  const lines = await Promise.all(
    people.map(async (one) => [
      ...(await personCells(ctx, one.personId)),
      states[one.state],
      one.boundAt === null ? reach.NEVER_BOUND : reach.REACHABLE,
      time(one.openedAt),
      time(one.answeredAt),
      one.late === 1 ? words.board.late : "",
      time(one.dueAt),
      one.feedback,
      time(one.nudgedAt),
      time(one.told?.at ?? null),
    ]),
  );
  const header = [
    columns.staffNo,
    columns.name,
    columns.department,
    columns.state,
    columns.reach,
    columns.openedAt,
    columns.confirmedAt,
    columns.late,
    columns.dueAt,
    columns.feedback,
    columns.nudgedAt,
    columns.toldAt,
  ];
  return { name: fileNameOf(ctx, of.notice.subject, words.board.confirmations), header, lines };
}

/** Who has signed a rulebook, who an older version, and who has not. */
export async function signaturesTable(
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
    one.reachable ? reach.REACHABLE : reach.NEVER_BOUND,
    one.signedAt ? clockTime(one.signedAt, ctx) : null,
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
  return { name: fileNameOf(ctx, title, words.board.signatures), header, lines };
}

/** Who owes what in a group: everybody in it against all that is open, with the states in words. */
export async function obligationsTable(ctx: Ctx, groupId: string): Promise<ExportTable> {
  const { name } = await visibleGroup(ctx, groupId);
  const matrix = await wholeMatrix(ctx, groupId);
  const { debtStates, kinds, obligation, away } = words.board;
  const lines = await Promise.all(
    matrix.rows.map(async (one) => [
      ...(await personCells(ctx, one.personId)),
      one.reachable ? reach.REACHABLE : reach.NEVER_BOUND,
      one.away ? away : "",
      one.debts,
      ...one.cells.map((state) => debtStates[state]),
    ]),
  );
  const titles = matrix.columns.map(({ title, kind, dueAt, dueOn }) =>
    obligation(title, kinds[kind], dueAt ? clockTime(dueAt, ctx) : dueOn),
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
  return { name: fileNameOf(ctx, name, words.board.obligations), header, lines };
}

async function personCells(ctx: Ctx, personId: string): Promise<[string, string, string]> {
  const person = await personById(ctx, personId);
  const department = person ? await departmentById(ctx, person.departmentId) : null;
  return [person?.staffNo ?? "", person?.name ?? "", department?.path ?? ""];
}

const fileNameOf = (ctx: Ctx, title: string, what: string): string =>
  `${title.slice(0, 40)}-${what}-${ctx.today}`;
