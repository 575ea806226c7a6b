import { dayAfter } from "../../../kernel/business-day.ts";
import { newId } from "../../../kernel/column.ts";
import type { RequestContext } from "../../../kernel/ctx.ts";
import { forUpdate, insertNew, list, rows, run, sql } from "../../../kernel/sql.ts";
import { table } from "../../../kernel/table.ts";
import { startOfDay } from "../../../kernel/time-of-day.ts";
import { coveringLeave, type LeaveFacts } from "../../leave/index.ts";
import { departmentView } from "../../people/index.ts";
import { assignmentView, taskEventView } from "../../tasks/index.ts";
import { arrivedBy } from "./arrival.ts";
import { ChangedAssignment } from "./fact.entity.ts";
import type { FactSource } from "./fact.ts";
import { instantOf } from "./notice-facts.read.ts";

const a = assignmentView("a");
const ca = table(ChangedAssignment, "ca");
const d = departmentView("d");
const e = taskEventView("e");

type DatabaseReader = Pick<RequestContext, "em">;

interface AssignmentSourceRow {
  placeId: string;
  taskId: string;
  personId: string;
  departmentId: string;
  lineage: string;
  groupId: string;
  assignerId: string;
  role: string;
  live: number | null;
  exempt: number;
  askedAt: number;
  reachable: number;
  arrivedAt: number | string | null;
  openedAt: number | null;
  confirmBy: number;
  confirmedAt: number | null;
  confirmLate: number;
  plannedAt: number | null;
  namedAt: number | null;
  doneAt: number | null;
  dueAt: number;
  missedDueAt: number | null;
  doneLate: number;
  carries: number;
}

/** On a change of assignments: marks them, so that their facts are computed again. */
export async function markChangedAssignments(
  ctx: DatabaseReader,
  changed: { organisationId: string; assignmentIds: string[] },
): Promise<void> {
  const assignments = changed.assignmentIds.map((assignmentId) => ({
    id: newId(),
    organisationId: changed.organisationId,
    assignmentId: assignmentId,
  }));
  await insertNew(ctx, ChangedAssignment, assignments);
}

/** On a change of leave: marks the person's assignments, because whoever was away counts for no figure. */
export async function markAssignmentsOfAbsent(
  ctx: RequestContext,
  { organisationId, personId, fromOn, untilOn }: LeaveFacts,
): Promise<void> {
  const assignments = await rows<{ id: string }>(
    ctx,
    sql`select ${a.id} from ${a} where ${a.organisationId} = ${organisationId}
      and ${a.personId} = ${personId}
      and ${a.askedAt} >= ${startOfDay(fromOn, ctx.timeZone).getTime()}
      and ${a.askedAt} < ${startOfDay(dayAfter(untilOn, 1), ctx.timeZone).getTime()}`,
  );
  await markChangedAssignments(ctx, {
    organisationId,
    assignmentIds: assignments.map(({ id }) => id),
  });
}

/** On a delivery about tasks: when it reached somebody counts in their figures (Mission B7). */
export async function markDeliveredAssignments(
  ctx: RequestContext,
  organisationId: string,
  delivered: readonly { personId: string; subjectKind: string | null; subjectId: string | null }[],
): Promise<void> {
  const ours = delivered.filter(({ subjectKind }) => subjectKind === "TASK");
  if (ours.length === 0) return;
  const assignments = await rows<{ id: string }>(
    ctx,
    sql`select ${a.id} from ${a} where ${a.organisationId} = ${organisationId}
      and ${a.taskId} in (${list([...new Set(ours.map((one) => one.subjectId))])})
      and ${a.personId} in (${list([...new Set(ours.map((one) => one.personId))])})`,
  );
  await markChangedAssignments(ctx, {
    organisationId,
    assignmentIds: assignments.map(({ id }) => id),
  });
}

/** The assignments that have changed since they were last looked at, the longest known first. */
export async function changedAssignments(
  ctx: DatabaseReader,
  organisationId: string,
  limit: number,
): Promise<string[]> {
  const changed = await rows<{ assignmentId: string }>(
    ctx,
    sql`select ${ca.assignmentId} as assignmentId from ${ca}
      where ${ca.organisationId} = ${organisationId} order by ${ca.assignmentId} limit ${limit} ${forUpdate(ctx)}`,
  );
  return changed.map(({ assignmentId }) => assignmentId);
}

