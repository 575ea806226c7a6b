import { type BusinessDay, dayAfter } from "../../../kernel/business-day.ts";
import { weekOf } from "../fact/fact.ts";

/** Whole weeks up to today, today's included. */
export interface ReportPeriod {
  from: BusinessDay;
  until: BusinessDay;
  /** Their Mondays, the oldest first. */
  weeks: BusinessDay[];
}

/** The last `count` weeks. */
export function periodOf(today: BusinessDay, count: number): ReportPeriod {
  const last = weekOf(today);
  const weeks = Array.from({ length: count }, (_, i) => dayAfter(last, 7 * (i + 1 - count)));
  return { from: weeks[0]!, until: today, weeks };
}

/** As many weeks just before. */
export const periodBefore = ({ from, weeks }: ReportPeriod): ReportPeriod =>
  periodOf(dayAfter(from, -1), weeks.length);

/** The weeks that a trend shows. */
export const TREND_WEEKS = 8;

/** The number of weeks in the heat map: older habits are no help. */
export const HEAT_WEEKS = 4;
