import {
  differsFromQuiet,
  type GroupHoursQuery,
  hoursFaults,
  LIMITS,
  minuteOfDay,
  type Period,
} from "@riqing/schema";
import { GROUP_ADMIN } from "../../words/group-admin";

export type Hours = GroupHoursQuery["group"]["hours"];

/** Where rules that hold in the group print other quiet hours: which, and what; null where none do. */
export function quietWarning(
  rulebooks: GroupHoursQuery["group"]["rulebooks"],
  quiet: Hours["quiet"],
): string | null {
  for (const { title, current } of rulebooks) {
    const printed = current?.settings.find(({ key }) => key === "quietHours")?.value ?? "";
    if (differsFromQuiet(printed, quiet)) return GROUP_ADMIN.hours.quietDiffers(title, printed);
  }
  return null;
}

const { problem: words } = GROUP_ADMIN.hours;

/** What is wrong, by field, with what is on screen: the server's own rules, said before it is asked. */
export interface HoursProblems {
  closeOutAt?: string;
  periods?: string;
  /** By the number of the period. */
  period: Readonly<Record<number, string>>;
  quiet?: string;
  confirmWithinMinutes?: string;
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
    else if (number === undefined) found.periods = words.short(workMinutesMin);
    else period[Number(number)] = periodWords(periods, Number(number));
  }
  if (quiet && quiet.from === quiet.until) found.quiet = words.quietNone;
  return found;
}

function periodWords(periods: readonly Period[], i: number): string {
  const { from = "", until = "" } = periods[i] ?? {};
  return from < until ? words.overlap(i + 1) : words.period(i + 1);
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
export function nextPeriod(periods: readonly Period[]): Period {
  const last = minuteOfDay(periods.at(-1)?.until ?? "08:00");
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
