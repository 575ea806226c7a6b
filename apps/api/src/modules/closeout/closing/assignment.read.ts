import type { BusinessDay } from "../../../kernel/business-day.ts";
import type { RequestContext } from "../../../kernel/ctx.ts";
import { list, rows, sql } from "../../../kernel/sql.ts";
import { unassignedIn } from "../../tasks/index.ts";
import type { ChainStep, AssignmentRow } from "../document/compose.ts";

interface Scope {
  organisationId: string;
  groupId: string;
  day: BusinessDay;
}

const columns = sql`a.id, a.task_id as taskId, t.goal, p.id as personId,
  p.name as personName, d.id as departmentId, d.name as departmentName,
  d.path as departmentPath, a.state, a.day_on as dayOn, a.done_on as doneOn, a.due_at as dueAt,
  a.done_at as doneAt, a.done_late as doneLate, a.confirmed_at as confirmedAt,
  a.blocked_on as blockedOn, a.waits_for as waitsFor, a.carries,
  a.stand_in_for_id as standInForId`;

const named = sql`join task t on t.id = a.task_id join person p on p.id = a.person_id
  join department d on d.id = a.department_id`;

/**
 * All that the record of `day` may have to say something of: what is open and due by then, what was
 * done that day, what was carried over from it, and what is due by then and nobody has, under the name
 * of who decides on it. Four statements, however many assignments.
 */
export async function assignmentsOn(
  ctx: Pick<RequestContext, "em">,
  { organisationId, groupId, day }: Scope,
): Promise<AssignmentRow[]> {
  const ours = sql`a.organisation_id = ${organisationId} and a.group_id = ${groupId}`;
  const open = await rows<AssignmentRow>(
    ctx,
    sql`select ${columns}, null as carriedTo from assignment a ${named}
      where ${ours} and a.state in ('ASKED', 'CONFIRMED') and a.day_on <= ${day}
      and a.live = 1 and a.role = 'RESPONSIBLE'`,
  );
  const done = await rows<AssignmentRow>(
    ctx,
    sql`select ${columns}, null as carriedTo from assignment a ${named}
      where ${ours} and a.done_on = ${day} and a.state in ('DONE', 'ACCEPTED')
      and a.live = 1 and a.role = 'RESPONSIBLE'`,
  );
  const carried = await rows<AssignmentRow>(
    ctx,
    sql`select ${columns}, c.to_on as carriedTo from carry_over c
      join assignment a on a.id = c.assignment_id ${named}
      where c.organisation_id = ${organisationId} and c.group_id = ${groupId}
      and c.from_on = ${day} and c.live = 1 and a.live = 1 and a.role = 'RESPONSIBLE'`,
  );
  const unassigned = await rows<AssignmentRow>(
    ctx,
    sql`select ${columns}, null as carriedTo, a.${sql.ref("end")} as unassignedBecause,
      h.name as lastHeldBy from (${unassignedIn(organisationId, groupId)}) u
      join assignment a on a.id = u.id join task t on t.id = a.task_id
      join person h on h.id = a.person_id join person p on p.id = u.decider_id
      join department d on d.id = p.department_id where a.day_on <= ${day}`,
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
  assignments: readonly AssignmentRow[],
): Promise<Map<string, ChainStep[]>> {
  const ids = assignments.filter(({ carries }) => Number(carries) > 0).map(({ id }) => id);
  const chains = new Map<string, ChainStep[]>();
  for (let from = 0; from < ids.length; from += 500) {
    const read = await rows<{ assignmentId: string } & ChainStep>(
      ctx,
      sql`select assignment_id as assignmentId, from_on as fromOn, to_on as toOn, reason
        from carry_over where organisation_id = ${organisationId}
        and assignment_id in (${list(ids.slice(from, from + 500))}) and from_on <= ${day}
        and live = 1 order by assignment_id, from_on`,
    );
    for (const { assignmentId, ...step } of read) {
      const chain = chains.get(assignmentId);
      if (chain) chain.push(step);
      else chains.set(assignmentId, [step]);
    }
  }
  return chains;
}
