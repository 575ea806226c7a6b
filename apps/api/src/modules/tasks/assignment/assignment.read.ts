import { batched } from "../../../kernel/batch.ts";
import type { BusinessDay } from "../../../kernel/business-day.ts";
import type { Ctx, RequestContext } from "../../../kernel/ctx.ts";
import { orNotFound } from "../../../kernel/refusal.ts";
import { forUpdate, list, row, rows, sql } from "../../../kernel/sql.ts";
import type { AssignmentFacts } from "./assignment.policy.ts";
import type {
  AssignmentRole,
  AssignmentState,
  CannotReason,
  CarryReason,
  ConfirmMethod,
  DateRequestState,
  EscalationStep,
} from "./assignment.state.ts";

/** An assignment as the services and the fields read it; the instants are milliseconds. */
export interface AssignmentRow extends AssignmentFacts {
  id: string;
  taskId: string;
  groupId: string;
  departmentId: string;
  assignerId: string;
  role: AssignmentRole;
  state: AssignmentState;
  askedAt: number;
  reachable: number;
  openedAt: number | null;
  confirmBy: number;
  confirmedAt: number | null;
  confirmLate: number;
  receiptId: string | null;
  method: ConfirmMethod | null;
  cannotReason: CannotReason | null;
  plan: string | null;
  plannedAt: number | null;
  originalDueAt: number;
  dueAt: number;
  doneAt: number | null;
  doneLate: number;
  result: string | null;
  acceptedAt: number | null;
  returnReason: string | null;
  carries: number;
  carriedToOn: BusinessDay | null;
  blockedAt: number | null;
  waitsFor: string | null;
  nextStep: EscalationStep | null;
  standInForId: string | null;
  fromAssignmentId: string | null;
  endedAt: number | null;
  endReason: string | null;
}

/** Of `assignment a`: the day it was carried to last; null: it was not, or that was taken back. */
export const carriedTo = sql`(case when a.carries > 0 then (select max(c.to_on) from carry_over c
  where c.organisation_id = a.organisation_id and c.assignment_id = a.id and c.live = 1) end)`;

export const assignmentColumns = sql`a.id, a.task_id as taskId, a.group_id as groupId,
  a.person_id as personId, a.department_id as departmentId, d.lineage, a.assigner_id as assignerId,
  a.role, a.state, a.asked_at as askedAt, a.reachable, a.opened_at as openedAt,
  a.confirm_by as confirmBy, a.confirmed_at as confirmedAt, a.confirm_late as confirmLate,
  a.receipt_id as receiptId, a.method, a.cannot_reason as cannotReason, a.plan,
  a.planned_at as plannedAt, a.original_due_at as originalDueAt, a.due_at as dueAt,
  a.day_on as dayOn, a.done_at as doneAt, a.done_on as doneOn, a.done_late as doneLate, a.result,
  a.accepted_at as acceptedAt, a.return_reason as returnReason, a.carries,
  a.blocked_on as blockedOn, a.blocked_at as blockedAt, a.waits_for as waitsFor,
  a.next_step as nextStep, a.stand_in_for_id as standInForId,
  a.from_assignment_id as fromAssignmentId, a.ended_at as endedAt, a.${sql.ref("end")},
  a.end_reason as endReason,
  (select max(c.from_on) from carry_over c where c.organisation_id = a.organisation_id
    and c.assignment_id = a.id and c.live = 1) as carriedFromOn,
  ${carriedTo} as carriedToOn`;

/** Of `assignment a` with the `department d` it was asked in. */
export const assignmentTables = sql`assignment a join department d on d.id = a.department_id`;

/** The assignments of a task: those that live first, and of them those who answer for it. */
export const assignmentsOf = batched<string, AssignmentRow[]>(
  { of: "assignments" },
  async (ctx, ids) => {
    const read = await rows<AssignmentRow>(
      ctx,
      sql`select ${assignmentColumns} from ${assignmentTables}
      where a.organisation_id = ${ctx.actor?.organisationId} and a.task_id in (${list(ids)})
      order by case when a.live = 1 then 0 else 1 end,
        case when a.role = 'RESPONSIBLE' then 0 else 1 end, a.id`,
    );
    const byTask = new Map<string, AssignmentRow[]>();
    for (const assignment of read)
      byTask.set(assignment.taskId, [...(byTask.get(assignment.taskId) ?? []), assignment]);
    return byTask;
  },
);

/** The caller's own assignment of a task that lives, read with the others asked for at the same time. */
export const myAssignment = batched<string, AssignmentRow>(
  { of: "myAssignment" },
  async (ctx, ids) => {
    const read = await rows<AssignmentRow>(
      ctx,
      sql`select ${assignmentColumns} from ${assignmentTables}
      where a.organisation_id = ${ctx.actor?.organisationId} and a.task_id in (${list(ids)})
      and a.person_id = ${ctx.actor?.personId} and a.live = 1`,
    );
    return new Map(read.map((assignment) => [assignment.taskId, assignment]));
  },
);

/** An assignment by its id, read with the others asked for at the same time. */
export const assignmentById = batched<string, AssignmentRow>(
  { of: "assignment" },
  async (ctx, ids) => {
    const read = await rows<AssignmentRow>(
      ctx,
      sql`select ${assignmentColumns} from ${assignmentTables}
      where a.organisation_id = ${ctx.actor?.organisationId} and a.id in (${list(ids)})`,
    );
    return new Map(read.map((assignment) => [assignment.id, assignment]));
  },
);

