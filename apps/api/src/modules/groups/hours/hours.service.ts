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
import { setQuietWindow } from "../../reach/index.ts";
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
  quiet?: Period | null;
  confirmWithinMinutes: number;
  /** Left out, it stays as it is: clients of before do not know of it. Null: the organisation's calendar. */
  workPattern?: WorkPattern | null;
}

/**
 * Sets on which days and when a group works, when its day is closed and when it is left alone (Mission T3, T6, X2).
 * Refuses with `NOT_FOUND`, `NOT_ALLOWED`, `GROUP_DISSOLVED`, `BAD_INPUT`.
 */
export function setHours(ctx: Ctx, wish: HoursChange): Promise<GroupRow> {
  return inTransaction(ctx, async (ctx) => {
    const group = await visibleGroup(ctx, wish.groupId);
    refuseIf(whyNotSetHours(await callerRoles(ctx), group));
    const { organisationId, personId } = ctx.actor;
    const before = orNotFound((await hoursIn(ctx, organisationId, [group.id])).get(group.id));
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
    await setQuietWindow(ctx, organisationId, group.id, hours.quiet);
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

/** The day as it is kept: quiet hours that end as they start are none. */
function validated({ today }: Ctx, wish: HoursChange, before: GroupHours): GroupHours {
  const { groupId, closeOutAt, confirmWithinMinutes, periods, quiet = null } = wish;
  const { workPattern } = wish;
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
    quiet: quiet && quiet.from !== quiet.until ? withoutInputType(quiet) : null,
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
