import type { LadderStep, ViolationKind } from "@riqing/schema";
import { type BusinessDay, dayAfter } from "../../../kernel/business-day.ts";
import {
  type Counting,
  type Proposal,
  proposedStep,
  strikeEndsOn,
  strikesBefore,
} from "./ladder.policy.ts";

/**
 * How far apart the cases lie that an editor assumes. SOON: three within weeks of the last one, then one when all
 * of them have expired. CLOSE: one each week. FAR: each when the one before has expired.
 */
export const ASSUMED_SERIES = ["SOON", "CLOSE", "FAR"] as const;
export type AssumedSeries = (typeof ASSUMED_SERIES)[number];

/** One of somebody's next cases, on a day that is assumed. */
export interface AssumedCase {
  on: BusinessDay;
  /** Which of them it is, the first is 1. */
  number: number;
  step: LadderStep;
  limitedBy: Proposal["limitedBy"];
  /** How many of those before it still count. */
  counted: number;
  /** They had been removed or referred before. */
  back: boolean;
}

/** What the editor takes from the other settings. */
export type AssumedBy = Pick<Counting, "months"> & { removalNeedsRepetition: boolean };

const CLOSE = 7;
/** Days from one case to the next; after the last of these, until the one before has expired. */
const SOON = [22, 44, 20];

/** Days are counted as in Greenwich: only their distance matters. */
const timeZone = "UTC";
const noonOf = (day: BusinessDay): number => Date.parse(`${day}T12:00:00Z`);

/**
 * What the next cases of one member who has signed would bring, one after the other: each told on its day, none
 * overturned, all of this kind.
 */
export function assumedCases(
  kind: Pick<ViolationKind, "key" | "atOnce" | "steps">,
  { months, removalNeedsRepetition }: AssumedBy,
  { from, series, count }: { from: BusinessDay; series: AssumedSeries; count: number },
): AssumedCase[] {
  const counting: Counting = { months, by: "ALL_KINDS", timeZone };
  const days: BusinessDay[] = [];
  const cases: AssumedCase[] = [];
  for (let i = 0; i < count; i += 1) {
    const last = days.at(-1);
    const on = last === undefined ? from : nextDay(last, series, i, counting);
    const strikes = days.map((day) => ({
      toldAt: noonOf(day),
      kindKey: kind.key,
      overturned: false,
    }));
    const counted = strikesBefore(strikes, { at: noonOf(on), kindKey: kind.key }, counting).length;
    const standing = { strikes: counted, signed: true, removalNeedsRepetition };
    const { step, limitedBy } = proposedStep(kind, standing);
    const back = cases.some((one) => one.step.measure === "REMOVE" || one.step.measure === "REFER");
    cases.push({ on, number: i + 1, step, limitedBy, counted, back });
    days.push(on);
  }
  return cases;
}

function nextDay(
  last: BusinessDay,
  series: AssumedSeries,
  i: number,
  counting: Counting,
): BusinessDay {
  if (series === "CLOSE") return dayAfter(last, CLOSE);
  const gap = series === "SOON" ? SOON[i - 1] : undefined;
  return gap === undefined ? strikeEndsOn(noonOf(last), counting) : dayAfter(last, gap);
}
