import { clockTime } from "../../kernel/clock-time.ts";
import type { Ctx } from "../../kernel/ctx.ts";
import { words } from "../../words/zh-cn.ts";
import { allPeople, board } from "../notices/index.ts";
import { departmentById, personById } from "../people/index.ts";
import { signatureRows } from "../rules/index.ts";
import type { BoardExportType } from "./board.type.ts";
import { toCsv } from "./csv.ts";

const { columns, states, reach } = words.board;

/** Who has confirmed a notice and who has not, as far as the caller answers for them. */
export async function confirmationsFile(ctx: Ctx, noticeId: string): Promise<BoardExportType> {
  const of = await board(ctx, noticeId);
  const time = (at: number | Date | null) => (at === null ? null : clockTime(new Date(at), ctx));
  const people = await allPeople(ctx, of);
  const lines = await Promise.all(
    people.map(async (one) => [
      ...(await who(ctx, one.personId)),
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
  return fileOf(
    ctx,
    of.notice.subject,
    words.board.confirmations,
    toCsv(header, lines),
    lines.length,
  );
}

/** Who has signed a rulebook, who an older version, and who has not. */
export async function signaturesFile(
  ctx: Ctx,
  rulebookId: string,
  groupId: string | null,
): Promise<BoardExportType> {
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
  return fileOf(ctx, title, words.board.signatures, toCsv(header, lines), lines.length);
}

async function who(ctx: Ctx, personId: string): Promise<[string, string, string]> {
  const person = await personById(ctx, personId);
  const department = person ? await departmentById(ctx, person.departmentId) : null;
  return [person?.staffNo ?? "", person?.name ?? "", department?.path ?? ""];
}

/** A name that every file system takes. */
function fileOf(ctx: Ctx, title: string, what: string, csv: string, rows: number): BoardExportType {
  const safe = title.replace(/[\\/:*?"<>|\s]+/g, "-").slice(0, 40);
  return { fileName: `${safe}-${what}-${ctx.today}.csv`, csv, rows };
}
