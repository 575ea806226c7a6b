import type { RequestContext } from "../../../kernel/ctx.ts";
import { forUpdate, list, rows, sql } from "../../../kernel/sql.ts";
import { table } from "../../../kernel/table.ts";
import { questionWords } from "../../../words/question.zh-cn.ts";
import { membershipView } from "../../groups/index.ts";
import { recordFor } from "../../journal/index.ts";
import { daysAwayOf, standInOf, type ActiveStandIn } from "../../leave/index.ts";
import { personById, distinctName } from "../../people/index.ts";
import { Assignment } from "../assignment/assignment.entity.ts";
import {
  addAssignments,
  endAssignments,
  type NewAssignment,
} from "../assignment/assignment.service.ts";
import { deciderOf } from "../assignment/unassigned.read.ts";
import { membersAmong } from "../task/assignees.read.ts";
import { beginDayDeed } from "../task/day.read.ts";
import { addTaskEvents } from "../task/task-event.service.ts";
import { Task } from "../task/task.entity.ts";
import { notifyAboutTask } from "../task/task.notify.ts";

const a = table(Assignment, "a");
const m = membershipView("m");
const n = table(Assignment, "n");
const t = table(Task, "t");

interface HeldAssignment {
  id: string;
  taskId: string;
  groupId: string;
  assignerId: string;
  originalDueAt: number;
  dueAt: number;
  goal: string;
}

/**
 * Somebody is away, and their stand-in has accepted: what counts in these days comes to the stand-in,
 * who is asked anew (Mission B15). Only in groups in which the stand-in is a member; what was asked
 * there goes nowhere else. Told when the stand-in accepts, and when the leave begins.
 */
export async function handOver(
  ctx: RequestContext,
  { organisationId, personId }: { organisationId: string; personId: string },
): Promise<void> {
  const standIn = (await standInOf(ctx, organisationId, [personId], ctx.today)).get(personId);
  if (!standIn) return;
  const groups = await rows<{ groupId: string }>(
    ctx,
    sql`select distinct ${a.groupId} as groupId from ${a}
      join ${m} on ${m.organisationId} = ${a.organisationId} and ${m.groupId} = ${a.groupId}
        and ${m.personId} = ${standIn.standInId} and ${m.live} = 1
      where ${a.organisationId} = ${organisationId} and ${a.personId} = ${personId} and ${a.live} = 1
      and ${a.role} = 'RESPONSIBLE' and ${a.state} in ('ASKED', 'CONFIRMED')
      and ${a.dayOn} <= ${standIn.untilOn} order by ${a.groupId}`,
  );
  for (const { groupId } of groups) await inGroup(ctx, organisationId, groupId, personId, standIn);
}

async function inGroup(
  ctx: RequestContext,
  organisationId: string,
  groupId: string,
  personId: string,
  { standInId, untilOn }: ActiveStandIn,
): Promise<void> {
  const day = await beginDayDeed(ctx, organisationId, groupId);
  const theirs = sql`organisation_id = ${organisationId} and group_id = ${groupId}
    and person_id = ${personId} and live = 1 and role = 'RESPONSIBLE'
    and state in ('ASKED', 'CONFIRMED') and day_on <= ${untilOn}`;
  const tasks = await rows<{ taskId: string }>(
    ctx,
    sql`select ${n.taskId} as taskId from ${n} where ${theirs} order by ${n.taskId}`,
  );
  // Tasks before their assignments, as everybody locks them.
  await rows(
    ctx,
    sql`select ${t.id} from ${t} where ${t.organisationId} = ${organisationId}
      and ${t.id} in (${list(tasks.map(({ taskId }) => taskId))}) order by ${t.id} ${forUpdate(ctx)}`,
  );
  const held = await rows<HeldAssignment>(
    ctx,
    sql`select ${a.id}, ${a.taskId} as taskId, ${a.groupId} as groupId, ${a.assignerId} as assignerId,
      ${t.originalDueAt} as originalDueAt, ${a.dueAt} as dueAt, ${t.goal}
      from (select ${a.id} from ${a} where ${theirs}) mine join ${a} on ${a.id} = mine.id
      join ${t} on ${t.id} = ${a.taskId} order by ${a.id} ${forUpdate(ctx)}`,
  );
  const standIn = await personById.existing(ctx, standInId);
  for (const assignment of held) {
    const has = await ends(ctx, organisationId, assignment.taskId, standInId);
    await endAssignments(ctx, organisationId, [assignment.id], "ON_LEAVE", null);
    const fresh: NewAssignment = {
      personId: standInId,
      departmentId: standIn.departmentId,
      role: "RESPONSIBLE",
      dueAt: assignment.dueAt,
      standInForId: personId,
      fromAssignmentId: assignment.id,
    };
    const task = { ...assignment, id: assignment.taskId };
    if (!has) await addAssignments(ctx, organisationId, task, day, [fresh]);
    const line = { kind: "STOOD_IN" as const, personId: standInId, assignmentId: assignment.id };
    await addTaskEvents(ctx, organisationId, personId, assignment.taskId, [line]);
    const deed = { deed: "task.stood_in", subjectId: assignment.taskId, groupId };
    await recordFor(ctx, organisationId, ctx.actor?.personId ?? null, deed);
    const back = questionWords.back(untilOn);
    await notifyAboutTask(ctx, organisationId, task, [standInId], {
      kind: "TASK_ASSIGNED",
      title: questionWords.standsIn(await distinctName(ctx, personId), assignment.goal),
      body: back,
      occasion: `stands-in:${assignment.id}`,
    });
    await notifyAboutTask(ctx, organisationId, task, await deciderOf(ctx, task.id), {
      kind: "TASK_CHANGED",
      title: questionWords.stoodIn(
        await distinctName(ctx, personId),
        await distinctName(ctx, standInId),
        assignment.goal,
      ),
      body: back,
      occasion: `stood-in:${assignment.id}`,
    });
  }
}