/** Somebody's assignment of a task that lives; nobody else changes it until the transaction ends. */
export async function lockedAssignmentOf(
  ctx: Ctx,
  taskId: string,
  personId: string,
): Promise<AssignmentRow | null> {
  const { organisationId } = ctx.actor;
  const theirs = sql`organisation_id = ${organisationId} and task_id = ${taskId}
    and person_id = ${personId} and live = 1`;
  const assignment = await row<{ id: string }>(
    ctx,
    sql`select id from assignment where ${theirs} ${forUpdate(ctx)}`,
  );
  return assignment && readAssignment(ctx, organisationId, assignment.id);
}

/** Somebody's assignment of a task that lives, with the request that waits to be decided, if one does. */
export async function assignmentOf(
  ctx: Ctx,
  taskId: string,
  personId: string,
): Promise<AssignmentRow & { openRequestId: string | null }> {
  return orNotFound(
    await row<AssignmentRow & { openRequestId: string | null }>(
      ctx,
      sql`select ${assignmentColumns}, (select r.id from date_request r
          where r.organisation_id = a.organisation_id and r.assignment_id = a.id
          and r.state = 'OPEN') as openRequestId
        from ${assignmentTables} where a.organisation_id = ${ctx.actor.organisationId}
        and a.task_id = ${taskId} and a.person_id = ${personId} and a.live = 1`,
    ),
  );
}

/** Somebody's assignment of a task that ended last, unless it has gone to somebody since. */
export const lastAssignmentOf = (
  ctx: Ctx,
  taskId: string,
  personId: string,
): Promise<AssignmentRow | null> =>
  row<AssignmentRow>(
    ctx,
    sql`select ${assignmentColumns} from ${assignmentTables}
      where a.organisation_id = ${ctx.actor.organisationId} and a.task_id = ${taskId}
      and a.person_id = ${personId} and a.live is null
      and not exists (select 1 from assignment n where n.organisation_id = a.organisation_id
        and n.task_id = a.task_id and n.from_assignment_id = a.id)
      order by a.id desc limit 1`,
  );

/** One assignment of an organisation, as it stands. */
export const readAssignment = (
  ctx: Pick<RequestContext, "em">,
  organisationId: string,
  id: string,
): Promise<AssignmentRow | null> =>
  row<AssignmentRow>(
    ctx,
    sql`select ${assignmentColumns} from ${assignmentTables}
      where a.id = ${id} and a.organisation_id = ${organisationId}`,
  );

export interface CarryOverRow {
  id: string;
  assignmentId: string;
  number: number;
  fromOn: string;
  toOn: string;
  reason: CarryReason;
  note: string | null;
  at: number;
}

/** How an assignment was carried over, the oldest first; what was taken back is left out. */
export const carryOversOf = batched<string, CarryOverRow[]>(
  { of: "carryOvers" },
  async (ctx, ids) => {
    const read = await rows<CarryOverRow>(
      ctx,
      sql`select id, assignment_id as assignmentId, number, from_on as fromOn, to_on as toOn, reason,
      note, at from carry_over where organisation_id = ${ctx.actor?.organisationId}
      and assignment_id in (${list(ids)}) and live = 1 order by from_on, id`,
    );
    return grouped(read);
  },
);

export interface DateRequestRow {
  id: string;
  assignmentId: string;
  taskId: string;
  personId: string;
  wantedAt: number;
  wasDueAt: number;
  reason: string | null;
  at: number;
  state: DateRequestState;
  decidedAt: number | null;
  decidedById: string | null;
  decisionReason: string | null;
}

export const dateRequestColumns = sql`r.id, r.assignment_id as assignmentId, r.task_id as taskId,
  r.person_id as personId, r.wanted_at as wantedAt, r.was_due_at as wasDueAt, r.reason, r.at, r.state,
  r.decided_at as decidedAt, r.decided_by_id as decidedById, r.decision_reason as decisionReason`;

/** The requests for a later deadline of an assignment, the oldest first. */
export const dateRequestsOf = batched<string, DateRequestRow[]>(
  { of: "dateRequests" },
  async (ctx, ids) => {
    const read = await rows<DateRequestRow>(
      ctx,
      sql`select ${dateRequestColumns} from date_request r
        where r.organisation_id = ${ctx.actor?.organisationId}
        and r.assignment_id in (${list(ids)}) order by r.id`,
    );
    return grouped(read);
  },
);

export interface EscalationRow {
  assignmentId: string;
  step: EscalationStep;
  toPersonId: string;
  at: number;
}

/** To whom an assignment was taken, in that order. */
export const escalationsOf = batched<string, EscalationRow[]>(
  { of: "escalations" },
  async (ctx, ids) => {
    const read = await rows<EscalationRow>(
      ctx,
      sql`select assignment_id as assignmentId, step, to_person_id as toPersonId, at from escalation
        where organisation_id = ${ctx.actor?.organisationId} and assignment_id in (${list(ids)})
        order by at, id`,
    );
    return grouped(read);
  },
);

function grouped<T extends { assignmentId: string }>(read: readonly T[]): Map<string, T[]> {
  const by = new Map<string, T[]>();
  for (const one of read) by.set(one.assignmentId, [...(by.get(one.assignmentId) ?? []), one]);
  return by;
}
