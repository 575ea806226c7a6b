import type { WorkPattern } from "@riqing/schema";
import { batched } from "../../../kernel/batch.ts";
import type { Ctx, RequestContext } from "../../../kernel/ctx.ts";
import { orNotFound } from "../../../kernel/refusal.ts";
import { list, rows, sql } from "../../../kernel/sql.ts";
import { type RowOf, table } from "../../../kernel/table.ts";
import type { TimeOfDay } from "../../../kernel/time-of-day.ts";
import { type WorkingCalendar, workingCalendar } from "../../../kernel/working-calendar.ts";
import type { Period, WorkingHours } from "../../../kernel/working-hours.ts";
import { workingCalendarOf } from "../../calendar/index.ts";
import { DEFAULT_QUIET_HOURS, quietWindowsOf } from "../../reach/index.ts";
import { HoursSetting } from "./hours-setting.entity.ts";

const gh = table(HoursSetting, "gh");
const columns = gh.pick(
  "groupId",
  "closeOutAt",
  "periods",
  "confirmWithinMinutes",
  "pattern",
  "patternStartsOn",
  "patternKeepsHolidays",
);

/** The day of a group: when it works, when it is left alone today, when its day is closed. */
export interface GroupHours extends WorkingHours {
  readonly groupId: string;
  readonly closeOutAt: TimeOfDay;
  /** After how many working minutes a task that nobody has confirmed escalates. */
  readonly confirmWithinMinutes: number;
  /** On which days it works; null: on those of the organisation's calendar. */
  readonly workPattern: WorkPattern | null;
}

/** The day of a group that has not set its own. */
export const DEFAULT_HOURS: Omit<GroupHours, "groupId"> = {
  closeOutAt: "17:30",
  periods: [
    { from: "08:30", until: "12:00" },
    { from: "13:30", until: "17:30" },
  ],
  quiet: DEFAULT_QUIET_HOURS,
  confirmWithinMinutes: 30,
  workPattern: null,
};

/** As the table keeps them. */
export const periodsToText = (periods: readonly Period[]): string =>
  periods.map(({ from, until }) => `${from}-${until}`).join(",");

/** As the table keeps it. */
export const patternToColumns = (pattern: WorkPattern | null) => ({
  pattern: pattern && pattern.works.map((works) => (works ? "1" : "0")).join(""),
  patternStartsOn: pattern && pattern.startsOn,
  patternKeepsHolidays: pattern && (pattern.keepsHolidays ? 1 : 0),
});

const patternFromColumns = ({
  pattern,
  patternStartsOn: startsOn,
  patternKeepsHolidays,
}: RowOf<typeof columns>): WorkPattern | null =>
  pattern && startsOn
    ? {
        startsOn,
        works: [...pattern].map((one) => one === "1"),
        keepsHolidays: Number(patternKeepsHolidays) === 1,
      }
    : null;

const periodsFromText = (text: string): Period[] =>
  text.split(",").map((period) => ({ from: period.slice(0, 5), until: period.slice(6) }));

/**
 * The days of these groups of one organisation, those included that have not set their own. Two
 * statements, however many; asks for no caller, so that schedulers may ask too.
 */
export async function hoursIn(
  ctx: Pick<RequestContext, "em" | "now">,
  organisationId: string,
  groupIds: readonly string[],
): Promise<Map<string, GroupHours>> {
  const set = await rows<RowOf<typeof columns>>(
    ctx,
    sql`select ${columns} from ${gh}
      where ${gh.organisationId} = ${organisationId} and ${gh.groupId} in (${list(groupIds)})`,
  );
  const own = new Map(set.map((one) => [one.groupId, one]));
  const windows = await quietWindowsOf(ctx, organisationId, groupIds);
  return new Map(
    groupIds.map((groupId) => {
      const quiet = windows.get(groupId) ?? null;
      const hours = own.get(groupId);
      if (!hours) return [groupId, { ...DEFAULT_HOURS, groupId, quiet }];
      const { closeOutAt, confirmWithinMinutes } = hours;
      const periods = periodsFromText(hours.periods);
      const workPattern = patternFromColumns(hours);
      return [groupId, { groupId, closeOutAt, confirmWithinMinutes, periods, quiet, workPattern }];
    }),
  );
}

const batchedHours = batched<string, GroupHours>({ of: "hours" }, (ctx, groupIds) =>
  hoursIn(ctx, (ctx as Ctx).actor.organisationId, groupIds),
);

/** The day of a group of the caller's organisation, read with the others asked for at the same time. */
export const hoursOf = async (ctx: Ctx, groupId: string): Promise<GroupHours> =>
  orNotFound(await batchedHours(ctx, groupId));

/** The working calendar of a group of the organisation whose calendar this is. */
export const calendarOfGroup = (
  { own }: WorkingCalendar,
  { workPattern }: Pick<GroupHours, "workPattern">,
): WorkingCalendar => workingCalendar(own, workPattern);

/** The working calendar of a group of the caller's organisation: its own pattern over the organisation's. */
export const groupCalendarOf = async (ctx: Ctx, groupId: string): Promise<WorkingCalendar> =>
  calendarOfGroup(
    await workingCalendarOf(ctx, ctx.actor.organisationId),
    await hoursOf(ctx, groupId),
  );
