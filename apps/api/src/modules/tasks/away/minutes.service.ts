import { businessDayOf } from "../../../kernel/business-day.ts";
import type { RequestContext } from "../../../kernel/ctx.ts";
import { orNotFound } from "../../../kernel/refusal.ts";
import { forUpdate, rows, sql, update } from "../../../kernel/sql.ts";
import { table } from "../../../kernel/table.ts";
import { daysAwayOf } from "../../leave/index.ts";
import { Assignment } from "../assignment/assignment.entity.ts";
import type { EscalationStep } from "../assignment/assignment.state.ts";
import { STEP_TIMES } from "../escalation/escalation.policy.ts";
import { groupDaysIn } from "../task/day.read.ts";
import { confirmBy, type GroupDay } from "../task/task.day.ts";
import { onAssignmentChanged } from "../tasks.hooks.ts";
import { withoutLeaveDays } from "./leave-days.ts";

const n = table(Assignment, "n");

interface WaitingAssignment {
  id: string;
  groupId: string;
  askedAt: number;
  nextStep: EscalationStep | null;
}

/**
 * Somebody's leave has changed: by when they are to take on what waits for them, and when it goes
 * further up, is computed again without the days on which they are away (Mission B15, T3).
 */
export async function moveConfirmByForLeave(
  ctx: RequestContext,
  { organisationId, personId }: { organisationId: string; personId: string },
): Promise<void> {
  const waiting = await rows<WaitingAssignment>(
    ctx,
    sql`select ${n.id}, ${n.groupId} as groupId, ${n.askedAt} as askedAt, ${n.nextStep} as nextStep from ${n}
      where ${n.organisationId} = ${organisationId} and ${n.personId} = ${personId} and ${n.live} = 1
      and ${n.state} = 'ASKED' order by ${n.id} ${forUpdate(ctx)}`,
  );
  if (waiting.length === 0) return;
  const groups = await groupDaysIn(ctx, organisationId, [
    ...new Set(waiting.map(({ groupId }) => groupId)),
  ]);
  const first = Math.min(...waiting.map(({ askedAt }) => askedAt));
  const since = businessDayOf(new Date(first), ctx.timeZone);
  const away = (await daysAwayOf(ctx, organisationId, [personId], since)).get(personId);
  for (const { id, groupId, askedAt, nextStep } of waiting) {
    const group = withoutLeaveDays(orNotFound(groups.get(groupId)), away);
    const asked = new Date(askedAt);
    const next = nextStep && confirmBy(group, asked, STEP_TIMES[nextStep]).getTime();
    await update(
      ctx,
      Assignment,
      { confirmBy: confirmBy(group, asked).getTime(), nextStepAt: next },
      (row) => sql`${row.organisationId} = ${organisationId} and ${row.id} = ${id}`,
    );
  }
  await onAssignmentChanged.emit(ctx, {
    organisationId,
    assignmentIds: waiting.map(({ id }) => id),
  });
}

interface WaitingInGroup {
  id: string;
  personId: string;
  askedAt: number;
  confirmBy: number;
  nextStep: EscalationStep | null;
  nextStepAt: number | null;
}

/**
 * A group's working minutes have changed, with its hours or the calendar: by when what waits in it
 * is to be taken on, and when it goes further up, is worked out anew. A time in the past stays, and
 * none is moved into the past.
 */
export async function moveConfirmByForGroup(
  ctx: RequestContext,
  { organisationId, groupId }: { organisationId: string; groupId: string },
  group: GroupDay,
): Promise<void> {
  const now = ctx.now.getTime();
  const running = await rows<WaitingInGroup>(
    ctx,
    sql`select ${n.id}, ${n.personId} as personId, ${n.askedAt} as askedAt, ${n.confirmBy} as confirmBy,
      ${n.nextStep} as nextStep, ${n.nextStepAt} as nextStepAt from ${n}
      where ${n.organisationId} = ${organisationId} and ${n.groupId} = ${groupId} and ${n.live} = 1
      and ${n.state} = 'ASKED' and (${n.confirmBy} > ${now} or ${n.nextStepAt} > ${now})
      order by ${n.id} ${forUpdate(ctx)}`,
  );
  if (running.length === 0) return;
  const first = Math.min(...running.map(({ askedAt }) => askedAt));
  const since = businessDayOf(new Date(first), ctx.timeZone);
  const away = await daysAwayOf(
    ctx,
    organisationId,
    [...new Set(running.map(({ personId }) => personId))],
    since,
  );
  const changed: string[] = [];
  for (const assignment of running) {
    const day = withoutLeaveDays(group, away.get(assignment.personId));
    const moved = (at: number, times: number) => {
      const anew = confirmBy(day, new Date(assignment.askedAt), times).getTime();
      return at > now && anew > now ? anew : at;
    };
    const by = moved(assignment.confirmBy, 1);
    const { nextStep, nextStepAt } = assignment;
    const next = nextStep && nextStepAt && moved(nextStepAt, STEP_TIMES[nextStep]);
    if (by === assignment.confirmBy && next === nextStepAt) continue;
    await update(
      ctx,
      Assignment,
      { confirmBy: by, nextStepAt: next },
      (row) => sql`${row.organisationId} = ${organisationId} and ${row.id} = ${assignment.id}`,
    );
    changed.push(assignment.id);
  }
  if (changed.length > 0)
    await onAssignmentChanged.emit(ctx, { organisationId, assignmentIds: changed });
}
