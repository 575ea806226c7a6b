import { batchedBy } from "../../../kernel/batch.ts";
import type { Ctx } from "../../../kernel/ctx.ts";
import { orNotFound } from "../../../kernel/refusal.ts";
import { forUpdate, list, row, rows, sql } from "../../../kernel/sql.ts";
import { type RowOf, table } from "../../../kernel/table.ts";
import { boardScope, membershipView } from "../../groups/index.ts";
import { departmentView, personView } from "../../people/index.ts";
import { Assignment, Escalation } from "../assignment/assignment.entity.ts";
import { assignerStands, isStanding } from "./assigner.read.ts";
import { headedLines } from "./headed.read.ts";
import type { TaskEventKind } from "./task-event.kind.ts";
import { Task, TaskEvent } from "./task.entity.ts";
import type { TaskFacts } from "./task.policy.ts";

const t = table(Task, "t");
const a = table(Assignment, "a");
const d = departmentView("d");
const p = personView("p");
const pd = departmentView("pd");
const m = membershipView("m");
const e = table(Escalation, "e");
const te = table(TaskEvent, "te");

export const taskColumns = t.pick(
  "id",
  "groupId",
  "kind",
  "state",
  "assignerId",
  "departmentId",
  "goal",
  "requirements",
  "assignedAt",
  "originalDueAt",
  "dueAt",
  "endedAt",
  "cancelReason",
);

/** A task as the services and the fields read it. */
export type TaskRow = RowOf<typeof taskColumns>;

/**
 * Of `task t`: those the caller may know of. They assigned it and still may, or have an assignment in it, or
 * it was taken to them as a head or who stands in for one, or they answer for its group or for somebody who
 * has one; a question is public in its group. What they did is theirs for ever; what else they had an
 * assignment in, they know of for as long as they are in the group (Mission M5); a question that they
 * passed on, also where they never were.
 */
export async function visible(ctx: Ctx) {
  const scope = await boardScope(ctx);
  if (scope.all) return sql`1 = 1`;
  const { organisationId, personId } = ctx.actor;
  const headed = scope.lineages.map(
    (lineage) => sql`or exists (select 1 from ${a} join ${d} on ${d.id} = ${a.departmentId}
      where ${a.organisationId} = ${t.organisationId} and ${a.taskId} = ${t.id}
      and ${d.lineage} like ${`${lineage}%`})`,
  );
  const theirs = sql`${t.groupId} in (select ${m.groupId} from ${m}
    where ${m.organisationId} = ${organisationId} and ${m.personId} = ${personId} and ${m.live} = 1)`;
  return sql`((${t.assignerId} = ${personId} and ${assignerStands(t)})
    or exists (select 1 from ${a} where ${a.organisationId} = ${t.organisationId}
      and ${a.taskId} = ${t.id} and ${a.personId} = ${personId} and (${a.live} = 1 or ${theirs}
        or (${t.kind} = 'QUESTION' and a.${sql.ref("end")} in ('REASSIGNED', 'REFUSED'))))
    ${await takenTo(ctx)}
    or ${t.groupId} in (${list(scope.groupIds)})
    or (${t.kind} = 'QUESTION' and ${theirs})
    ${sql.join(headed, sql` `)})`;
}

/** Of `task t`: it was taken to the caller, who heads whoever it is about, or stands in for who does. */
async function takenTo(ctx: Ctx) {
  const lines = await headedLines(ctx);
  if (lines.length === 0) return sql``;
  const headed = lines.map((line) => sql`${pd.lineage} like ${`${line}%`}`);
  return sql`or exists (select 1 from ${a} join ${e}
      on ${e.organisationId} = ${a.organisationId} and ${e.assignmentId} = ${a.id}
    join ${p} on ${p.id} = ${a.personId} join ${pd} on ${pd.id} in (${a.departmentId}, ${p.departmentId})
    where ${a.organisationId} = ${t.organisationId} and ${a.taskId} = ${t.id}
    and ${e.toPersonId} = ${ctx.actor.personId} and ${e.step} = 'HEAD' and (${sql.join(headed, sql` or `)}))`;
}

