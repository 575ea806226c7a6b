import { businessDayOf } from "../../../kernel/business-day.ts";
import { newId } from "../../../kernel/column.ts";
import type { RequestContext } from "../../../kernel/ctx.ts";
import { orNotFound } from "../../../kernel/refusal.ts";
import { insertNew, row, rows, sql, update } from "../../../kernel/sql.ts";
import { table } from "../../../kernel/table.ts";
import { inTransaction } from "../../../kernel/transaction.ts";
import { escalationWords } from "../../../words/escalation.zh-cn.ts";
import { clockTime } from "../../../words/times.zh-cn.ts";
import { recordFor } from "../../journal/index.ts";
import { awayAmong, daysAwayOf, standInOf } from "../../leave/index.ts";
import { grantView, nearestHead, personById, personView } from "../../people/index.ts";
import { send } from "../../reach/index.ts";
import { Assignment, Escalation } from "../assignment/assignment.entity.ts";
import type { EscalationStep } from "../assignment/assignment.state.ts";
import { withoutLeaveDays } from "../away/leave-days.ts";
import { groupDaysIn } from "../task/day.read.ts";
import { addTaskEvents } from "../task/task-event.service.ts";
import { confirmBy } from "../task/task.day.ts";
import { Task } from "../task/task.entity.ts";
import { STEP_TIMES, stepAfter, supervisorsOf } from "./escalation.policy.ts";

const n = table(Assignment, "n");
const a = table(Assignment, "a");
const t = table(Task, "t");
const g = grantView("g");
const p = personView("p");

interface WaitingEscalation {
  id: string;
  taskId: string;
  groupId: string;
  personId: string;
  askedAt: number;
  nextStep: EscalationStep;
  nextStepAt: number;
  goal: string;
  dueAt: number;
}

/**
 * Takes what nobody has confirmed to whoever is next, once its working minutes have passed (Mission
 * T3): the assignee, their head, the supervising admins. Of one organisation, at most `limit` steps;
 * each exactly once, however many processes look. Answers how many it took.
 */
export async function escalateDue(
  ctx: RequestContext,
  organisationId: string,
  limit: number,
): Promise<number> {
  const due = await rows<{ id: string }>(
    ctx,
    sql`select ${n.id} from ${n} where ${n.organisationId} = ${organisationId}
      and ${n.live} = 1 and ${n.state} = 'ASKED' and ${n.nextStepAt} <= ${ctx.now.getTime()} order by ${n.nextStepAt} limit ${limit}`,
  );
  let taken = 0;
  for (const { id } of due) if (await escalate(ctx, organisationId, id)) taken += 1;
  return taken;
}

/** When the next step of this organisation's is due; null: none is. */
export async function nextStepDueAt(
  ctx: Pick<RequestContext, "em">,
  organisationId: string,
): Promise<Date | null> {
  const next = await row<{ at: number | null }>(
    ctx,
    sql`select min(${n.nextStepAt}) as at from ${n} where ${n.organisationId} = ${organisationId}
      and ${n.live} = 1 and ${n.state} = 'ASKED' and ${n.nextStepAt} is not null`,
  );
  return next?.at ? new Date(Number(next.at)) : null;
}

const escalate = (ctx: RequestContext, organisationId: string, id: string): Promise<boolean> =>
  inTransaction(ctx, async (ctx) => {
    const assignment = await row<WaitingEscalation>(
      ctx,
      sql`select ${a.id}, ${a.taskId} as taskId, ${a.groupId} as groupId, ${a.personId} as personId,
        ${a.askedAt} as askedAt, ${a.nextStep} as nextStep, ${a.nextStepAt} as nextStepAt, ${t.goal},
        ${a.dueAt} as dueAt from ${a} join ${t} on ${t.id} = ${a.taskId}
        where ${a.organisationId} = ${organisationId} and ${a.id} = ${id}
        and ${a.nextStepAt} <= ${ctx.now.getTime()}`,
    );
    if (assignment === null || !(await claim(ctx, organisationId, assignment))) return false;
    const to = await receivers(ctx, organisationId, assignment);
    await insertNew(
      ctx,
      Escalation,
      to.map((toPersonId) => ({
        id: newId(),
        organisationId: organisationId,
        assignmentId: assignment.id,
        taskId: assignment.taskId,
        step: assignment.nextStep,
        toPersonId: toPersonId,
        at: ctx.now.getTime(),
      })),
    );
    const line = { kind: "ESCALATED" as const, assignmentId: assignment.id };
    await addTaskEvents(
      ctx,
      organisationId,
      null,
      assignment.taskId,
      to.map((personId) => ({
        ...line,
        personId,
        text: escalationWords.step[assignment.nextStep],
      })),
    );
    const deed = {
      deed: "task.escalated",
      subjectId: assignment.taskId,
      groupId: assignment.groupId,
    };
    await recordFor(ctx, organisationId, null, deed);
    await notifyOfEscalation(ctx, organisationId, assignment, to);
    return true;
  });

