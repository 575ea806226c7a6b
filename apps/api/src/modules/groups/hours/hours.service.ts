import { hoursFaults, patternFaults, type WorkPattern } from "@riqing/schema";
import { newId } from "../../../kernel/column.ts";
import type { Ctx } from "../../../kernel/ctx.ts";
import { Fields } from "../../../kernel/input.ts";
import { orNotFound, refuseIf } from "../../../kernel/refusal.ts";
import { insertNew, sql, update } from "../../../kernel/sql.ts";
import { type TimeOfDay } from "../../../kernel/time-of-day.ts";
import { inTransaction } from "../../../kernel/transaction.ts";
import { type Period } from "../../../kernel/working-hours.ts";
import { hashOf, record } from "../../journal/index.ts";
import { callerRoles } from "../../people/index.ts";
import { onHoursChanged } from "../group.hooks.ts";
import { whyNotSetHours } from "../group.policy.ts";
import { type GroupRow, visibleGroup } from "../group.read.ts";
import { HoursSetting } from "./hours-setting.entity.ts";
import { type GroupHours, hoursIn, patternToColumns, periodsToText } from "./hours.read.ts";

/** The hours of a group as the caller sets them. */
export interface HoursChange {
  groupId: string;
  closeOutAt: TimeOfDay;
  periods: readonly Period[];
  /** What older clients send back as they have read it: the rules say when the group is left alone. */
  quiet?: Period | null;
  confirmWithinMinutes: number;
  /** Left out, it stays as it is: clients of before do not know of it. Null: the organisation's calendar. */
  workPattern?: WorkPattern | null;
}

/**
 * Sets on which days and when a group works, and when its day is closed (Mission T3, T6). When it is left alone
 * is a setting that its rules print (Mission X2). Refuses with `NOT_FOUND`, `NOT_ALLOWED`, `GROUP_DISSOLVED`,
 * `QUIET_HOURS_IN_RULES` (other quiet hours were sent than hold), `BAD_INPUT`.
 */
export function setHours(ctx: Ctx, wish: HoursChange): Promise<GroupRow> {
  return inTransaction(ctx, async (ctx) => {
    const group = await visibleGroup(ctx, wish.groupId);
    refuseIf(whyNotSetHours(await callerRoles(ctx), group));
    const { organisationId, personId } = ctx.actor;
    const before = orNotFound((await hoursIn(ctx, organisationId, [group.id])).get(group.id));
    refuseIf(saysOtherQuiet(wish, before) ? "QUIET_HOURS_IN_RULES" : null);
    const hours = validated(ctx, wish, before);

    const set = {
      closeOutAt: hours.closeOutAt,
      periods: periodsToText(hours.periods),
      confirmWithinMinutes: hours.confirmWithinMinutes,
      ...patternToColumns(hours.workPattern),
      setById: personId,
      setAt: ctx.now.getTime(),
    };
    const key = { id: newId(), organisationId: organisationId, groupId: group.id };
    if ((await insertNew(ctx, HoursSetting, [{ ...key, ...set }])) === 0) {
      await update(
        ctx,
        HoursSetting,
        set,
        (h) => sql`${h.organisationId} = ${organisationId} and ${h.groupId} = ${group.id}`,
      );
    }
    await record(ctx, {
      deed: "group.hours_set",
      subjectId: group.id,
      groupId: group.id,
      contentHash: hashOf(hours),
    });
    await onHoursChanged.emit(ctx, { organisationId, groupId: group.id });
    return group;
  });
}

/** Whether other quiet hours were sent than hold; those that end as they start are none. */
function saysOtherQuiet({ quiet }: HoursChange, before: GroupHours): boolean {
  if (quiet === undefined) return false;
  const sent = quiet && quiet.from !== quiet.until ? quiet : null;
  return sent?.from !== before.quiet?.from || sent?.until !== before.quiet?.until;
}

/** The day as it is kept. */
function validated({ today }: Ctx, wish: HoursChange, before: GroupHours): GroupHours {
  const { groupId, closeOutAt, confirmWithinMinutes, periods, workPattern } = wish;
  const { quiet } = before;
  const fields = new Fields();
  fields.add(hoursFaults({ closeOutAt, periods, quiet, confirmWithinMinutes }));
  if (workPattern && !isSamePattern(workPattern, before.workPattern))
    fields.add(patternFaults(workPattern, today));
  fields.done();
  const withoutInputType = ({ from, until }: Period) => ({ from, until });
  return {
    groupId,
    closeOutAt,
    periods: periods.map(withoutInputType),
    quiet,
    confirmWithinMinutes,
    workPattern: workPattern === undefined ? before.workPattern : workPattern && plain(workPattern),
  };
}

const plain = ({ startsOn, works, keepsHolidays }: WorkPattern): WorkPattern => ({
  startsOn,
  works: [...works],
  keepsHolidays,
});

/** A pattern that was begun long ago is sent back with every other change, and stays. */
const isSamePattern = (one: WorkPattern, other: WorkPattern | null): boolean =>
  JSON.stringify(plain(one)) === JSON.stringify(other && plain(other));
