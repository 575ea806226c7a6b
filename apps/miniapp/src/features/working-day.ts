import { WorkingDays } from "@riqing/schema";
import { useRead } from "../shell";

/**
 * Whether the organisation works on a day that somebody chose. Of `known`, which the server named, and
 * of a month that has not been read, nothing is asked or held against them: the server knows.
 */
export function useWorksOn(day: string, known: string): boolean {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  const days = useRead(WorkingDays, { year, month }, ({ workingDays }) => workingDays.days, {
    when: day !== known,
  });
  if (day === known) return true;
  return days.value?.find((one) => one.day === day)?.workday ?? true;
}
