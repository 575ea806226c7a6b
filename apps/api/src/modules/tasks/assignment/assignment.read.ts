import { batched, batchedBy, batchedListBy } from "../../../kernel/batch.ts";
import type { BusinessDay } from "../../../kernel/business-day.ts";
import type { Ctx, RequestContext } from "../../../kernel/ctx.ts";
import { orNotFound } from "../../../kernel/refusal.ts";
import { forUpdate, list, row, rows, sql } from "../../../kernel/sql.ts";
import { columns, type RowOf, type Selection, table } from "../../../kernel/table.ts";
import { departmentView } from "../../people/index.ts";
import { type DeliveryTruth, truthsOf } from "../../reach/index.ts";
import { Assignment, CarryOver, DateRequest, Escalation } from "./assignment.entity.ts";

const c = table(CarryOver, "c");
const a = table(Assignment, "a");
const d = departmentView("d");
const n = table(Assignment, "n");
const r = table(DateRequest, "r");
const e = table(Escalation, "e");

/** Of `assignment a`: the day it was carried to last; null: it was not, or that was taken back. */
export const carriedTo = sql`(case when ${a.carries} > 0 then (select max(${c.toOn}) from ${c}
  where ${c.organisationId} = ${a.organisationId} and ${c.assignmentId} = ${a.id} and ${c.live} = 1) end)`;

const carriedColumns: Selection<{
  carriedFromOn: BusinessDay | null;
  carriedToOn: BusinessDay | null;
}> = sql`(select max(${c.fromOn}) from ${c} where ${c.organisationId} = ${a.organisationId}
    and ${c.assignmentId} = ${a.id} and ${c.live} = 1) as carriedFromOn, ${carriedTo} as carriedToOn`;

export const assignmentColumns = columns(
  a.pick(
    "id",
    "taskId",
    "groupId",
    "personId",
    "departmentId",
    "assignerId",
    "role",
    "state",
    "askedAt",
    "reachable",
    "openedAt",
    "confirmBy",
    "confirmedAt",
    "confirmLate",
    "receiptId",
    "method",
    "cannotReason",
    "plan",
    "plannedAt",
    "originalDueAt",
    "dueAt",
    "missedDueAt",
    "dayOn",
    "doneAt",
    "doneOn",
    "doneLate",
    "result",
    "acceptedAt",
    "returnReason",
    "carries",
    "blockedOn",
    "blockedAt",
    "waitsFor",
    "nextStep",
    "standInForId",
    "fromAssignmentId",
    "endedAt",
    "end",
    "endReason",
  ),
  d.pick("lineage"),
  carriedColumns,
);

/** An assignment as the services and the fields read it; the instants are milliseconds. */
export type AssignmentRow = RowOf<typeof assignmentColumns>;

/** Of `assignment a` with the `department d` it was asked in. */
export const assignmentTables = sql`${a} join ${d} on ${d.id} = ${a.departmentId}`;

/** The assignments of a task: those that live first, and of them those who answer for it. */
export const assignmentsOf = batchedListBy("taskId", (ctx, ids) =>
  rows<AssignmentRow>(
    ctx,
    sql`select ${assignmentColumns} from ${assignmentTables}
      where ${a.organisationId} = ${ctx.actor?.organisationId} and ${a.taskId} in (${list(ids)})
      order by case when ${a.live} = 1 then 0 else 1 end,
        case when ${a.role} = 'RESPONSIBLE' then 0 else 1 end, ${a.id}`,
  ),
);

/** The caller's own assignment of a task that lives, read with the others asked for at the same time. */
export const myAssignment = batchedBy("taskId", (ctx, ids) =>
  rows<AssignmentRow>(
    ctx,
    sql`select ${assignmentColumns} from ${assignmentTables}
      where ${a.organisationId} = ${ctx.actor?.organisationId} and ${a.taskId} in (${list(ids)})
      and ${a.personId} = ${ctx.actor?.personId} and ${a.live} = 1`,
  ),
);

