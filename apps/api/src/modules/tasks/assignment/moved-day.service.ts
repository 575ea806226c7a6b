import type { BusinessDay } from "../../../kernel/business-day.ts";
import { dayOn } from "../../../kernel/closing-time.ts";
import type { RequestContext } from "../../../kernel/ctx.ts";
import { rows, run, sql } from "../../../kernel/sql.ts";
import { table } from "../../../kernel/table.ts";
import { moveConfirmByForGroup } from "../away/minutes.service.ts";
import { beginDayDeed } from "../task/day.read.ts";
import { Assignment, CarryOver } from "./assignment.entity.ts";

const a = table(Assignment, "a");
const c = table(CarryOver, "c");
const n = table(Assignment, "n");

/** Of `assignment a`: open, and counting in the day of its deadline, not in one it was carried to. */
const byDeadline = (organisationId: string, groupId: string) =>
  sql`${a.organisationId} = ${organisationId} and ${a.groupId} = ${groupId}
    and ${a.state} in ('ASKED', 'CONFIRMED') and not exists (select 1 from ${c}
      where ${c.organisationId} = ${a.organisationId} and ${c.assignmentId} = ${a.id}
      and ${c.live} = 1 and ${c.toOn} = ${a.dayOn})`;

/**
 * A group's hours have changed, or the calendar: what is open counts in the day that its deadline
 * falls on now, and never in one that is closed. Deadlines themselves stay, and so does what was
 * carried over to a day by its person's own word. By when what waits is to be taken on is a count of
 * working minutes, and moves (Mission T3).
 */
export async function moveDaysForHours(
  ctx: RequestContext,
  { organisationId, groupId }: { organisationId: string; groupId: string },
): Promise<void> {
  const group = await beginDayDeed(ctx, organisationId, groupId);
  const counted = await rows<{ dueAt: number; dayOn: BusinessDay }>(
    ctx,
    sql`select distinct ${a.dueAt} as dueAt, ${a.dayOn} as dayOn from ${a}
      where ${byDeadline(organisationId, groupId)} and ${a.dueAt} > ${ctx.now.getTime()}
      order by ${a.dueAt}, ${a.dayOn}`,
  );
  for (const one of counted) {
    const falls = dayOn(group, new Date(Number(one.dueAt)));
    const counts = falls > group.openOn ? falls : group.openOn;
    if (counts === one.dayOn) continue;
    await run(
      ctx,
      sql`update ${a} set day_on = ${counts} where ${a.id} in (select id from
        (select ${a.id} from ${a} where ${byDeadline(organisationId, groupId)}
          and ${a.dueAt} = ${one.dueAt} and ${a.dayOn} = ${one.dayOn}) moved)`,
    );
  }
  await moveConfirmByForGroup(ctx, { organisationId, groupId }, group);
}

/** As `moveDaysForHours`, in every group of the organisation where something is open. */
export async function moveDaysForCalendar(
  ctx: RequestContext,
  { organisationId }: { organisationId: string },
): Promise<void> {
  const groups = await rows<{ groupId: string }>(
    ctx,
    sql`select distinct ${n.groupId} as groupId from ${n}
      where ${n.organisationId} = ${organisationId} and ${n.state} in ('ASKED', 'CONFIRMED')
      order by ${n.groupId}`,
  );
  for (const { groupId } of groups) await moveDaysForHours(ctx, { organisationId, groupId });
}
