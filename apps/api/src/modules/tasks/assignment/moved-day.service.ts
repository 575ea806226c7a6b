import type { BusinessDay } from "../../../kernel/business-day.ts";
import { dayOn } from "../../../kernel/closing-time.ts";
import type { RequestContext } from "../../../kernel/ctx.ts";
import { rows, run, sql, update } from "../../../kernel/sql.ts";
import { table } from "../../../kernel/table.ts";
import { moveConfirmByForGroup } from "../away/minutes.service.ts";
import { beginDayDeed, type OpenedDay } from "../task/day.read.ts";
import { Assignment, CarryOver } from "./assignment.entity.ts";

const a = table(Assignment, "a");
const c = table(CarryOver, "c");
const n = table(Assignment, "n");

interface GroupKey {
  organisationId: string;
  groupId: string;
}

/**
 * Of `assignment a`: open or, where a day has opened before the one it counts in, without anybody who
 * has it; and counting in the day of its deadline or the open day after it, not in one it was carried to.
 */
const byDeadline = ({ organisationId, groupId }: GroupKey, { openOn }: OpenedDay) =>
  sql`${a.organisationId} = ${organisationId} and ${a.groupId} = ${groupId}
    and (${a.state} in ('ASKED', 'CONFIRMED') or (${a.state} = 'ENDED' and ${a.dayOn} > ${openOn}
      and a.${sql.ref("end")} in ('REFUSED', 'LEFT')))
    and not exists (select 1 from ${c}
      where ${c.organisationId} = ${a.organisationId} and ${c.assignmentId} = ${a.id}
      and ${c.live} = 1 and ${c.toOn} = ${a.dayOn})`;

/**
 * A group's hours have changed, or the calendar: what is open counts in the day that its deadline
 * falls on now, and never in one that is closed. So what a close-out has left open comes back to a day
 * that opens before the one that was next. Deadlines themselves stay, and so does what was
 * carried over to a day by its person's own word. By when what waits is to be taken on is a count of
 * working minutes, and moves (Mission T3).
 */
export async function moveDaysForHours(ctx: RequestContext, groupKey: GroupKey): Promise<void> {
  const { organisationId, groupId } = groupKey;
  const group = await beginDayDeed(ctx, organisationId, groupId);
  const counted = await rows<{ dueAt: number; dayOn: BusinessDay }>(
    ctx,
    sql`select distinct ${a.dueAt} as dueAt, ${a.dayOn} as dayOn from ${a}
      where ${byDeadline(groupKey, group)} order by ${a.dueAt}, ${a.dayOn}`,
  );
  for (const one of counted) {
    const falls = dayOn(group, new Date(Number(one.dueAt)));
    const counts = falls > group.openOn ? falls : group.openOn;
    if (counts === one.dayOn) continue;
    await run(
      ctx,
      sql`update ${a} set day_on = ${counts} where ${a.id} in (select id from
        (select ${a.id} from ${a} where ${byDeadline(groupKey, group)}
          and ${a.dueAt} = ${one.dueAt} and ${a.dayOn} = ${one.dayOn}) moved)`,
    );
  }
  await moveCarriesToOpenDay(ctx, groupKey, group);
  await moveConfirmByForGroup(ctx, groupKey, group);
}

/**
 * A day has opened before the one that was next: what was carried over from that one, and had only been
 * waiting for a day to open, was carried over from this one.
 */
async function moveCarriesToOpenDay(
  ctx: RequestContext,
  { organisationId, groupId }: GroupKey,
  group: OpenedDay,
): Promise<void> {
  const carried = await rows<{ id: string; dueAt: number; fromOn: BusinessDay }>(
    ctx,
    sql`select ${c.id}, ${a.dueAt} as dueAt, ${c.fromOn} as fromOn from ${c}
      join ${a} on ${a.organisationId} = ${c.organisationId} and ${a.id} = ${c.assignmentId}
      where ${c.organisationId} = ${organisationId} and ${c.groupId} = ${groupId}
      and ${c.fromOn} > ${group.openOn} and ${c.live} = 1`,
  );
  for (const { id, dueAt, fromOn } of carried) {
    const falls = dayOn(group, new Date(Number(dueAt)));
    if (falls >= fromOn) continue;
    await update(
      ctx,
      CarryOver,
      { fromOn: falls > group.openOn ? falls : group.openOn },
      (row) => sql`${row.organisationId} = ${organisationId} and ${row.id} = ${id}`,
    );
  }
}

/** As `moveDaysForHours`, in every group of the organisation where something is open. */
export async function moveDaysForCalendar(
  ctx: RequestContext,
  { organisationId }: { organisationId: string },
): Promise<void> {
  const groups = await rows<{ groupId: string }>(
    ctx,
    sql`select distinct ${n.groupId} as groupId from ${n}
      where ${n.organisationId} = ${organisationId} and (${n.state} in ('ASKED', 'CONFIRMED')
        or ${n.dayOn} > ${ctx.today}) order by ${n.groupId}`,
  );
  for (const { groupId } of groups) await moveDaysForHours(ctx, { organisationId, groupId });
}
