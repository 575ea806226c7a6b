import { hash } from "node:crypto";
import type { BusinessDay } from "../../../kernel/business-day.ts";
import type { FactSubject } from "./fact.ts";

/** What a histogram is of. */
export interface HistogramKey {
  scopeId: string;
  subject: FactSubject;
  measure: string;
  week: BusinessDay;
  /** The band whose minutes are counted, or `ALL_BANDS`. */
  band: number;
}

/** How many facts there are of each number: of minutes, or of bands. */
export interface Histogram extends HistogramKey {
  counts: Map<number, number>;
}

/** In place of a band: of everything together, by band; of a cell of the heat map by minute. */
export const ALL_BANDS = -1;

/** Whether a measure is counted by band first; a cell of the heat map has too few values for that. */
export const isBanded = (measure: string): boolean => !measure.includes("@");

/**
 * The id of a histogram follows from what it is of, so that many are read and written by id. Those of
 * one band in several weeks stand side by side.
 */
export const histogramId = (
  organisationId: string,
  { scopeId, subject, measure, week, band }: HistogramKey,
): string => weeklyId([organisationId, scopeId, subject, measure, band], week);

/** An id of what there is in every week: hashed, but for the week. */
export const weeklyId = (of: readonly (string | number)[], week: BusinessDay): string =>
  hash("sha256", of.join(" ")).slice(0, 28) + week.replaceAll("-", "");

/** As a column takes it, in order: "3:12 5:1" is twelve threes and one five. */
export const formatCounts = (counts: ReadonlyMap<number, number>): string =>
  [...counts]
    .filter(([, n]) => n !== 0)
    .toSorted(([a], [b]) => a - b)
    .map(([number, n]) => `${number}:${n}`)
    .join(" ");

/** Adds counts to a text; negative ones subtract. */
export function addCounts(text: string, counts: ReadonlyMap<number, number>): string {
  const sum = new Map(counts);
  eachCount(text, (number, n) => sum.set(number, (sum.get(number) ?? 0) + n));
  return formatCounts(sum);
}

const SPACE = 32;
const ZERO = 48;
const COLON = 58;

/** Parses such a text; without regular expressions, because a report reads very many. */
export function eachCount(text: string, onCount: (number: number, n: number) => void): void {
  let number = 0;
  let digits = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code === COLON) {
      number = digits;
      digits = 0;
    } else if (code === SPACE) {
      onCount(number, digits);
      digits = 0;
    } else {
      digits = digits * 10 + code - ZERO;
    }
  }
  if (text !== "") onCount(number, digits);
}
