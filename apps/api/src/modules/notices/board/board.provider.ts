import { FieldResolver, Resolver, Root } from "type-graphql";
import type { Ctx } from "../../../kernel/ctx.ts";
import type { ExportTable } from "../../../kernel/table-file.ts";
import { fileTime } from "../../../words/times.zh-cn.ts";
import { words } from "../../../words/zh-cn.ts";
import { reachOf } from "../../audience/index.ts";
import {
  type BoardEntry,
  type BoardProvider,
  BoardSummaryType,
  personCells,
  tableNameOf,
} from "../../boards/index.ts";
import { knownGroups } from "../../groups/index.ts";
import { groupIdsOf } from "../notice/notice.read.ts";
import { Importance } from "../notice/notice.state.ts";
import { allPeople, board } from "./notice-board.service.ts";
import { type NoticeSummary, noticeSummaries } from "./notice-summary.read.ts";

const { columns, states, reach } = words.board;

/** A notice among the boards. */
interface NoticeBoardEntry extends BoardEntry {
  importance: Importance;
}

export const noticeBoards = {
  idField: { name: "noticeId" },
  entries: async (ctx, asked) =>
    Promise.all((await noticeSummaries(ctx, asked)).map((notice) => entryOf(ctx, notice))),
  table: confirmationsTable,
} satisfies BoardProvider;

async function entryOf(ctx: Ctx, notice: NoticeSummary): Promise<NoticeBoardEntry> {
  const groups = await knownGroups(ctx, (await groupIdsOf(ctx, notice.id)) ?? []);
  return {
    id: notice.id,
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

@Resolver(() => BoardSummaryType)
export class ImportanceOfBoard {
  @FieldResolver(() => Importance, { nullable: true })
  importance(@Root() entry: BoardSummaryType & Partial<NoticeBoardEntry>): Importance | null {
    return entry.importance ?? null;
  }
}

/** Who has confirmed a notice and who has not, as far as the caller answers for them. */
async function confirmationsTable(ctx: Ctx, noticeId: string): Promise<ExportTable> {
  const of = await board(ctx, noticeId);
  const time = (at: number | Date | null) => (at === null ? null : fileTime(new Date(at), ctx));
  const people = await allPeople(ctx, of);
  const lines = await Promise.all(
    people.map(async (one) => [
      ...(await personCells(ctx, one.personId)),
      states[one.state],
      reach[reachOf(one)],
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
  return { name: tableNameOf(ctx, of.notice.subject, words.board.confirmations), header, lines };
}
