import type { RawBuilder } from "kysely";
import type { RequestContext } from "../../../kernel/ctx.ts";
import { list, row, sql } from "../../../kernel/sql.ts";
import { published, table, type Table } from "../../../kernel/table.ts";
import { groupRolesFor } from "../../people/authority.policy.ts";
import { grantView, personView } from "../../people/index.ts";
import { assignerStands } from "../task/assigner.read.ts";
import { Task } from "../task/task.entity.ts";
import { Assignment } from "./assignment.entity.ts";

const later = table(Assignment, "later");
const a = table(Assignment, "a");
const r = grantView("r");
const g = personView("g");
const t = table(Task, "t");
const DECIDING = groupRolesFor("DECIDE_ORPHANED_TASK");

/**
 * Of `assignment a`: the assignment that took its place. Joined, for MariaDB would read all assignments first to
 * find none, and so again for each row of a board.
 */
const successor = sql`left join ${later} on ${later.organisationId} = ${a.organisationId}
  and ${later.taskId} = ${a.taskId} and ${later.fromAssignmentId} = ${a.id}`;

/**
 * Of `assignment a` with its successor: nobody has that part any more. Who answered for it refused it,
 * or left the group, and it was given to nobody since; see `isUnassigned`.
 */
const unassigned = sql`${a.state} = 'ENDED' and a.${sql.ref("end")} in ('REFUSED', 'LEFT')
  and ${a.role} = 'RESPONSIBLE' and ${later.id} is null`;

/**
 * Of `task t`: who decides on it, as in `decides`. Whoever assigned it; once they no longer may, the owner of
 * its group, or where there is none an admin; where there is neither, it stays under the name that it had.
 */
const decider = sql`(case when ${assignerStands(t)} then ${t.assignerId} else coalesce(
  (select ${r.personId} from ${r} join ${g} on ${g.id} = ${r.personId} and ${g.departedAt} is null
    where ${r.organisationId} = ${t.organisationId} and ${r.scopeId} = ${t.groupId}
    and ${r.role} in (${list(DECIDING)}) and ${r.live} = 1
    order by case when ${r.role} = 'OWNER' then 0 else 1 end, ${r.grantedFrom}, ${r.id} limit 1),
  ${t.assignerId}) end)`;

/**
 * A select of the parts of a group's open tasks that nobody has: `id`, `task_id`, and `decider_id`, who
 * has to give it on, and under whose name it is owed meanwhile (Mission T6, B6). Found among the open
 * tasks of the group, by an index.
 */
export const unassignedIn = (organisationId: string, groupId: string): RawBuilder<unknown> =>
  published(sql`select ${a.id}, ${a.taskId}, ${decider} as decider_id
    from ${t} join ${a} on ${a.organisationId} = ${t.organisationId} and ${a.taskId} = ${t.id}
    ${successor}
    where ${t.organisationId} = ${organisationId} and ${t.groupId} = ${groupId}
    and ${t.state} = 'OPEN' and ${unassigned}`);

/** Of the tasks that `tasks` selects by `id`: the parts that nobody has. */
export const unassignedAmong = (organisationId: string, tasks: RawBuilder<unknown>) =>
  sql`select ${a.id} from ${tasks} mine
    join ${a} on ${a.organisationId} = ${organisationId} and ${a.taskId} = mine.id
    ${successor}
    where ${unassigned}`;

/** A task is not over while nobody has a part of it. Of `task`, a table of an outer statement. */
export const someUnassigned = (task: Table<Task>) => sql`exists (select 1 from ${a} ${successor}
  where ${a.organisationId} = ${task.organisationId} and ${a.taskId} = ${task.id} and ${unassigned})`;

/** Who decides on a task now: to them goes what its assigner is to know. */
export async function deciderOf(
  ctx: Pick<RequestContext, "em">,
  taskId: string,
): Promise<string[]> {
  const read = await row<{ id: string }>(
    ctx,
    sql`select ${decider} as id from ${t} where ${t.id} = ${taskId}`,
  );
  return read ? [read.id] : [];
}