/** Sets the next step in place of this one, so that a second process finds nothing to do. */
async function claim(
  ctx: RequestContext,
  organisationId: string,
  assignment: WaitingEscalation,
): Promise<boolean> {
  const next = stepAfter(assignment.nextStep);
  const at = next && (await stepAt(ctx, organisationId, assignment, next));
  const claimed = await update(
    ctx,
    Assignment,
    { nextStep: next, nextStepAt: at },
    (
      row,
    ) => sql`${row.organisationId} = ${organisationId} and ${row.id} = ${assignment.id} and ${row.live} = 1
      and ${row.state} = 'ASKED' and ${row.nextStep} = ${assignment.nextStep} and ${row.nextStepAt} = ${assignment.nextStepAt}`,
  );
  return claimed > 0;
}

/** When an unconfirmed assignment goes that step, around the days on which its person is away. */
export async function stepAt(
  ctx: RequestContext,
  organisationId: string,
  assignment: { groupId: string; personId: string; askedAt: number },
  step: EscalationStep,
): Promise<number> {
  const days = await groupDaysIn(ctx, organisationId, [assignment.groupId]);
  const asked = new Date(assignment.askedAt);
  const since = businessDayOf(asked, ctx.timeZone);
  const away = await daysAwayOf(ctx, organisationId, [assignment.personId], since);
  const group = withoutLeaveDays(
    orNotFound(days.get(assignment.groupId)),
    away.get(assignment.personId),
  );
  return confirmBy(group, asked, STEP_TIMES[step]).getTime();
}

async function receivers(
  ctx: RequestContext,
  organisationId: string,
  assignment: WaitingEscalation,
): Promise<string[]> {
  if (assignment.nextStep === "ASSIGNEE") return [assignment.personId];
  if (assignment.nextStep === "HEAD") {
    const head = await headOrStandIn(ctx, organisationId, assignment.personId);
    return head === null ? [] : [head];
  }
  const holders = await rows<{ personId: string; role: string }>(
    ctx,
    sql`select ${g.personId} as personId, ${g.role} from ${g}
      join ${p} on ${p.id} = ${g.personId} and ${p.departedAt} is null
      where ${g.organisationId} = ${organisationId} and ${g.scopeId} = ${assignment.groupId}
      and ${g.role} in ('ADMIN', 'OWNER') and ${g.live} = 1 order by ${g.grantedFrom}, ${g.id}`,
  );
  const ids = holders.map(({ personId }) => personId);
  return supervisorsOf(
    holders,
    assignment.personId,
    await awayAmong(ctx, organisationId, ids, ctx.today),
  );
}

/** The nearest head above somebody; whoever stands in for them while they are away, or the next. */
async function headOrStandIn(
  ctx: RequestContext,
  organisationId: string,
  personId: string,
): Promise<string | null> {
  const { departmentId } = await personById.existing(ctx, personId);
  const passed = [personId];
  const first = await nearestHead(ctx, organisationId, departmentId, passed);
  for (let head = first; head !== null;) {
    const away = await awayAmong(ctx, organisationId, [head], ctx.today);
    if (!away.has(head)) return head;
    const standIn = (await standInOf(ctx, organisationId, [head], ctx.today)).get(head);
    if (standIn && standIn.standInId !== personId) return standIn.standInId;
    passed.push(head);
    head = await nearestHead(ctx, organisationId, departmentId, passed);
  }
  return first;
}

async function notifyOfEscalation(
  ctx: RequestContext,
  organisationId: string,
  assignment: WaitingEscalation,
  to: readonly string[],
): Promise<void> {
  const { name } = await personById.existing(ctx, assignment.personId);
  const due = escalationWords.due(clockTime(new Date(assignment.dueAt), ctx));
  await send(
    ctx,
    organisationId,
    to.map((personId) => ({
      personId,
      kind: "TASK_ESCALATED" as const,
      title:
        personId === assignment.personId
          ? escalationWords.remind(assignment.goal)
          : escalationWords.above(name, assignment.goal),
      body: due,
      subjectId: assignment.taskId,
      groupId: assignment.groupId,
      occasion: `escalated:${assignment.id}:${assignment.nextStep}`,
    })),
  );
}
