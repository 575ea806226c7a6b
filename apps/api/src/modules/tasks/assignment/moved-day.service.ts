import type { BusinessDay } from "../../../kernel/business-day.ts";
import type { RequestContext } from "../../../kernel/ctx.ts";
import { rows, run, sql } from "../../../kernel/sql.ts";
import { followGroupMinutes } from "../away/minutes.service.ts";
import { openDayDeed } from "../task/day.read.ts";
import { dayOn } from "../task/task.day.ts";

/** Of `assignment a`: open, and counting in the day of its deadline, not in one it was carried to. */
const byDeadline = (organisationId: string, groupId: string) =>
  sql`a.organisation_id = ${organisationId} and a.group_id = ${groupId}
    and a.state in ('ASKED', 'CONFIRMED') and not exists (select 1 from carry_over c
      where c.organisation_id = a.organisation_id and c.assignment_id = a.id
      and c.live = 1 and c.to_on = a.day_on)`;

/**
 * A group's hours have changed, or the calendar: what is open counts in the day that its deadline
 * falls on now, and never in one that is closed. Deadlines themselves stay, and so does what was
 * carried over to a day by its person's own word. By when what waits is to be taken on is a count of
 * working minutes, and moves (Mission T3).
 */
export async function followHours(
  ctx: RequestContext,
  { organisationId, groupId }: { organisationId: string; groupId: string },
): Promise<void> {
  const group = await openDayDeed(ctx, organisationId, groupId);
  const counted = await rows<{ dueAt: number; dayOn: BusinessDay }>(
    ctx,
    sql`select distinct a.due_at as dueAt, a.day_on as dayOn from assignment a
      where ${byDeadline(organisationId, groupId)} and a.due_at > ${ctx.now.getTime()}
      order by a.due_at, a.day_on`,
  );
  for (const one of counted) {
    const falls = dayOn(group, new Date(Number(one.dueAt)));
    const counts = falls > group.openOn ? falls : group.openOn;
    if (counts === one.dayOn) continue;
    await run(
      ctx,
      sql`update assignment set day_on = ${counts} where id in (select id from
        (select a.id from assignment a where ${byDeadline(organisationId, groupId)}
          and a.due_at = ${one.dueAt} and a.day_on = ${one.dayOn}) moved)`,
    );
  }
  await followGroupMinutes(ctx, { organisationId, groupId }, group);
}

/** As `followHours`, in every group of the organisation where something is open. */
export async function followCalendar(
  ctx: RequestContext,
  { organisationId }: { organisationId: string },
): Promise<void> {
  const groups = await rows<{ groupId: string }>(
    ctx,
    sql`select distinct group_id as groupId from assignment
      where organisation_id = ${organisationId} and state in ('ASKED', 'CONFIRMED')
      order by group_id`,
  );
  for (const { groupId } of groups) await followHours(ctx, { organisationId, groupId });
}
