import type { RawBuilder } from "kysely";
import type { Ctx } from "../../../kernel/ctx.ts";
import { list, row, rows, sql } from "../../../kernel/sql.ts";
import { coveringLeave } from "../../people/index.ts";
import { carriedTo } from "./assignment.read.ts";

/** Of `assignment a`: the person is on leave now, and answers for nothing meanwhile (Mission B15). */
const away = (ctx: Ctx) => sql`case when
  ${coveringLeave(ctx.actor.organisationId, sql`a.person_id`, sql`${ctx.now.getTime()}`)}
  then 1 else 0 end`;

const only = (personIds: readonly string[] | null) =>
  personIds ? sql`and a.person_id in (${list(personIds)})` : sql``;

/**
 * A select of the shares of a group's open tasks, for the matrix (Mission B6): `obligation_id`,
 * `person_id`, `due_at`, `since`, `done`, `exempt`, `slow`, and `carried_to`, the day it was
 * carried to last. A collaborator owes only the word that they are in. Slow: late to take it on, or past the own promise.
 */
export const sharesIn = (
  ctx: Ctx,
  groupId: string,
  personIds: readonly string[] | null,
): RawBuilder<unknown> => sql`select a.task_id as obligation_id, a.person_id, a.due_at,
    null as since, case when a.state in ('DONE', 'ACCEPTED')
      or (a.role = 'COLLABORATOR' and a.state <> 'ASKED') then 1 else 0 end as done,
    ${away(ctx)} as exempt, case when (a.state = 'ASKED' and a.confirm_by < ${ctx.now.getTime()})
      or a.planned_at < ${ctx.now.getTime()} then 1 else 0 end as slow,
    ${carriedTo} as carried_to
    from assignment a join task t on t.organisation_id = a.organisation_id and t.id = a.task_id
      and t.state = 'OPEN'
    where a.organisation_id = ${ctx.actor.organisationId} and a.group_id = ${groupId} and a.live = 1
    ${only(personIds)}`;

/** Of `assignment a`: the person has yet to say today what becomes of it. */
const unsettled = ({
  today,
}: Ctx) => sql`(a.state in ('ASKED', 'CONFIRMED') and a.day_on <= ${today}
  and (a.blocked_on is null or a.blocked_on < ${today}))`;

/**
 * A select of who has yet to settle something for a group's close-out today, a row a person: the
 * same columns (Mission T6, B6).
 */
export const dayIn = (
  ctx: Ctx,
  groupId: string,
  personIds: readonly string[] | null,
): RawBuilder<unknown> => sql`select ${groupId} as obligation_id, a.person_id, null as due_at,
    null as since, min(case when ${unsettled(ctx)} then 0 else 1 end) as done,
    min(${away(ctx)}) as exempt, 0 as slow
    from assignment a
    where a.organisation_id = ${ctx.actor.organisationId} and a.group_id = ${groupId} and a.live = 1
    and a.role = 'RESPONSIBLE' and ((a.state in ('ASKED', 'CONFIRMED') and a.day_on <= ${ctx.today})
      or a.done_on = ${ctx.today}
      or exists (select 1 from carry_over c where c.organisation_id = a.organisation_id
        and c.assignment_id = a.id and c.from_on = ${ctx.today} and c.live = 1))
    ${only(personIds)} group by a.person_id`;

/** An open task of the caller's organisation, by what a reminder of it needs. */
export const openTask = (
  ctx: Ctx,
  id: string,
): Promise<{ id: string; groupId: string; goal: string } | null> =>
  row(
    ctx,
    sql`select t.id, t.group_id as groupId, t.goal from task t where t.id = ${id}
      and t.organisation_id = ${ctx.actor.organisationId} and t.state = 'OPEN'`,
  );

/** What these tasks are called, and until when they are to be done. */
export const taskTitles = (
  ctx: Ctx,
  ids: readonly string[],
): Promise<{ id: string; title: string; dueAt: number }[]> =>
  rows(
    ctx,
    sql`select t.id, t.goal as title, t.due_at as dueAt from task t
      where t.organisation_id = ${ctx.actor.organisationId} and t.id in (${list(ids)})`,
  );
