import { type BusinessDay, businessDayOf } from "../../kernel/business-day.ts";
import { inOrganisation, type RequestContext } from "../../kernel/ctx.ts";
import { rows, sql } from "../../kernel/sql.ts";
import type { RowOf } from "../../kernel/table.ts";
import { inTransaction } from "../../kernel/transaction.ts";
import { arrangedDays, LAST_KNOWN_YEAR } from "../../kernel/working-calendar.ts";
import { recordFor } from "../journal/index.ts";
import { markCalendarKnown, organisationView } from "../people/index.ts";
import { onCalendarChanged } from "./calendar.hooks.ts";
import { workingCalendarOf } from "./calendar.read.ts";

const o = organisationView("o");

const columns = o.pick("id", "timeZone", "calendarThrough");
type OrganisationBehind = RowOf<typeof columns>;

/**
 * Emits `onCalendarChanged` for the years that have become known since each organisation was last
 * told: what is open and was counted with assumed workdays may move. Each year once, however many processes start at once.
 * Answers how many organisations were behind.
 */
export async function announceKnownYears(ctx: RequestContext): Promise<number> {
  const behind = await rows<OrganisationBehind>(
    ctx,
    sql`select ${columns} from ${o}
      where ${o.calendarThrough} < ${LAST_KNOWN_YEAR} order by ${o.id}`,
  );
  for (const organisation of behind) await announceYears(ctx, organisation);
  return behind.length;
}

const announceYears = (
  ctx: RequestContext,
  { id, timeZone, calendarThrough: through }: OrganisationBehind,
): Promise<void> =>
  inTransaction(
    { ...inOrganisation(ctx, id), timeZone, today: businessDayOf(ctx.now, timeZone) },
    async (ctx) => {
      const years = { from: through, through: LAST_KNOWN_YEAR };
      if ((await markCalendarKnown(ctx, id, years)) === 0) return;
      // Days that the organisation has set itself were never assumed.
      const { own } = await workingCalendarOf(ctx, id);
      const days: BusinessDay[] = [];
      for (let year = through + 1; year <= LAST_KNOWN_YEAR; year += 1) {
        days.push(...arrangedDays(year).filter((day) => day >= ctx.today && !own.has(day)));
      }
      await recordFor(ctx, id, null, {
        deed: "calendar.loaded",
        subjectId: String(LAST_KNOWN_YEAR),
      });
      await onCalendarChanged.emit(ctx, { organisationId: id, days });
    },
  );
