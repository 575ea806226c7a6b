import { batchedBy, batchedListBy } from "../../../kernel/batch.ts";
import type { BusinessDay } from "../../../kernel/business-day.ts";
import type { Ctx, RequestContext } from "../../../kernel/ctx.ts";
import { searchOf } from "../../../kernel/input.ts";
import { type Page, type PageRequest, cursorOf, pageOf, sizeOf } from "../../../kernel/page.ts";
import { orNotFound } from "../../../kernel/refusal.ts";
import { contains, list, mentions, row, rows, sql } from "../../../kernel/sql.ts";
import { type RowOf, table } from "../../../kernel/table.ts";
import { closeOutWords } from "../../../words/closeout.zh-cn.ts";
import { type GroupRow, groupById, visibleGroup, whyNotSeeBoard } from "../../groups/index.ts";
import { callerRoles, personView, distinctName } from "../../people/index.ts";
import { assignmentById } from "../../tasks/index.ts";
import { CloseOut, CloseOutLine } from "./close-out.entity.ts";
import type { CloseOutOutcome } from "./close-out.state.ts";
import type { Totals } from "./compose.ts";

const c = table(CloseOut, "c");
const l = table(CloseOutLine, "l");
const p = personView("p");

export const closeOutColumns = c.pick(
  "id",
  "groupId",
  "day",
  "number",
  "dueAt",
  "closedAt",
  "due",
  "people",
  "done",
  "carried",
  "open",
  "blocked",
  "late",
  "exempt",
  "exemptPeople",
  "handedOver",
  "handedOverPeople",
  "summary",
  "contentHash",
);

/** A closed day as the services and the fields read it. */
export type CloseOutRow = RowOf<typeof closeOutColumns>;

/** The record of a day, if there is one; the caller has made sure that it may be seen. */
export const recordOf = (
  ctx: Pick<RequestContext, "em">,
  organisationId: string,
  groupId: string,
  day: BusinessDay,
): Promise<CloseOutRow | null> =>
  row<CloseOutRow>(
    ctx,
    sql`select ${closeOutColumns} from ${c}
      where ${c.organisationId} = ${organisationId} and ${c.groupId} = ${groupId} and ${c.day} = ${day}`,
  );

/** The record of a day of a group that the caller may know of; otherwise it is not found. */
export async function visibleRecordOn(
  ctx: Ctx,
  groupId: string,
  day: BusinessDay,
): Promise<CloseOutRow> {
  const group = await visibleGroup(ctx, groupId);
  return orNotFound(await recordOf(ctx, ctx.actor.organisationId, group.id, day));
}

/** As `visibleRecordOn`, by the record's id. */
export async function visibleRecord(ctx: Ctx, id: string): Promise<CloseOutRow> {
  const closeOut = orNotFound(
    await row<CloseOutRow>(
      ctx,
      sql`select ${closeOutColumns} from ${c}
        where ${c.id} = ${id} and ${c.organisationId} = ${ctx.actor.organisationId}`,
    ),
  );
  await visibleGroup(ctx, closeOut.groupId);
  return closeOut;
}

/** The group of a record that the caller may see, or has corrected and left since. */
export const groupOf = (ctx: Ctx, { groupId }: { groupId: string }): Promise<GroupRow> =>
  groupById.existing(ctx, groupId);

/**
 * Whose lines alone the caller sees of a record; null: everybody's. Names are for owner, admins and
 * leaders; members see counts, and what is their own.
 */
export async function onlyVisiblePersonId(
  ctx: Ctx,
  closeOut: { groupId: string },
): Promise<string | null> {
  const hidden = whyNotSeeBoard(await callerRoles(ctx), await groupOf(ctx, closeOut));
  return hidden ? ctx.actor.personId : null;
}

/** The records of a group, the newest first. */
export async function listRecords(
  ctx: Ctx,
  groupId: string,
  request: PageRequest & { search?: string | null; outcome?: CloseOutOutcome | null },
): Promise<Page<CloseOutRow>> {
  const size = sizeOf(request);
  const before = cursorOf(request, 1)?.[0] ?? "~";
  const search = searchOf(request.search);
  const group = await visibleGroup(ctx, groupId);
  const { organisationId } = ctx.actor;
  const counts = { DONE: c.done, CARRIED: c.carried, OPEN: c.open };
  const ended = request.outcome ? sql`and ${counts[request.outcome]} > 0` : sql``;
  const onlyOf = search && (await onlyVisiblePersonId(ctx, { groupId: group.id }));
  const matching = search
    ? sql`and exists (select 1 from ${l} join ${p} on ${p.id} = ${l.personId}
        where ${l.organisationId} = ${organisationId} and ${l.closeOutId} = ${c.id}
        ${onlyOf ? sql`and ${l.personId} = ${onlyOf}` : sql``}
        and (${mentions(l.goal, search)} or ${contains(p.searchKey, search)}))`
    : sql``;
  const read = await rows<CloseOutRow>(
    ctx,
    sql`select ${closeOutColumns} from ${c}
      where ${c.organisationId} = ${organisationId} and ${c.groupId} = ${group.id}
      and ${c.day} < ${before} ${ended} ${matching} order by ${c.day} desc limit ${size + 1}`,
  );
  return pageOf(read, size, (closeOut) => [closeOut.day]);
}

