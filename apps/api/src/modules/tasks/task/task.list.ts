import type { RawBuilder } from "kysely";
import { dayAfter } from "../../../kernel/business-day.ts";
import type { Ctx } from "../../../kernel/ctx.ts";
import { searchOf } from "../../../kernel/input.ts";
import { cursorOf, type Page, type PageRequest, pageOf, sizeOf } from "../../../kernel/page.ts";
import { contains, mentions, rows, sql } from "../../../kernel/sql.ts";
import { table } from "../../../kernel/table.ts";
import { startOfDay } from "../../../kernel/time-of-day.ts";
import { visibleGroup } from "../../groups/index.ts";
import { authorityScope } from "../../people/authority.policy.ts";
import { callerRoles, departmentView, lineageOf, personView } from "../../people/index.ts";
import { Assignment } from "../assignment/assignment.entity.ts";
import { assignerStands } from "./assigner.read.ts";
import { Task } from "./task.entity.ts";
import { taskColumns, type TaskRow, visible } from "./task.read.ts";
import type { TaskDue, TaskFilter, TaskView } from "./task.state.ts";

const s = table(Assignment, "s");
const t = table(Task, "t");
const sd = departmentView("sd");
const p = personView("p");
const a = table(Assignment, "a");

/** Which tasks are asked for. */
export interface TaskListRequest extends PageRequest {
  view: TaskView;
  filter?: TaskFilter | null;
  groupId?: string | null;
  /** Who has an assignment. */
  personId?: string | null;
  /** Where somebody has an assignment: it, and all below it. */
  departmentId?: string | null;
  search?: string | null;
  due?: TaskDue | null;
}

type Sql = RawBuilder<unknown>;

/** What was still open when its task was cancelled ended with it: those assignments say whose it was. */
const endedWithIt = (assignment: "a" | "s"): Sql =>
  sql`${sql.ref(`${assignment}.end`)} = 'CANCELLED'`;

/**
 * Of `task t`: those with an assignment that is as `where` says, and lives or did until it was cancelled. Found from the assignments, by an index:
 * asked of each task, it would go through all that the organisation ever had.
 */
const withAssignment = (ctx: Ctx, where: Sql): Sql =>
  sql`${t.id} in (select ${s.taskId} from ${s}
    where ${s.organisationId} = ${ctx.actor.organisationId} and (${s.live} = 1 or ${endedWithIt("s")})
    and ${where})`;

/** Of `assignment s`: those of departments that are as `where` says of `department sd`. */
const inDepartments = (ctx: Ctx, where: Sql): Sql =>
  sql`${s.departmentId} in (select ${sd.id} from ${sd}
    where ${sd.organisationId} = ${ctx.actor.organisationId} and ${where})`;

/**
 * Tasks that the caller may see: open ones by their deadline, the next first; others the newest
 * first. A stranger's group or department is not found.
 */