/** What became of the messages about a task to its person since they were asked, read with the others. */
const deliveryByKey = batched<string, DeliveryTruth>({ of: "deliveries" }, async (ctx, keys) => {
  const told = keys.map((key) => {
    const [subjectId = "", personId = "", askedAt] = key.split(" ");
    return { subjectId, personId, askedAt: Number(askedAt) };
  });
  const truths = await truthsOf(ctx, orNotFound(ctx.actor).organisationId, told);
  return new Map(keys.flatMap((key, at) => (truths[at] ? [[key, truths[at]]] : [])));
});

export const deliveryOf = (
  ctx: Ctx,
  { taskId, personId, askedAt }: Pick<AssignmentRow, "taskId" | "personId" | "askedAt">,
): Promise<DeliveryTruth | null> => deliveryByKey(ctx, `${taskId} ${personId} ${askedAt}`);

/** An assignment by its id, read with the others asked for at the same time. */
export const assignmentById = batchedBy("id", (ctx, ids) =>
  rows<AssignmentRow>(
    ctx,
    sql`select ${assignmentColumns} from ${assignmentTables}
      where ${a.organisationId} = ${ctx.actor?.organisationId} and ${a.id} in (${list(ids)})`,
  ),
);

/** Somebody's assignment of a task that lives, locked until the transaction ends. */
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
    sql`select ${n.id} from ${n} where ${theirs} ${forUpdate(ctx)}`,
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
      sql`select ${assignmentColumns}, (select ${r.id} from ${r}
          where ${r.organisationId} = ${a.organisationId} and ${r.assignmentId} = ${a.id}
          and ${r.state} = 'OPEN') as openRequestId
        from ${assignmentTables} where ${a.organisationId} = ${ctx.actor.organisationId}
        and ${a.taskId} = ${taskId} and ${a.personId} = ${personId} and ${a.live} = 1`,
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
      where ${a.organisationId} = ${ctx.actor.organisationId} and ${a.taskId} = ${taskId}
      and ${a.personId} = ${personId} and ${a.live} is null
      and not exists (select 1 from ${n} where ${n.organisationId} = ${a.organisationId}
        and ${n.taskId} = ${a.taskId} and ${n.fromAssignmentId} = ${a.id})
      order by ${a.id} desc limit 1`,
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
      where ${a.id} = ${id} and ${a.organisationId} = ${organisationId}`,
  );

const carryOverColumns = c.pick(
  "id",
  "assignmentId",
  "groupId",
  "number",
  "fromOn",
  "toOn",
  "reason",
  "note",
  "at",
);

export type CarryOverRow = RowOf<typeof carryOverColumns>;

/** How an assignment was carried over, the oldest first; what was taken back is left out. */
export const carryOversOf = batchedListBy("assignmentId", (ctx, ids) =>
  rows<CarryOverRow>(
    ctx,
    sql`select ${carryOverColumns} from ${c} where ${c.organisationId} = ${ctx.actor?.organisationId}
      and ${c.assignmentId} in (${list(ids)}) and ${c.live} = 1 order by ${c.fromOn}, ${c.id}`,
  ),
);

export const dateRequestColumns = r.pick(
  "id",
  "assignmentId",
  "taskId",
  "personId",
  "wantedAt",
  "wasDueAt",
  "reason",
  "at",
  "state",
  "decidedAt",
  "decidedById",
  "decisionReason",
);

export type DateRequestRow = RowOf<typeof dateRequestColumns>;

/** The requests for a later deadline of an assignment, the oldest first. */
export const dateRequestsOf = batchedListBy("assignmentId", (ctx, ids) =>
  rows<DateRequestRow>(
    ctx,
    sql`select ${dateRequestColumns} from ${r}
        where ${r.organisationId} = ${ctx.actor?.organisationId}
        and ${r.assignmentId} in (${list(ids)}) order by ${r.id}`,
  ),
);

const escalationColumns = e.pick("assignmentId", "step", "toPersonId", "at");

export type EscalationRow = RowOf<typeof escalationColumns>;

/** To whom an assignment was taken, in that order. */
export const escalationsOf = batchedListBy("assignmentId", (ctx, ids) =>
  rows<EscalationRow>(
    ctx,
    sql`select ${escalationColumns} from ${e}
        where ${e.organisationId} = ${ctx.actor?.organisationId} and ${e.assignmentId} in (${list(ids)})
        order by ${e.at}, ${e.id}`,
  ),
);
