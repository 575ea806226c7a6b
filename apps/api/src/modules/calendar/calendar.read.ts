import { LIMITS } from "@riqing/schema";
import { once } from "../../kernel/batch.ts";
import { type BusinessDay, dayAfter } from "../../kernel/business-day.ts";
import type { Ctx, RequestContext } from "../../kernel/ctx.ts";
import { Fields } from "../../kernel/input.ts";
import { rows, sql } from "../../kernel/sql.ts";
import { type RowOf, table } from "../../kernel/table.ts";
import {
  type DayKind,
  isKnownYear,
  type WorkingCalendar,
  workingCalendar,
  type OwnDayKind,
} from "../../kernel/working-calendar.ts";
import { OwnDay } from "./own-day.entity.ts";

const od = table(OwnDay, "od");

/** What a request has read, or a scheduler brings with it. */
type Reader = Pick<RequestContext, "em" | "cache">;

const ownDayColumns = od.pick("day", "kind", "note");
type OwnDayRow = RowOf<typeof ownDayColumns>;

const cacheKeyOf = (organisationId: string) => `own days of ${organisationId}`;

const ownDaysOf = (ctx: Reader, organisationId: string): Promise<OwnDayRow[]> =>
  once(ctx, cacheKeyOf(organisationId), () =>
    rows<OwnDayRow>(
      ctx,
      sql`select ${ownDayColumns} from ${od} where ${od.organisationId} = ${organisationId} order by ${od.day}`,
    ),
  );

/** What was read of the calendar counts no longer. */
export const forgetCalendar = (ctx: Reader, organisationId: string): void =>
  void ctx.cache.delete(cacheKeyOf(organisationId));

/**
 * The organisation's working calendar: the state's, and its own days over it. Read once a request;
 * asks for no caller, so that schedulers may ask too.
 */
export async function workingCalendarOf(
  ctx: Reader,
  organisationId: string,
): Promise<WorkingCalendar> {
  const own = await ownDaysOf(ctx, organisationId);
  return workingCalendar(new Map(own.map(({ day, kind }) => [day, kind])));
}

/** A day as the calendar shows it. */
export interface CalendarDay extends DayKind {
  day: BusinessDay;
  own: OwnDayKind | null;
  note: string | null;
}

/** These days of the caller's organisation, or of one of its groups, in the order given. */
export async function calendarDays(
  ctx: Ctx,
  days: readonly BusinessDay[],
  groups?: WorkingCalendar,
): Promise<CalendarDay[]> {
  const { organisationId } = ctx.actor;
  const calendar = groups ?? (await workingCalendarOf(ctx, organisationId));
  const said = await ownDaysOf(ctx, organisationId);
  const notes = new Map(said.map(({ day, note }) => [day, note]));
  return days.map((day) => ({
    day,
    ...calendar.dayKind(day),
    own: calendar.own.get(day) ?? null,
    note: notes.get(day) || null,
  }));
}

/**
 * Every day of a month, or of a whole year, of the organisation or of one of its groups. Refuses with
 * `BAD_INPUT` what is no month.
 */
export async function workingDays(
  ctx: Ctx,
  year: number,
  month: number | null,
  groups?: WorkingCalendar,
) {
  const fields = new Fields();
  fields.expect("year", year >= LIMITS.calendarFrom && year <= LIMITS.calendarUntil);
  fields.expect("month", month === null || (month >= 1 && month <= 12));
  fields.done();
  const prefix = month === null ? `${year}-` : `${year}-${String(month).padStart(2, "0")}-`;
  const days: BusinessDay[] = [];
  let day: BusinessDay = `${prefix.length === 5 ? `${prefix}01-` : prefix}01`;
  for (; day.startsWith(prefix); day = dayAfter(day, 1)) days.push(day);
  const provisional = !isKnownYear(year);
  return { year, month, provisional, days: await calendarDays(ctx, days, groups) };
}
