import type { ReminderSteps } from "@riqing/schema";
import type { RequestContext } from "../../../kernel/ctx.ts";
import { list, row, rows, sql } from "../../../kernel/sql.ts";
import { table } from "../../../kernel/table.ts";
import { settingsIn } from "../../groups/index.ts";
import { awayAmong } from "../../leave/index.ts";
import {
  allSteps,
  type LeavingMessage,
  type Objection,
  type Owing,
  planReminders,
} from "../../reach/index.ts";
import { Assignment } from "../assignment/assignment.entity.ts";
import { Task } from "./task.entity.ts";

const t = table(Task, "t");
const a = table(Assignment, "a");

/** Where a category chooses none: the shipped steps. */
const DEFAULT_STEPS: ReminderSteps = { beforeHours: [2], atDeadline: true, afterHours: [24] };

/** Sets when whoever has to finish a task is reminded, as the group's settings in force say (Mission X3). */
export async function planTaskReminders(
  ctx: RequestContext,
  organisationId: string,
  task: { id: string; groupId: string },
  deadlines: readonly Date[],
): Promise<void> {
  const inForce = await settingsIn(ctx, organisationId, [task.groupId], ctx.today);
  const steps = allSteps([inForce.get(task.groupId)?.values.reminders ?? DEFAULT_STEPS]);
  const subject = { subjectKind: "TASK", subjectId: task.id };
  await planReminders(ctx, organisationId, { ...subject, deadlines, steps });
}

interface OpenAssignment {
  personId: string;
  dueAt: number;
  dayOn: string;
}

/**
 * Who answers for a task that is due by then and has not finished it, is not away, and has not carried it
 * over. A deadline only ever moves to later: whoever has another one now is reminded by that.
 */
export async function taskOwing(
  ctx: RequestContext,
  organisationId: string,
  taskId: string,
  dueAt: Date,
): Promise<Owing | null> {
  const task = await row<{ id: string; groupId: string; goal: string }>(
    ctx,
    sql`select ${t.pick("id", "groupId", "goal")} from ${t} where ${t.id} = ${taskId}
      and ${t.organisationId} = ${organisationId} and ${t.state} = 'OPEN'`,
  );
  if (!task) return null;
  const open = await rows<OpenAssignment>(
    ctx,
    sql`select ${a.pick("personId", "dueAt", "dayOn")} from ${a} where ${a.organisationId} = ${organisationId}
      and ${a.taskId} = ${taskId} and ${a.live} = 1 and ${a.role} = 'RESPONSIBLE'
      and ${a.state} in ('ASKED', 'CONFIRMED')`,
  );
  const moved = [...new Set(open.map((one) => Number(one.dueAt)))].filter(
    (at) => at > dueAt.getTime(),
  );
  if (moved.length > 0)
    await planTaskReminders(
      ctx,
      organisationId,
      task,
      moved.map((at) => new Date(at)),
    );
  const carried = ({ dayOn }: OpenAssignment) => dueAt <= ctx.now && dayOn > ctx.today;
  const theirs = open.filter((one) => Number(one.dueAt) === dueAt.getTime() && !carried(one));
  const ids = theirs.map(({ personId }) => personId);
  const away = await awayAmong(ctx, organisationId, ids, ctx.today);
  return {
    personIds: ids.filter((id) => !away.has(id)),
    kind: "TASK_REMINDER",
    name: task.goal,
    groupIds: [task.groupId],
    urgent: false,
  };
}

/** What is asked of the holder of an assignment, and of nobody who has it no more. */
const TO_HOLDERS = new Set(["TASK_ASSIGNED", "TASK_REMINDER"]);

export async function taskObjections(
  ctx: RequestContext,
  organisationId: string,
  messages: readonly LeavingMessage[],
): Promise<Objection[]> {
  const ours = messages.filter(({ kind, subjectId }) => TO_HOLDERS.has(kind) && subjectId !== null);
  if (ours.length === 0) return [];
  const held = await rows<{ taskId: string; personId: string; live: number | null }>(
    ctx,
    sql`select ${a.pick("taskId", "personId")}, max(${a.live}) as live from ${a}
      where ${a.organisationId} = ${organisationId}
      and ${a.taskId} in (${list([...new Set(ours.map(({ subjectId }) => subjectId))])})
      and ${a.personId} in (${list([...new Set(ours.map(({ personId }) => personId))])})
      group by ${a.taskId}, ${a.personId}`,
  );
  const live = new Map(held.map((one) => [`${one.taskId} ${one.personId}`, one.live]));
  return ours
    .filter(({ personId, subjectId }) => live.get(`${subjectId} ${personId}`) === null)
    .map(({ personId, occasion }) => ({ personId, occasion, drop: "LEFT" }));
}
