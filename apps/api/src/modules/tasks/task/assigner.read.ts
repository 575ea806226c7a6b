import { batchedBy } from "../../../kernel/batch.ts";
import type { Ctx } from "../../../kernel/ctx.ts";
import { list, rows, sql } from "../../../kernel/sql.ts";
import { table, type Table } from "../../../kernel/table.ts";
import { groupView, membershipView } from "../../groups/index.ts";
import { groupRolesFor } from "../../people/authority.policy.ts";
import { departmentView, grantView, personView } from "../../people/index.ts";
import { Assignment } from "../assignment/assignment.entity.ts";
import { Task } from "./task.entity.ts";

const t = table(Task, "t");
const sa = table(Assignment, "sa");
const sr = grantView("sr");
const sh = grantView("sh");
const hd = departmentView("hd");
const sg = groupView("sg");
const gd = departmentView("gd");
const xd = departmentView("xd");
const xp = personView("xp");
const sp = personView("sp");
const sm = membershipView("sm");

type Department = ReturnType<typeof departmentView>;

/** Of two departments of an outer statement: the first is the second, or below it. */
export const isBelow = (below: Department, above: Department) =>
  sql`(${above.lineage} <> '' and substr(${below.lineage}, 1, length(${above.lineage})) = ${above.lineage})`;

/**
 * Of a table of tasks in an outer statement: whether whoever assigned it could assign it today, as
 * `whyNotAssign` and `whyNotAskDepartment` have it. By a role in its group or over its department; as a
 * member who heads some of those it was meant for; a question, as a member. Only then does having assigned
 * it give any right.
 */
export function assignerStands(
  task: Pick<Table<Task>, "organisationId" | "groupId" | "assignerId" | "kind" | "id">,
) {
  const member = sql`exists (select 1 from ${sm} where ${sm.organisationId} = ${task.organisationId}
    and ${sm.groupId} = ${task.groupId} and ${sm.personId} = ${task.assignerId} and ${sm.live} = 1)`;
  const ledGroup = sql`exists (select 1 from ${sr} where ${sr.organisationId} = ${task.organisationId}
    and ${sr.personId} = ${task.assignerId} and ${sr.scopeId} = ${task.groupId} and ${sr.live} = 1
    and ${sr.role} in (${list(groupRolesFor("ASSIGN_TASK"))}))`;
  const aboveGroup = sql`exists (select 1 from ${sg} join ${gd} on ${gd.id} = ${sg.departmentId}
    where ${sg.organisationId} = ${task.organisationId} and ${sg.id} = ${task.groupId} and ${isBelow(gd, hd)})`;
  // Of a stand-in, whom it was meant for is the one who is away.
  const abovePeople = sql`exists (select 1 from ${sa} join ${xd} on ${xd.id} = coalesce(
      (select ${xp.departmentId} from ${xp} where ${xp.id} = ${sa.standInForId}), ${sa.departmentId})
    where ${sa.organisationId} = ${task.organisationId} and ${sa.taskId} = ${task.id} and ${isBelow(xd, hd)})`;
  const heads = sql`exists (select 1 from ${sh} join ${hd} on ${hd.id} = ${sh.scopeId}
    where ${sh.organisationId} = ${task.organisationId} and ${sh.personId} = ${task.assignerId}
    and ${sh.role} = 'HEAD' and ${sh.live} = 1 and (${aboveGroup} or (${member} and ${abovePeople})))`;
  const there = sql`exists (select 1 from ${sp} where ${sp.organisationId} = ${task.organisationId}
    and ${sp.id} = ${task.assignerId} and ${sp.departedAt} is null)`;
  return sql`(${there}
    and case when ${task.kind} = 'QUESTION' then ${member} else (${ledGroup} or ${heads}) end)`;
}

/** By the ids of tasks, whether `assignerStands`. */
const standing = batchedBy(
  "id",
  (ctx, ids) =>
    rows<{ id: string; stands: number }>(
      ctx,
      sql`select ${t.id}, ${assignerStands(t)} as stands from ${t}
        where ${t.organisationId} = ${ctx.actor?.organisationId} and ${t.id} in (${list(ids)})`,
    ),
  ({ stands }) => Number(stands) === 1,
);

/** Whether whoever assigned a task may still decide on it, see `assignerStands`. */
export const isStanding = (ctx: Ctx, { id }: { id: string }): Promise<boolean> =>
  standing.existing(ctx, id);
