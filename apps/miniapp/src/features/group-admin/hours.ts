import { type GroupHoursQuery, LIMITS } from "@riqing/schema";
import { GROUP_ADMIN } from "../../words/group-admin";

export type Hours = GroupHoursQuery["group"]["hours"];
type Span = Hours["periods"][number];

const { problem: words } = GROUP_ADMIN.hours;

/** Minutes since midnight: "08:30" is 510. */
const minuteOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** The night as the parts of a day: it may cross midnight. */
function quietParts(quiet: Span | null): [number, number][] {
  if (!quiet) return [];
  const [from, until] = [minuteOf(quiet.from), minuteOf(quiet.until)];
  if (from < until) return [[from, until]];
  return [
    [0, until],
    [from, 24 * 60],
  ];
}

/** Minutes of work that a day has, without those that are quiet. */
export function minutesADay({ periods, quiet }: Pick<Hours, "periods" | "quiet">): number {
  let minutes = 0;
  for (const period of periods) {
    const [from, until] = [minuteOf(period.from), minuteOf(period.until)];
    minutes += Math.max(0, until - from);
    for (const [start, end] of quietParts(quiet)) {
      minutes -= Math.max(0, Math.min(until, end) - Math.max(from, start));
    }
  }
  return minutes;
}

/** What is wrong, by field, with what is on screen: the server's own rules, said before it is asked. */
export interface HoursProblems {
  closeOutAt?: string;
  periods?: string;
  /** By the number of the period. */
  period: Readonly<Record<number, string>>;
  quiet?: string;
  confirmWithinMinutes?: string;
}

export function problemsOfHours(hours: Hours): HoursProblems {
  const found: HoursProblems = { period: { ...periodProblems(hours.periods) } };
  const { closeOutEarliest, closeOutLatest, workMinutesMin } = LIMITS;
  if (hours.closeOutAt < closeOutEarliest || hours.closeOutAt > closeOutLatest) {
    found.closeOutAt = words.closeOut(closeOutEarliest, closeOutLatest);
  }
  if (Object.keys(found.period).length === 0) {
    const alone = minutesADay({ periods: hours.periods, quiet: null });
    if (alone < workMinutesMin) found.periods = words.short(workMinutesMin);
    else if (minutesADay(hours) < workMinutesMin) found.quiet = words.quietAll(workMinutesMin);
  }
  if (hours.quiet && hours.quiet.from === hours.quiet.until) found.quiet = words.quietNone;
  const { confirmWithinMinutesMin: least, confirmWithinMinutesMax: most } = LIMITS;
  const { confirmWithinMinutes: minutes } = hours;
  if (!(Number.isInteger(minutes) && minutes >= least && minutes <= most)) {
    found.confirmWithinMinutes = words.confirm(least, most);
  }
  return found;
}

function periodProblems(periods: readonly Span[]): Record<number, string> {
  const found: Record<number, string> = {};
  periods.forEach(({ from, until }, i) => {
    const before = periods[i - 1];
    if (!(from < until)) found[i] = words.period(i + 1);
    else if (before && from < before.until) found[i] = words.overlap(i + 1);
  });
  return found;
}

/** The first thing that is wrong, for the button; null: nothing is. */
export const firstProblem = (problems: HoursProblems): string | null =>
  problems.closeOutAt ??
  Object.values(problems.period)[0] ??
  problems.periods ??
  problems.quiet ??
  problems.confirmWithinMinutes ??
  null;

/** One more period, after the last: an hour later and for two, as far as the day has room. */
export function nextPeriod(periods: readonly Span[]): Span {
  const last = minuteOf(periods.at(-1)?.until ?? "08:00");
  const time = (minute: number) => {
    const within = Math.min(minute, 23 * 60 + 59);
    return `${String(Math.floor(within / 60)).padStart(2, "0")}:${String(within % 60).padStart(2, "0")}`;
  };
  return { from: time(last + 60), until: time(last + 180) };
}

/** Whether both say the same. */
export const sameHours = (one: Hours, other: Hours): boolean =>
  JSON.stringify(wished(one)) === JSON.stringify(wished(other));

/** As the server wants them. */
export const wished = (hours: Hours) => ({
  closeOutAt: hours.closeOutAt,
  periods: hours.periods.map(({ from, until }) => ({ from, until })),
  quiet: hours.quiet && { from: hours.quiet.from, until: hours.quiet.until },
  confirmWithinMinutes: hours.confirmWithinMinutes,
});
