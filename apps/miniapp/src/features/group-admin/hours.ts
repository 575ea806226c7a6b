import {
  type GroupHoursQuery,
  closeOutMinute,
  hoursFaults,
  LIMITS,
  minuteOfDay,
  minutesADay,
  type Period,
  periodsOvernight,
} from "@riqing/schema";
import { GROUP_ADMIN } from "../../words/group-admin";

export type Hours = GroupHoursQuery["group"]["hours"];

const { problem: words } = GROUP_ADMIN.hours;

/** What is wrong, by field, with what is on screen: the server's own rules, said before it is asked. */
export interface HoursProblems {
  closeOutAt?: string;
  periods?: string;
  /** By the number of the period. */
  period: Readonly<Record<number, string>>;
  quiet?: string;
  confirmWithinMinutes?: string;
  workPattern?: string;
}

/** The server's own rules, in words. */
export function problemsOfHours(hours: Hours): HoursProblems {
  const { periods, quiet } = hours;
  const { closeOutEarliest, closeOutLatest, workMinutesMin } = LIMITS;
  const { confirmWithinMinutesMin, confirmWithinMinutesMax } = LIMITS;
  const period: Record<number, string> = {};
  const found: HoursProblems = { period };
  for (const { path } of hoursFaults({ ...hours, quiet: quiet ?? null })) {
    const [field, number] = path.split(".");
    if (field === "closeOutAt") found.closeOutAt = words.closeOut(closeOutEarliest, closeOutLatest);
    else if (field === "quiet") found.quiet = words.quietAll(workMinutesMin);
    else if (field === "confirmWithinMinutes")
      found.confirmWithinMinutes = words.confirm(confirmWithinMinutesMin, confirmWithinMinutesMax);
    else if (field !== "periods") continue;
    else if (number === undefined) found.periods = words.short(workMinutesMin);
    else period[Number(number)] = periodWords(periods, Number(number));
  }
  if (hours.workPattern && !hours.workPattern.works.includes(true))
    found.workPattern = words.noWork;
  return found;
}

function periodWords(periods: readonly Period[], i: number): string {
  const { from = "", until = "" } = periods[i] ?? {};
  if (from === until) return words.period(i + 1);
  const first = periods[0]?.from ?? "";
  return i > 0 && from < first && first < until ? words.intoNext(i + 1) : words.overlap(i + 1);
}

/** What is to be known of each period: that it ends, or lies, on the day after. */
export const notesOfPeriods = (periods: readonly Period[]): (string | undefined)[] =>
  periodsOvernight(periods).map(({ beginsNextDay, endsNextDay }, i) => {
    const { from = "", until = "" } = periods[i] ?? {};
    if (beginsNextDay) return GROUP_ADMIN.hours.nextDay(from, until);
    return endsNextDay ? GROUP_ADMIN.hours.untilNextDay(until) : undefined;
  });

/** How long a day's work is, and what quiet hours take of it. */
export function workedWords(hours: Hours): string {
  const worked = minutesADay(hours);
  const taken = minutesADay({ ...hours, quiet: null }) - worked;
  const { length, periodsNote, quietTakes } = GROUP_ADMIN.hours;
  const note = periodsNote(length(worked));
  return taken > 0 ? `${note}${quietTakes(length(taken))}` : note;
}

/** When a close-out at that time comes: on the day itself, or for the day before. */
export const closeOutNote = ({ closeOutAt, periods }: Hours): string => {
  const nextDay = closeOutMinute({ closeOutAt, periods }) >= MINUTES_PER_DAY;
  return GROUP_ADMIN.hours[nextDay ? "closeOutNextDay" : "closeOutNote"];
};

/** The first thing that is wrong, for the button; null: nothing is. */
export const firstProblem = (problems: HoursProblems): string | null =>
  problems.closeOutAt ??
  Object.values(problems.period)[0] ??
  problems.periods ??
  problems.workPattern ??
  problems.quiet ??
  problems.confirmWithinMinutes ??
  null;

const MINUTES_PER_DAY = 1440;

/** One more period, after the last: an hour later and for two, as far as the day or the night has room. */
export function nextPeriod(periods: readonly Period[]): Period {
  const last = minuteOfDay(periods.at(-1)?.until ?? "08:00");
  const first = minuteOfDay(periods[0]?.from ?? "08:00");
  const room = last < first ? first : MINUTES_PER_DAY;
  const time = (minute: number) =>
    `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
  const from = (last + 60) % MINUTES_PER_DAY;
  return { from: time(from), until: time(from < last ? from + 120 : Math.min(from + 120, room)) };
}

/** Whether both say the same. */
export const sameHours = (one: Hours, other: Hours): boolean =>
  JSON.stringify(wished(one)) === JSON.stringify(wished(other));

/** As the server wants them; when the group is left alone its rules say. */
export const wished = (hours: Hours) => ({
  closeOutAt: hours.closeOutAt,
  periods: hours.periods.map(({ from, until }) => ({ from, until })),
  confirmWithinMinutes: hours.confirmWithinMinutes,
  workPattern: hours.workPattern && {
    startsOn: hours.workPattern.startsOn,
    works: [...hours.workPattern.works],
    keepsHolidays: hours.workPattern.keepsHolidays,
  },
});
