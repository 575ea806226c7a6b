import { type BusinessDay, businessDayOf, dayAfter } from "../../../kernel/business-day.ts";
import { localTimeAt } from "../../../kernel/time-of-day.ts";
import type { WorkClock } from "../../../kernel/working-hours.ts";
import { deliveredAt as deliveredAtOf, NEVER } from "../../reach/index.ts";

export type FactSubject = "NOTICE" | "TASK";

/** What a fact is computed from, of one person and one notice or task; instants in milliseconds. */
export interface FactSource {
  subject: FactSubject;
  subjectId: string;
  placeId: string;
  personId: string;
  departmentId: string;
  lineage: string;
  groupId: string;
  byPersonId: string;
  publishedAt: number;
  /** They were bound to an account when they were asked. */
  reachable: boolean;
  /** When the message about it reached them, as `deliveredAt` of `reach` takes it. */
  arrivedAt: number | null;
  /** On leave or exempt: does not count. */
  exempt: boolean;
  openedAt: number | null;
  confirmedAt: number | null;
  plannedAt: number | null;
  doneAt: number | null;
  confirmBy: number | null;
  confirmLate: boolean;
  /** Null where nothing is to be done. */
  doneBy: number | null;
  doneLate: boolean;
  awaited: boolean;
  carries: number;
}

/** The durations that are measured, in their order; first the two totals that people compare. */
export const TIME_MEASURES = [
  "ToConfirm",
  "ToComplete",
  "Delivered",
  "Opened",
  "Confirmed",
  "Planned",
  "Done",
] as const;
export type TimeMeasure = (typeof TIME_MEASURES)[number];

export type FactMinutes = Record<`${"work" | "wall"}${TimeMeasure}`, number | null>;

/** A fact as it is kept. */
export interface Fact
  extends
    Omit<FactSource, "reachable" | "arrivedAt" | "exempt" | "confirmLate" | "doneLate" | "awaited">,
    FactMinutes {
  deliveredAt: number | null;
  confirmLate: number;
  doneLate: number;
  counted: number;
  awaited: number;
  week: BusinessDay;
  weekday: number;
  hour: number;
  latePublished: number;
  shortDeadline: number;
}

/** From this hour of the day on, publishing counts as late. */
const LATE_FROM_HOUR = 18;

/** A deadline that leaves less working time than this is short. */
const SHORT_DEADLINE_MINUTES = 60;

/** The Monday of a day's week. */
export const weekOf = (day: BusinessDay): BusinessDay => dayAfter(day, 1 - weekdayOf(day));

/** 1 is Monday, 7 is Sunday. */
const weekdayOf = (day: BusinessDay): number =>
  ((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7) + 1;

/** Computes a fact, in the working time of the group that asked. */
export function factOf(happened: FactSource, clock: WorkClock, timeZone: string): Fact {
  const { reachable, arrivedAt, exempt, confirmLate, doneLate, awaited, ...kept } = happened;
  const { publishedAt, openedAt, confirmedAt, plannedAt, doneAt, confirmBy, doneBy } = happened;
  // Lists show a thing at once, so it can be opened before the message arrives.
  const seenAt = openedAt ?? confirmedAt;
  // Whom no channel reached is not slow, whenever they have come upon it by themselves (Mission B7).
  const reached = reachable && arrivedAt !== NEVER;
  const deliveredAt = reached ? deliveredAtOf({ askedAt: publishedAt, arrivedAt, seenAt }) : null;
  const day = businessDayOf(new Date(publishedAt), timeZone);
  const hour = Math.floor(localTimeAt(new Date(publishedAt), timeZone).minute / 60);
  const spans: Record<TimeMeasure, [number | null, number | null]> = {
    ToConfirm: [publishedAt, confirmedAt],
    ToComplete: [publishedAt, doneAt],
    Delivered: [publishedAt, deliveredAt],
    Opened: [deliveredAt, openedAt],
    Confirmed: [openedAt, confirmedAt],
    Planned: [confirmedAt, plannedAt],
    Done: [plannedAt ?? confirmedAt, doneAt],
  };
  const minutes = Object.fromEntries(
    TIME_MEASURES.flatMap((measure) => {
      const [from, until] = spans[measure];
      const known = from !== null && until !== null;
      const wall = known ? Math.max(0, Math.floor((until - from) / 60_000)) : null;
      return [
        [`wall${measure}`, wall],
        [`work${measure}`, known ? clock.minutesBetween(from, until) : null],
      ];
    }),
  ) as FactMinutes;
  const until = doneBy ?? confirmBy;
  return {
    ...kept,
    ...minutes,
    deliveredAt,
    confirmLate: confirmLate ? 1 : 0,
    doneLate: doneLate ? 1 : 0,
    // What has not reached somebody says nothing about how fast they are.
    counted: deliveredAt !== null && !exempt ? 1 : 0,
    awaited: awaited ? 1 : 0,
    week: weekOf(day),
    weekday: weekdayOf(day),
    hour,
    latePublished: hour >= LATE_FROM_HOUR || clock.isOutside(publishedAt) ? 1 : 0,
    shortDeadline:
      until !== null && clock.minutesBetween(publishedAt, until) < SHORT_DEADLINE_MINUTES ? 1 : 0,
  };
}
