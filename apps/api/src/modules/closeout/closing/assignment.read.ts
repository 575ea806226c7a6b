import type { BusinessDay } from "../../../kernel/business-day.ts";
import type { RequestContext } from "../../../kernel/ctx.ts";
import { list, rows, sql } from "../../../kernel/sql.ts";
import { departmentView, personView } from "../../people/index.ts";
import { assignmentView, carryOverView, taskView, unassignedIn } from "../../tasks/index.ts";
import type { ChainStep, ComposableAssignment } from "../document/compose.ts";

const a = assignmentView("a");
const t = taskView("t");
const p = personView("p");
const d = departmentView("d");
const c = carryOverView("c");
const h = personView("h");

interface Scope {
  organisationId: string;
  groupId: string;
  day: BusinessDay;
}

const columns = sql`${a.id}, ${a.taskId} as taskId, ${t.goal}, ${p.id} as personId,
  ${p.name} as personName, ${d.id} as departmentId, ${d.name} as departmentName,
  ${d.path} as departmentPath, ${a.state}, ${a.dayOn} as dayOn, ${a.doneOn} as doneOn, ${a.dueAt} as dueAt, ${a.missedDueAt} as missedDueAt,
  ${a.doneAt} as doneAt, ${a.doneLate} as doneLate, ${a.confirmedAt} as confirmedAt,
  ${a.blockedOn} as blockedOn, ${a.waitsFor} as waitsFor, ${a.carries},
  ${a.standInForId} as standInForId`;

const named = sql`join ${t} on ${t.id} = ${a.taskId} join ${p} on ${p.id} = ${a.personId}
  join ${d} on ${d.id} = ${a.departmentId}`;

/**
 * All that the record of `day` may have to say something of: what is open and due by then, what was
 * done that day, what was carried over from it, and what is due by then and nobody has, under the name
 * of who decides on it. Four statements, however many assignments.
 */
export async function assignmentsOn(
  ctx: Pick<RequestContext, "em">,
  { organisationId, groupId, day }: Scope,
): Promise<ComposableAssignment[]> {
  const ours = sql`${a.organisationId} = ${organisationId} and ${a.groupId} = ${groupId}`;
  const open = await rows<ComposableAssignment>(
    ctx,
    sql`select ${columns}, null as carriedTo from ${a} ${named}
      where ${ours} and ${a.state} in ('ASKED', 'CONFIRMED') and ${a.dayOn} <= ${day}
      and ${a.live} = 1 and ${a.role} = 'RESPONSIBLE'`,
  );
  const done = await rows<ComposableAssignment>(
    ctx,
    sql`select ${columns}, null as carriedTo from ${a} ${named}
      where ${ours} and ${a.doneOn} = ${day} and ${a.state} in ('DONE', 'ACCEPTED')
      and ${a.live} = 1 and ${a.role} = 'RESPONSIBLE'`,
  );
  const carried = await rows<ComposableAssignment>(
    ctx,
    sql`select ${columns}, ${c.toOn} as carriedTo from ${c}
      join ${a} on ${a.id} = ${c.assignmentId} ${named}
      where ${c.organisationId} = ${organisationId} and ${c.groupId} = ${groupId}
      and ${c.fromOn} = ${day} and ${c.live} = 1 and ${a.live} = 1 and ${a.role} = 'RESPONSIBLE'`,
  );
  const unassigned = await rows<ComposableAssignment>(
    ctx,
    sql`select ${columns}, null as carriedTo, a.${sql.ref("end")} as unassignedBecause,
      ${h.name} as lastHeldBy from (${unassignedIn(organisationId, groupId)}) u
      join ${a} on ${a.id} = u.id join ${t} on ${t.id} = ${a.taskId}
      join ${h} on ${h.id} = ${a.personId} join ${p} on ${p.id} = u.decider_id
      join ${d} on ${d.id} = ${p.departmentId} where ${a.dayOn} <= ${day}`,
  );
  const byId = new Map(
    [...open, ...done, ...unassigned].map((assignment) => [assignment.id, assignment]),
  );
  for (const assignment of carried) byId.set(assignment.id, assignment);
  return [...byId.values()];
}

/** How often each assignment was carried over by `day`, and why; by the assignment's id, the oldest first. */
export async function chainsOf(
  ctx: Pick<RequestContext, "em">,
  { organisationId, day }: Scope,
  assignments: readonly ComposableAssignment[],
): Promise<Map<string, ChainStep[]>> {
  const ids = assignments.filter(({ carries }) => Number(carries) > 0).map(({ id }) => id);
  const steps: ({ assignmentId: string } & ChainStep)[] = [];
  for (let from = 0; from < ids.length; from += 500) {
    const read = await rows<{ assignmentId: string } & ChainStep>(
      ctx,
      sql`select ${c.assignmentId} as assignmentId, ${c.fromOn} as fromOn, ${c.toOn} as toOn, ${c.reason}
        from ${c} where ${c.organisationId} = ${organisationId}
        and ${c.assignmentId} in (${list(ids.slice(from, from + 500))}) and ${c.fromOn} <= ${day}
        and ${c.live} = 1 order by ${c.assignmentId}, ${c.fromOn}`,
    );
    steps.push(...read);
  }
  return Map.groupBy(steps, ({ assignmentId }) => assignmentId);
}
