import type { RawBuilder } from "kysely";
import type { RequestContext } from "../../../kernel/ctx.ts";
import { row, sql } from "../../../kernel/sql.ts";

/**
 * Of `assignment a`: the assignment that took its place. Joined, for MariaDB would read all assignments first to
 * find none, and so again for each row of a board.
 */
const successor = sql`left join assignment later on later.organisation_id = a.organisation_id
  and later.task_id = a.task_id and later.from_assignment_id = a.id`;

/**
 * Of `assignment a` with its successor: nobody has that part any more. Who answered for it refused it,
 * or left the group, and it was given to nobody since; see `isUnassigned`.
 */
const unassigned = sql`a.state = 'ENDED' and a.${sql.ref("end")} in ('REFUSED', 'LEFT')
  and a.role = 'RESPONSIBLE' and later.id is null`;

/**
 * Of `task t`: who decides on it, as in `decides`. Whoever assigned it, or the owner of its group once
 * they are gone; where there is no owner either, it stays under the name that it had.
 */
const decider = sql`(select case when g.departed_at is null then g.id else coalesce(
  (select r.person_id from role_grant r where r.organisation_id = t.organisation_id
    and r.scope_id = t.group_id and r.role = 'OWNER' and r.live = 1
    order by r.granted_from, r.id limit 1), g.id) end
  from person g where g.id = t.assigner_id)`;

/**
 * A select of the parts of a group's open tasks that nobody has: `id`, `task_id`, and `decider_id`, who
 * has to give it on, and under whose name it is owed meanwhile (Mission T6, B6). Found among what has
 * ended in the group, by an index.
 */
export const unassignedIn = (organisationId: string, groupId: string): RawBuilder<unknown> =>
  sql`select a.id, a.task_id, ${decider} as decider_id
    from assignment a join task t on t.id = a.task_id and t.state = 'OPEN'
    ${successor}
    where a.organisation_id = ${organisationId} and a.group_id = ${groupId} and ${unassigned}`;

/** Of the assignments that `from` selects by `id`: those that nobody has, of tasks that go on. */
export const unassignedAmong = (organisationId: string, from: RawBuilder<unknown>) =>
  sql`select a.id from ${from} mine join assignment a on a.id = mine.id
    join task t on t.id = a.task_id and t.state = 'OPEN'
    ${successor}
    where a.organisation_id = ${organisationId} and ${unassigned}`;

/** A task is not over while nobody has a part of it. Of `task`, by its own name. */
export const someUnassigned = sql`exists (select 1 from assignment a ${successor}
  where a.organisation_id = task.organisation_id and a.task_id = task.id and ${unassigned})`;

/** Who decides on a task now: to them goes what its assigner is to know. */
export async function deciderOf(
  ctx: Pick<RequestContext, "em">,
  taskId: string,
): Promise<string[]> {
  const read = await row<{ id: string }>(
    ctx,
    sql`select ${decider} as id from task t where t.id = ${taskId}`,
  );
  return read ? [read.id] : [];
}
