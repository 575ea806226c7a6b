import { foldText } from "@riqing/schema";
import { DAY } from "../../../kernel/clock.ts";
import type { Ctx } from "../../../kernel/ctx.ts";
import { refuseIf } from "../../../kernel/refusal.ts";
import { rows, sql } from "../../../kernel/sql.ts";
import type { ExportTable } from "../../../kernel/table-file.ts";
import { caseFileWords as words } from "../../../words/case-file.zh-cn.ts";
import { fileTime } from "../../../words/times.zh-cn.ts";
import {
  type BoardEntry,
  type BoardProvider,
  personCells,
  tableNameOf,
} from "../../boards/index.ts";
import { groupById, visibleGroup } from "../../groups/index.ts";
import { may, mayAnywhere } from "../../people/authority.policy.ts";
import { callerRoles } from "../../people/index.ts";
import { casesInReach } from "../case/case.read.ts";
import { c, caseTables } from "../case/case.row.ts";
import { allOpenCases, isOverdue, type OpenCase } from "./stage.read.ts";

/** A board tells of the last month, and of what is open from before. */
const TOLD_MS = 30 * DAY;

/** A group's open cases, against those of the last month that have ended. */
export const caseBoards = {
  idField: { name: "casesOfGroupId", description: "The group whose open cases are meant." },
  entries: async (ctx, { groupId, search, after }) => {
    if (!mayAnywhere(await callerRoles(ctx), "RECORD_VIOLATION")) return [];
    const open = Map.groupBy(await allOpenCases(ctx, groupId), ({ found }) => found.groupId);
    const recent = open.size === 0 ? new Map<string, string[]>() : await recentCases(ctx);
    const entries = await Promise.all(
      [...open]
        .filter(([id]) => id > (after ?? ""))
        .toSorted(([one], [other]) => (one < other ? -1 : 1))
        .map(([id, cases]) => entryOf(ctx, id, cases, recent.get(id) ?? [])),
    );
    return entries.filter(
      ({ title }) => search === null || foldText(title).includes(foldText(search)),
    );
  },
  table: openCasesTable,
} satisfies BoardProvider;

/** The ids of the cases of the last month, by group. */
async function recentCases(ctx: Ctx): Promise<Map<string, string[]>> {
  const since = ctx.now.getTime() - TOLD_MS;
  const read = await rows<{ id: string; groupId: string }>(
    ctx,
    sql`select ${c.pick("id", "groupId")} from ${caseTables}
      where ${c.organisationId} = ${ctx.actor.organisationId} and ${await casesInReach(ctx)}
      and ${c.recordedAt} > ${since}`,
  );
  const groups = Map.groupBy(read, ({ groupId }) => groupId);
  return new Map([...groups].map(([groupId, cases]) => [groupId, cases.map(({ id }) => id)]));
}

async function entryOf(
  ctx: Ctx,
  id: string,
  open: readonly OpenCase[],
  recent: readonly string[],
): Promise<BoardEntry> {
  const { name } = await groupById.existing(ctx, id);
  const waiting = new Set(open.map(({ found }) => found.id));
  const ended = recent.filter((one) => !waiting.has(one)).length;
  const now = ctx.now.getTime();
  return {
    id,
    title: words.boardOf(name),
    dueAt: null,
    dueOn: null,
    asked: open.length + ended,
    confirmed: ended,
    overdue: open.filter(({ stage }) => isOverdue(stage, now)).length,
    groupNames: [name],
    publishedAt: new Date(Math.max(...open.map(({ found }) => Number(found.recordedAt)))),
  };
}

async function openCasesTable(ctx: Ctx, groupId: string): Promise<ExportTable> {
  const group = await visibleGroup(ctx, groupId);
  refuseIf(may(await callerRoles(ctx), "RECORD_VIOLATION", { group }) ? null : "NOT_ALLOWED");
  const open = await allOpenCases(ctx, groupId);
  const lines = await Promise.all(
    open.map(async ({ found, stage: { stage, dueAt, dueOn } }) => [
      found.number,
      ...(await personCells(ctx, found.personId)),
      found.kindName,
      words.stages[stage],
      dueAt === null ? dueOn : fileTime(new Date(dueAt), ctx),
    ]),
  );
  return { name: tableNameOf(ctx, group.name, words.board), header: [...words.columns], lines };
}