/** The task, if the caller may know of it; otherwise it is not found. */
export async function visibleTask(ctx: Ctx, id: string): Promise<TaskRow> {
  return orNotFound(
    await row<TaskRow>(
      ctx,
      sql`select ${taskColumns} from ${t} where ${t.id} = ${id}
        and ${t.organisationId} = ${ctx.actor.organisationId} and ${await visible(ctx)}`,
    ),
  );
}

/**
 * The task of a tap of the caller's that was processed before, even if it was taken back since, and even
 * if the caller may not know of the task any more: a tap sent again answers the same.
 */
export async function taskOfTap(
  ctx: Ctx,
  taskId: string,
  tapId: string | null,
): Promise<TaskRow | null> {
  if (tapId === null) return null;
  const { organisationId, personId } = ctx.actor;
  return await row<TaskRow>(
    ctx,
    sql`select ${taskColumns} from ${t} where ${t.id} = ${taskId}
      and ${t.organisationId} = ${organisationId} and exists (select 1 from ${te}
        where ${te.organisationId} = ${organisationId} and ${te.taskId} = ${t.id}
        and ${te.actorId} = ${personId} and ${te.tapId} = ${tapId})`,
  );
}

/** The task that a tap of the caller's made; as `taskOfTap`. */
export async function taskMadeByTap(ctx: Ctx, tapId: string | null): Promise<TaskRow | null> {
  if (tapId === null) return null;
  const { organisationId, personId } = ctx.actor;
  return await row<TaskRow>(
    ctx,
    sql`select ${taskColumns} from ${t} where ${t.organisationId} = ${organisationId}
      and ${t.assignerId} = ${personId} and ${t.tapId} = ${tapId}`,
  );
}

/** Whoever else changes the task or its assignments waits until we are done. */
export const lockTask = (ctx: Ctx, id: string): Promise<unknown> =>
  row(
    ctx,
    sql`select ${t.id} from ${t} where ${t.id} = ${id}
      and ${t.organisationId} = ${ctx.actor.organisationId} ${forUpdate(ctx)}`,
  );

/** As `visibleTask`, and locks it until the transaction ends. */
export async function lockedTask(ctx: Ctx, id: string): Promise<TaskRow> {
  await lockTask(ctx, id);
  return await visibleTask(ctx, id);
}

/** The group of a task, which never changes; a stranger's task is not found. */
export async function groupIdOfTask(ctx: Ctx, id: string): Promise<string> {
  return (await visibleTask(ctx, id)).groupId;
}

/** A task of the organisation by id, read with the others asked for at the same time. */
export const taskById = batchedBy("id", (ctx, ids) =>
  rows<TaskRow>(
    ctx,
    sql`select ${taskColumns} from ${t} where ${t.organisationId} = ${ctx.actor?.organisationId}
      and ${t.id} in (${list(ids)})`,
  ),
);

/** What the policies ask of a task. */
export async function factsOf(ctx: Ctx, task: TaskRow): Promise<TaskFacts> {
  return { ...task, assignerStands: await isStanding(ctx, task) };
}

const eventColumns = te.pick(
  "id",
  "taskId",
  "assignmentId",
  "kind",
  "at",
  "actorId",
  "personId",
  "text",
  "untilAt",
  "onDay",
);

export type TaskEventRow = RowOf<typeof eventColumns>;

/** The most events that a time line shows. */
const MAX_EVENTS = 200;

/** Events that are always shown, however many came later. */
const ALWAYS_SHOWN: readonly TaskEventKind[] = [
  "ASSIGNED",
  "ACCOUNTABILITY_OPENED",
  "ACCOUNTABILITY_ANSWERED",
];

/**
 * The time line of a task, the oldest first: the events that are always shown, and the newest of
 * the rest.
 */
export async function eventsOf(ctx: Ctx, taskId: string): Promise<TaskEventRow[]> {
  const of = sql`${te.organisationId} = ${ctx.actor.organisationId} and ${te.taskId} = ${taskId}`;
  return rows<TaskEventRow>(
    ctx,
    sql`select ${eventColumns} from ${te}
      where ${of} and (${te.kind} in (${list(ALWAYS_SHOWN)}) or ${te.id} in (select id from
        (select ${te.id} from ${te} where ${of} order by ${te.id} desc limit ${MAX_EVENTS}) newest))
      order by ${te.id}`,
  );
}