/** The records of a group between two days, both included. */
export const recordsBetween = (
  ctx: Ctx,
  groupId: string,
  from: BusinessDay,
  until: BusinessDay,
): Promise<CloseOutRow[]> =>
  rows<CloseOutRow>(
    ctx,
    sql`select ${closeOutColumns} from ${c}
      where ${c.organisationId} = ${ctx.actor.organisationId} and ${c.groupId} = ${groupId}
      and ${c.day} >= ${from} and ${c.day} <= ${until} order by ${c.day}`,
  );

export const lineColumns = l.pick(
  "id",
  "closeOutId",
  "position",
  "assignmentId",
  "taskId",
  "personId",
  "personName",
  "departmentId",
  "departmentName",
  "goal",
  "outcome",
  "answered",
  "blocked",
  "waitsFor",
  "late",
  "dueAt",
  "doneAt",
  "carryCount",
  "carriedTo",
  "chain",
);

/** A line as the database keeps it. */
export type LineRow = RowOf<typeof lineColumns>;

/** Of a record, the positions of the lines with an outcome: what is open stands first. */
function positionsOf(
  { due, open, carried }: Totals,
  outcome: CloseOutOutcome | null,
): [number, number] {
  if (outcome === "OPEN") return [0, open];
  if (outcome === "CARRIED") return [open, open + carried];
  return outcome === "DONE" ? [open + carried, due] : [0, due];
}

/** Lines of a record in its order; `onlyVisiblePersonId`: one person's alone. */
export async function linesOf(
  ctx: Ctx,
  closeOut: CloseOutRow,
  { outcome = null, onlyOf }: { outcome?: CloseOutOutcome | null; onlyOf: string | null },
  request: PageRequest,
): Promise<Page<LineRow>> {
  const size = sizeOf(request);
  const [from, until] = positionsOf(closeOut, outcome);
  const after = Math.max(from, Number(cursorOf(request, 1, 1)?.[0] ?? 0));
  const read = await rows<LineRow>(
    ctx,
    sql`select ${lineColumns} from ${l}
      where ${l.organisationId} = ${ctx.actor.organisationId} and ${l.closeOutId} = ${closeOut.id}
      and ${l.position} > ${after} and ${l.position} <= ${until}
      ${onlyOf ? sql`and ${l.personId} = ${onlyOf}` : sql``}
      order by ${l.position} limit ${size + 1}`,
  );
  return pageOf(read, size, ({ position }) => [String(position)]);
}

/** All lines of a record in its order. */
export const allLinesOf = (ctx: Ctx, { id }: { id: string }): Promise<LineRow[]> =>
  rows<LineRow>(
    ctx,
    sql`select ${lineColumns} from ${l}
      where ${l.organisationId} = ${ctx.actor.organisationId} and ${l.closeOutId} = ${id}
      order by ${l.position}`,
  );

/** The lines with these ids. */
export const lineById = batchedBy("id", (ctx, ids) =>
  rows<LineRow>(
    ctx,
    sql`select ${lineColumns} from ${l}
      where ${l.organisationId} = ${ctx.actor?.organisationId} and ${l.id} in (${list(ids)})`,
  ),
);

/**
 * Of a line that stands under another name than its assignment's: nobody had that part any more, and why,
 * in words. What an assignment's end was never changes, so it can be read from the assignment.
 */
export async function unassignedOf(
  ctx: Ctx,
  line: Pick<LineRow, "assignmentId" | "personId">,
): Promise<string | null> {
  const assignment = await assignmentById.existing(ctx, line.assignmentId);
  if (assignment.personId === line.personId) return null;
  const name = await distinctName(ctx, assignment.personId);
  return assignment.end === "LEFT"
    ? closeOutWords.unassigned.LEFT(name)
    : closeOutWords.unassigned.REFUSED(name);
}

/** A line of a record; another record's is not there. */
export async function lineIn(ctx: Ctx, closeOutId: string, lineId: string): Promise<LineRow> {
  const line = await lineById(ctx, lineId);
  return orNotFound(line?.closeOutId === closeOutId ? line : null);
}

export interface DepartmentRow {
  departmentId: string;
  departmentName: string;
  done: number;
  carried: number;
  open: number;
}

/** A record by department, as they were called then; those with the most done first. */
export const departmentsOf = batchedListBy(
  "closeOutId",
  (ctx, ids) =>
    rows<DepartmentRow & { closeOutId: string }>(
      ctx,
      sql`select ${l.closeOutId} as closeOutId, ${l.departmentId} as departmentId,
        ${l.departmentName} as departmentName,
        sum(case when ${l.outcome} = 'DONE' then 1 else 0 end) as done,
        sum(case when ${l.outcome} = 'CARRIED' then 1 else 0 end) as carried,
        sum(case when ${l.outcome} = 'OPEN' then 1 else 0 end) as open
        from ${l} where ${l.organisationId} = ${ctx.actor?.organisationId}
        and ${l.closeOutId} in (${list(ids)})
        group by ${l.closeOutId}, ${l.departmentId}, ${l.departmentName}
        order by done desc, departmentName`,
    ),
  ({ done, carried, open, ...department }): DepartmentRow => ({
    ...department,
    done: Number(done),
    carried: Number(carried),
    open: Number(open),
  }),
);