export async function listTasks(ctx: Ctx, asked: TaskListRequest): Promise<Page<TaskRow>> {
  const size = sizeOf(asked);
  const cursor = cursorOf(asked, 3, 2);
  const filter = asked.filter ?? "OPEN";
  const { organisationId, personId } = ctx.actor;
  const { view, groupId } = asked;
  const mine = view === "MINE";
  // What is open to the caller is what they still have to do; to everybody else, what is not over.
  const open = mine
    ? sql`(${t.state} = 'OPEN' and ${a.state} in ('ASKED', 'CONFIRMED'))`
    : sql`${t.state} = 'OPEN'`;
  const over = mine
    ? sql`(${a.state} in ('DONE', 'ACCEPTED') or ${endedWithIt("a")})`
    : sql`${t.state} in ('DONE', 'CANCELLED')`;
  const due = mine ? sql`${a.dueAt}` : sql`${t.dueAt}`;
  const rank = sql`case when ${open} then 0 else 1 end`;
  const key = sql`case when ${open} then ${due} else -${t.assignedAt} end`;
  const from = mine
    ? sql`${t} join ${a} on ${a.organisationId} = ${t.organisationId} and ${a.taskId} = ${t.id}
        and ${a.personId} = ${personId} and ${await ownAssignments(ctx, filter)}`
    : sql`${t}`;

  const where: Sql[] = [sql`${t.organisationId} = ${organisationId}`];
  // What the caller assigned, or has somebody below them for, they may see anyway.
  if (view === "GROUP") where.push(await visible(ctx));
  if (filter !== "ALL") where.push(filter === "OPEN" ? open : over);
  if (view === "ASSIGNED_BY_ME")
    where.push(sql`${t.assignerId} = ${personId} and ${assignerStands(t)}`);
  if (view === "MY_DEPARTMENT")
    where.push(withAssignment(ctx, await assignmentsOfDepartments(ctx)));
  if (groupId) where.push(sql`${t.groupId} = ${(await visibleGroup(ctx, groupId)).id}`);
  if (asked.personId) where.push(withAssignment(ctx, sql`${s.personId} = ${asked.personId}`));
  if (asked.departmentId) {
    const lineage = await lineageOf(ctx, asked.departmentId);
    where.push(withAssignment(ctx, inDepartments(ctx, sql`${sd.lineage} like ${`${lineage}%`}`)));
  }
  const search = searchOf(asked.search);
  if (search) {
    const called = sql`select ${p.id} from ${p}
      where ${p.organisationId} = ${organisationId} and ${contains(p.searchKey, search)}`;
    where.push(sql`(${mentions(t.goal, search)} or ${t.assignerId} in (${called})
      or ${withAssignment(ctx, sql`${s.personId} in (${called})`)})`);
  }
  if (asked.due) where.push(sql`(${open} and ${dueAs(ctx, due)[asked.due]})`);
  if (cursor) {
    const [lastRank = "0", lastKey = "0", lastId = ""] = cursor;
    where.push(
      sql`(${rank}, ${key}, ${t.id}) > (${Number(lastRank)}, ${Number(lastKey)}, ${lastId})`,
    );
  }
  const read = await rows<TaskRow & { sortRank: number; sortKey: number }>(
    ctx,
    sql`select ${taskColumns}, ${rank} as sortRank, ${key} as sortKey from ${from}
      where ${sql.join(where, sql` and `)} order by sortRank, sortKey, ${t.id} limit ${size + 1}`,
  );
  return pageOf(read, size, (task) => [String(task.sortRank), String(task.sortKey), task.id]);
}

/** Whether a time by which something is due is over, today, or later. */
function dueAs(ctx: Ctx, due: Sql): Record<TaskDue, Sql> {
  const now = ctx.now.getTime();
  const tomorrow = startOfDay(dayAfter(ctx.today, 1), ctx.timeZone).getTime();
  return {
    OVER: sql`${due} < ${now}`,
    TODAY: sql`${due} >= ${now} and ${due} < ${tomorrow}`,
    AHEAD: sql`${due} >= ${tomorrow}`,
  };
}

/** Of `assignment a`, the caller's: what they have; or had when it was cancelled, if they may still know of it. */
async function ownAssignments(ctx: Ctx, filter: TaskFilter): Promise<Sql> {
  if (filter === "OPEN") return sql`${a.live} = 1`;
  return sql`(${a.live} = 1 or (${endedWithIt("a")} and ${await visible(ctx)}))`;
}

/** Of `assignment s`: those of departments the caller heads, and all below; for nobody's head, none. */
async function assignmentsOfDepartments(ctx: Ctx): Promise<Sql> {
  const { lineages } = authorityScope(await callerRoles(ctx), "SEE_BOARD");
  if (lineages.length === 0) return sql`1 = 0`;
  const headed = lineages.map((lineage) => sql`${sd.lineage} like ${`${lineage}%`}`);
  return inDepartments(ctx, sql`(${sql.join(headed, sql` or `)})`);
}
