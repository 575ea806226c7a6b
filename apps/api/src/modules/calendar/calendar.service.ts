import { LIMITS } from "@riqing/schema";
import { type BusinessDay, dayAfter, isBusinessDay } from "../../kernel/business-day.ts";
import { newId } from "../../kernel/column.ts";
import type { Ctx } from "../../kernel/ctx.ts";
import { Fields } from "../../kernel/input.ts";
import { refuseIf } from "../../kernel/refusal.ts";
import { insertNew, list, run, sql } from "../../kernel/sql.ts";
import { inTransaction } from "../../kernel/transaction.ts";
import type { OwnDayKind } from "../../kernel/working-calendar.ts";
import { hashOf, record } from "../journal/index.ts";
import { callerRoles } from "../people/index.ts";
import { onCalendarChanged } from "./calendar.hooks.ts";
import { whyNotSetOwnDays } from "./calendar.policy.ts";
import { type CalendarDay, calendarDays, forgetCalendar } from "./calendar.read.ts";
import { OwnDay } from "./own-day.entity.ts";

/** What the organisation says of a day; null takes back what it had said. */
export interface OwnDayChange {
  day: BusinessDay;
  kind?: OwnDayKind | null;
  note?: string | null;
}

/**
 * Says of days, today's or later, whether the organisation works on them, and takes back what it had
 * said of others. What has been closed stays as it was: only what is still open is told, and moves.
 * Refuses with `NOT_ALLOWED`, `BAD_INPUT`.
 */
export function setOwnDays(ctx: Ctx, wishes: readonly OwnDayChange[]): Promise<CalendarDay[]> {
  return inTransaction(ctx, async (ctx) => {
    refuseIf(whyNotSetOwnDays(await callerRoles(ctx)));
    const wanted = checked(ctx, wishes);
    const days = wanted.map(({ day }) => day);
    const { organisationId, personId } = ctx.actor;

    await run(
      ctx,
      sql`delete from own_day where organisation_id = ${organisationId} and day in (${list(days)})`,
    );
    await insertNew(
      ctx,
      OwnDay,
      wanted.flatMap(({ day, kind, note }) =>
        kind === null
          ? []
          : {
              id: newId(),
              organisationId: organisationId,
              day,
              kind,
              note,
              setById: personId,
              setAt: ctx.now.getTime(),
            },
      ),
    );
    forgetCalendar(ctx, organisationId);
    for (const said of wanted) {
      const deed = said.kind === null ? "calendar.day_freed" : "calendar.day_set";
      await record(ctx, { deed, subjectId: said.day, contentHash: hashOf(said) });
    }
    await onCalendarChanged.emit(ctx, { organisationId, days });
    return await calendarDays(ctx, days);
  });
}

/** The wishes by day, each day once. */
function checked({ today }: Ctx, wishes: readonly OwnDayChange[]) {
  const fields = new Fields();
  const given = fields.list("days", wishes, { max: LIMITS.ownDaysAtOnce });
  const last = dayAfter(today, LIMITS.ownDayWithinDays);
  const seen = new Set<BusinessDay>();
  const wanted = given.map(({ day, kind = null, note }, i) => {
    const possible = isBusinessDay(day) && day >= today && day <= last;
    fields.expect(`days.${i}.day`, possible && !seen.has(day));
    seen.add(day);
    return {
      day,
      kind,
      note: fields.text(`days.${i}.note`, note, { min: 0, max: LIMITS.ownDayNote }),
    };
  });
  fields.done();
  return wanted.toSorted((a, b) => (a.day < b.day ? -1 : 1));
}