/** They have been looked at. */
export const assignmentsSeen = (
  ctx: DatabaseReader,
  organisationId: string,
  ids: string[],
): Promise<number> =>
  run(
    ctx,
    sql`delete from changed_assignment
      where organisation_id = ${organisationId} and assignment_id in (${list(ids)})`,
  );

/** Of `assignment a`: asked by reassigning, by standing in, or with the task itself. */
const assignmentArrivedAt = (ctx: Pick<RequestContext, "ports">) => sql`coalesce(
  ${arrivedBy(ctx, sql`concat('task:', ${a.taskId}, ':assigned:', ${a.id})`)},
  ${arrivedBy(ctx, sql`concat('task:', ${a.taskId}, ':stands-in:', ${a.fromAssignmentId})`)},
  ${arrivedBy(ctx, sql`concat('task:', ${a.taskId}, ':assigned')`)})`;

/** What happened to these assignments. */
export async function assignmentFactSources(
  ctx: Pick<RequestContext, "em" | "ports">,
  organisationId: string,
  assignmentIds: readonly string[],
): Promise<FactSource[]> {
  const read = await rows<AssignmentSourceRow>(
    ctx,
    // A plan is named when it is said, whenever it is for: with the confirmation, or after it.
    sql`select ${a.id} as placeId, ${a.taskId} as taskId, ${a.personId} as personId,
      ${a.departmentId} as departmentId, ${d.lineage}, ${a.groupId} as groupId,
      ${a.assignerId} as assignerId, ${a.role}, ${a.live}, ${a.askedAt} as askedAt, ${a.reachable},
      ${assignmentArrivedAt(ctx)} as arrivedAt,
      ${a.openedAt} as openedAt, ${a.confirmBy} as confirmBy, ${a.confirmedAt} as confirmedAt,
      ${a.confirmLate} as confirmLate, ${a.plannedAt} as plannedAt, ${a.doneAt} as doneAt,
      case when (a.${sql.ref("end")} = 'ON_LEAVE' and ${a.missedDueAt} is null)
        or ${coveringLeave(organisationId, sql`${a.personId}`, sql`${a.askedAt}`)}
        then 1 else 0 end as exempt,
      ${a.dueAt} as dueAt, ${a.missedDueAt} as missedDueAt, ${a.doneLate} as doneLate, ${a.carries},
      (select min(${e.at}) from ${e} where ${e.organisationId} = ${a.organisationId}
        and ${e.taskId} = ${a.taskId} and ${e.assignmentId} = ${a.id} and ${e.untilAt} is not null
        and ${e.kind} in ('CONFIRMED', 'NEW_DATE_ASKED') and ${e.at} >= ${a.confirmedAt}) as namedAt
      from ${a} join ${d} on ${d.id} = ${a.departmentId}
      where ${a.organisationId} = ${organisationId} and ${a.id} in (${list(assignmentIds)})`,
  );
  return read.map((assignment) => ({
    subject: "TASK",
    subjectId: assignment.taskId,
    placeId: assignment.placeId,
    personId: assignment.personId,
    departmentId: assignment.departmentId,
    lineage: assignment.lineage,
    groupId: assignment.groupId,
    byPersonId: assignment.assignerId,
    publishedAt: Number(assignment.askedAt),
    reachable: assignment.reachable === 1,
    arrivedAt: instantOf(assignment.arrivedAt),
    exempt: Number(assignment.exempt) === 1,
    openedAt: instantOf(assignment.openedAt ?? assignment.confirmedAt),
    confirmedAt: instantOf(assignment.confirmedAt),
    plannedAt:
      assignment.plannedAt === null
        ? null
        : instantOf(assignment.namedAt ?? assignment.confirmedAt),
    doneAt: instantOf(assignment.doneAt),
    confirmBy: Number(assignment.confirmBy),
    confirmLate: assignment.confirmLate === 1,
    doneBy: assignment.role === "RESPONSIBLE" ? Number(assignment.dueAt) : null,
    // What had passed its deadline stays late when that is moved or somebody else gets it.
    doneLate: assignment.doneLate === 1 || assignment.missedDueAt !== null,
    awaited: assignment.live === 1,
    carries: Number(assignment.carries),
  }));
}
