import type { ReminderSteps } from "@riqing/schema";

const HOUR_MS = 3_600_000;

const after = (at: Date, hours: number) => new Date(at.getTime() + hours * HOUR_MS);

export interface ReminderMoment {
  step: string;
  at: Date;
}

export const AT_DEADLINE = "AT";

/** The moments of a deadline that are still ahead. */
export function momentsOf(
  { beforeHours, atDeadline, afterHours }: ReminderSteps,
  dueAt: Date,
  now: Date,
): ReminderMoment[] {
  const moments = [
    ...beforeHours.map((hours) => ({ step: `BEFORE:${hours}`, at: after(dueAt, -hours) })),
    ...(atDeadline ? [{ step: AT_DEADLINE, at: dueAt }] : []),
    ...afterHours.map((hours) => ({ step: `AFTER:${hours}`, at: after(dueAt, hours) })),
  ];
  return moments.filter(({ at }) => at > now);
}

/** The steps of several groups together: whoever is in one of them is reminded as it says. */
export function allSteps(some: readonly ReminderSteps[]): ReminderSteps {
  const hours = (of: "beforeHours" | "afterHours") =>
    [...new Set(some.flatMap((one) => one[of]))].toSorted((a, b) => a - b);
  return {
    beforeHours: hours("beforeHours").toReversed(),
    atDeadline: some.some((one) => one.atDeadline),
    afterHours: hours("afterHours"),
  };
}
