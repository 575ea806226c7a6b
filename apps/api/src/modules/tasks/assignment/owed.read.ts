import type { RawBuilder } from "kysely";
import type { BusinessDay } from "../../../kernel/business-day.ts";
import type { Ctx } from "../../../kernel/ctx.ts";
import { list, lookUp, row, rows, sql } from "../../../kernel/sql.ts";
import { published, table } from "../../../kernel/table.ts";
import { coveringLeave } from "../../leave/index.ts";
import { Task } from "../task/task.entity.ts";
import { Assignment, CarryOver } from "./assignment.entity.ts";
import { carriedTo } from "./assignment.read.ts";
import { unassignedIn } from "./unassigned.read.ts";

const a = table(Assignment, "a");
const t = table(Task, "t");
const c = table(CarryOver, "c");

/** Of `assignment a`: the person is on leave now, and answers for nothing meanwhile (Mission B15). */
const isAway = (ctx: Ctx) => sql`case when
  ${coveringLeave(ctx.actor.organisationId, sql`${a.personId}`, sql`${ctx.now.getTime()}`)}
  then 1 else 0 end`;

const onlyPersons = (personIds: readonly string[] | null) =>
  personIds ? sql`and ${a.personId} in (${list(personIds)})` : sql``;

/**
 * A select of the assignments of a group's open tasks, for the matrix (Mission B6), with the columns
 * that boards asks for. A collaborator owes only the word that they are in. Slow: late to take it on, or past the own promise.
 * A part that nobody has is owed by whoever decides on it, instead of what they may have done of their own.
 * From the open tasks (all, or some) to their assignments, so that what is over is not read.
 */
export const assignmentsIn = (
  ctx: Ctx,
  groupId: string,
  taskIds: readonly string[] | null,
  personIds: readonly string[] | null,
): RawBuilder<unknown> =>
  published(sql`select obligation_id, person_id, min(due_at) as due_at, null as since,
    min(done) as done, min(exempt) as exempt, max(slow) as slow, max(carried_to) as carried_to
    from (select ${a.taskId} as obligation_id, ${a.personId}, ${a.dueAt},
      case when ${a.state} in ('DONE', 'ACCEPTED')
        or (${a.role} = 'COLLABORATOR' and ${a.state} <> 'ASKED') then 1 else 0 end as done,
      ${isAway(ctx)} as exempt, case when (${a.state} = 'ASKED' and ${a.confirmBy} < ${ctx.now.getTime()})
        or ${a.plannedAt} < ${ctx.now.getTime()} then 1 else 0 end as slow,
      ${carriedTo} as carried_to
      from ${t} ${lookUp(ctx)} ${a} on ${a.organisationId} = ${t.organisationId} and ${a.taskId} = ${t.id}
        and ${a.live} = 1 ${onlyPersons(personIds)}
      where ${t.organisationId} = ${ctx.actor.organisationId} and ${t.groupId} = ${groupId}
      and ${t.state} = 'OPEN' ${taskIds ? sql`and ${t.id} in (${list(taskIds)})` : sql``}
      union all ${owedUnassigned(ctx, groupId, taskIds, personIds)}) each_one
    group by obligation_id, person_id`);

/** The parts that nobody has. No leave of who decides excuses them. */
const owedUnassigned = (
  ctx: Ctx,
  groupId: string,
  taskIds: readonly string[] | null,
  personIds: readonly string[] | null,
) =>
  sql`select u.task_id as obligation_id, u.decider_id as person_id, ${a.dueAt}, 0 as done,
    0 as exempt, 0 as slow, null as carried_to
    from (${unassignedIn(ctx.actor.organisationId, groupId)}) u join ${a} on ${a.id} = u.id
    where 1 = 1 ${taskIds ? sql`and u.task_id in (${list(taskIds)})` : sql``}
    ${personIds ? sql`and u.decider_id in (${list(personIds)})` : sql``}`;

/** Of `assignment a`: the person has yet to say on `day` what becomes of it, as `dayOutcomeOf` has it. */
const unsettled = (day: BusinessDay) =>
  sql`(${a.state} in ('ASKED', 'CONFIRMED') and ${a.dayOn} <= ${day}
  and (${a.blockedOn} is null or ${a.blockedOn} < ${day}))`;

/** Of `assignment a`: what counts in a group's day. */
const inDay = ({ actor }: Ctx, groupId: string) => sql`${a.organisationId} = ${actor.organisationId}
  and ${a.groupId} = ${groupId} and ${a.live} = 1 and ${a.role} = 'RESPONSIBLE'`;

/**
 * A select of who has yet to settle something for the close-out of a group's day, a row a person: the
 * same columns (Mission T6, B6). Of a part that nobody has, that is whoever decides on it. Unless
 * `owedOnly`, also who has settled all theirs; each part is a span of an index.
 */
export function openDayEntriesIn(
  ctx: Ctx,
  { groupId, day }: { groupId: string; day: BusinessDay },
  personIds: readonly string[] | null,
  owedOnly: boolean,
): RawBuilder<unknown> {
  const entry = sql`select ${a.personId}, case when ${unsettled(day)} then 0 else 1 end as done,
    ${isAway(ctx)} as exempt`;
  const settled = sql`
    union all ${entry} from ${a}
      where ${inDay(ctx, groupId)} and ${a.doneOn} = ${day} ${onlyPersons(personIds)}
    union all ${entry} from ${c} ${lookUp(ctx)} ${a} on ${a.id} = ${c.assignmentId}
      where ${c.organisationId} = ${ctx.actor.organisationId} and ${c.groupId} = ${groupId}
      and ${c.fromOn} = ${day} and ${c.live} = 1 and ${inDay(ctx, groupId)} ${onlyPersons(personIds)}`;
  return published(sql`select ${groupId} as obligation_id, person_id, null as due_at,
    null as since, null as carried_to, min(done) as done, min(exempt) as exempt, 0 as slow
    from (${entry} from ${a} where ${inDay(ctx, groupId)} and ${a.state} in ('ASKED', 'CONFIRMED')
        and ${a.dayOn} <= ${day} ${onlyPersons(personIds)}
      ${owedOnly ? sql`` : settled}
      union all select u.decider_id as person_id, 0 as done, 0 as exempt
      from (${unassignedIn(ctx.actor.organisationId, groupId)}) u join ${a} on ${a.id} = u.id
      where ${a.dayOn} <= ${day}
      ${personIds ? sql`and u.decider_id in (${list(personIds)})` : sql``}) each_one
    group by person_id`);
}

/** An open task of the caller's organisation, by what a reminder of it needs. */
export const openTask = (
  ctx: Ctx,
  id: string,
): Promise<{ id: string; groupId: string; goal: string } | null> =>
  row(
    ctx,
    sql`select ${t.id}, ${t.groupId} as groupId, ${t.goal} from ${t} where ${t.id} = ${id}
      and ${t.organisationId} = ${ctx.actor.organisationId} and ${t.state} = 'OPEN'`,
  );

/** What these tasks are called, and until when they are to be done. */
export const taskTitles = (
  ctx: Ctx,
  ids: readonly string[],
): Promise<{ id: string; title: string; dueAt: number }[]> =>
  rows(
    ctx,
    sql`select ${t.id}, ${t.goal} as title, ${t.dueAt} as dueAt from ${t}
      where ${t.organisationId} = ${ctx.actor.organisationId} and ${t.id} in (${list(ids)})`,
  );