/** Whoever helps with a task answers for it now; whether they do already. */
async function ends(
  ctx: RequestContext,
  organisationId: string,
  taskId: string,
  personId: string,
): Promise<boolean> {
  const own = await rows<{ id: string; role: string }>(
    ctx,
    sql`select ${n.id}, ${n.role} from ${n} where ${n.organisationId} = ${organisationId}
      and ${n.taskId} = ${taskId} and ${n.personId} = ${personId} and ${n.live} = 1 ${forUpdate(ctx)}`,
  );
  const helping = own.filter(({ role }) => role === "COLLABORATOR").map(({ id }) => id);
  await endAssignments(ctx, organisationId, helping, "REASSIGNED", null);
  return own.length > helping.length;
}

/**
 * Of people who are about to get assignments: those who are away are replaced by who stands in for them, if
 * the group knows them too; each once (Mission B15). Nobody of `there` gets one this way: whoever has a
 * part already keeps it, and whoever gives theirs away does not get it back.
 */
export async function withStandIns<Person extends { personId: string; departmentId: string }>(
  ctx: RequestContext,
  organisationId: string,
  groupId: string,
  people: readonly (Person & Pick<NewAssignment, "role" | "dueAt">)[],
  there: readonly string[] = [],
): Promise<NewAssignment[]> {
  const responsible = people.filter(({ role }) => role === "RESPONSIBLE");
  const ids = responsible.map(({ personId }) => personId);
  const standIns = await standInOf(ctx, organisationId, ids, ctx.today);
  const known = await membersAmong(
    ctx,
    groupId,
    [...standIns.values()].map(({ standInId }) => standInId),
  );
  const helping = people.filter((one) => one.role !== "RESPONSIBLE");
  const busy = new Set([...there, ...helping.map(({ personId }) => personId)]);
  const asked = new Set(ids);
  return people.flatMap((one): NewAssignment[] => {
    const standIn = one.role === "RESPONSIBLE" ? standIns.get(one.personId) : undefined;
    const to = standIn && known.get(standIn.standInId);
    if (!to || busy.has(to.personId)) return [one];
    if (asked.has(to.personId)) return [];
    asked.add(to.personId);
    const { role, dueAt } = one;
    return [{ ...to, role, dueAt, standInForId: one.personId }];
  });
}

/** The time line says for whom somebody stands in, and who is away without anybody. */
export async function addAwayEvents(
  ctx: RequestContext,
  organisationId: string,
  taskId: string,
  assignments: readonly NewAssignment[],
): Promise<void> {
  for (const { personId, standInForId } of assignments) {
    if (!standInForId) continue;
    await addTaskEvents(ctx, organisationId, standInForId, taskId, [
      { kind: "STOOD_IN", personId },
    ]);
  }
  const own = assignments
    .filter(({ standInForId }) => !standInForId)
    .map(({ personId }) => personId);
  const days = await daysAwayOf(ctx, organisationId, own, ctx.today);
  for (const [personId, away] of days) {
    const now = away.find(({ fromOn }) => fromOn <= ctx.today);
    if (!now) continue;
    await addTaskEvents(ctx, organisationId, personId, taskId, [
      { kind: "AWAY", onDay: now.untilOn },
    ]);
  }
}
