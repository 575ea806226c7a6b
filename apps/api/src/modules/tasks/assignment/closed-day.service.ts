import type { BusinessDay } from "../../../kernel/business-day.ts";
import { newId } from "../../../kernel/column.ts";
import type { RequestContext } from "../../../kernel/ctx.ts";
import { insertNew, sql, update } from "../../../kernel/sql.ts";
import { TaskEvent } from "../task/task.entity.ts";
import { Assignment } from "./assignment.entity.ts";

interface GroupDayKey {
  organisationId: string;
  groupId: string;
  day: BusinessDay;
}

/** What a close-out leaves open by name. */
interface LeftOpen {
  taskId: string;
  assignmentId: string;
  personId: string;
}

/**
 * A group's day is closed, in the transaction that closes it (Mission T6): what was left open says so on
 * its task's time line, and counts in the day that opens next. Whoever is away goes on too, so that no
 * assignment is left behind in a day that is closed. What nobody has stays as it ended, and is due each
 * day until somebody gets it.
 */
export async function applyClosedDay(
  ctx: RequestContext,
  { organisationId, groupId, day }: GroupDayKey,
  leftOpen: readonly LeftOpen[],
  nextOn: BusinessDay,
): Promise<void> {
  await insertNew(
    ctx,
    TaskEvent,
    leftOpen.map(({ taskId, assignmentId, personId }) => ({
      id: newId(),
      organisationId,
      taskId,
      assignmentId,
      personId,
      kind: "CLOSED_OUT" as const,
      at: ctx.now.getTime(),
      onDay: day,
    })),
  );
  await update(
    ctx,
    Assignment,
    { dayOn: nextOn },
    (a) => sql`${a.organisationId} = ${organisationId} and ${a.groupId} = ${groupId}
      and ${a.state} in ('ASKED', 'CONFIRMED') and ${a.dayOn} <= ${day}
      and ${a.live} = 1 and ${a.role} = 'RESPONSIBLE'`,
  );
}

/**
 * Another day is open instead of `day`, which is not closed: what was done in it, and what was said to be
 * in the way, counts in `nextOn`.
 */
export async function applyMovedDay(
  ctx: RequestContext,
  { organisationId, groupId, day }: GroupDayKey,
  nextOn: BusinessDay,
): Promise<void> {
  await update(
    ctx,
    Assignment,
    { doneOn: nextOn },
    (a) => sql`${a.organisationId} = ${organisationId} and ${a.groupId} = ${groupId}
      and ${a.doneOn} = ${day}`,
  );
  await update(
    ctx,
    Assignment,
    { blockedOn: nextOn },
    (a) => sql`${a.organisationId} = ${organisationId} and ${a.groupId} = ${groupId}
      and ${a.state} in ('ASKED', 'CONFIRMED') and ${a.blockedOn} = ${day}`,
  );
}
