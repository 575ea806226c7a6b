import { minutesWords } from "../../words/times";

/** 3.1, 12: one place behind the point, and none where it says nothing. */
const short = (value: number): string => String(Math.round(value * 10) / 10);

const DAY = 24 * 60;

/** The figure and its last unit apart, for the one number of a screen: 2 小时 48 and 分. */
export function figureOf(minutes: number, basis: "WORKING" | "WALL"): [string, string] {
  const parts = minutesWords(minutes, basis).split(" ");
  return [parts.slice(0, -1).join(" "), parts.at(-1) ?? ""];
}

/** The end of an axis: two steps of a round number of hours, or of minutes. */
export function topOf(values: readonly (number | null)[]): number {
  const most = Math.max(0, ...values.map((value) => value ?? 0));
  const steps = [10, 20, 30, 60, 120, 240, 480, 720, 1440, 2880, 5760, 14_400];
  const step = steps.find((one) => 2 * one >= most) ?? Math.ceil(most / 2 / DAY) * DAY;
  return 2 * step;
}

/** How dark a cell is: by how it compares with the whole. */
export function heatOf(median: number, whole: number): 0 | 1 | 2 | 3 | 4 {
  const ratio = whole > 0 ? median / whole : 1;
  if (ratio < 0.5) return 0;
  if (ratio < 0.9) return 1;
  if (ratio < 1.5) return 2;
  return ratio < 3 ? 3 : 4;
}

interface Cell {
  weekday: number;
  hour: number;
  spread: { n: number; median?: number | null };
}

/** From this hour on, publishing is late. */
const EVENING = 18;

/** By how much what is published in the evening is slower; null where it is not, or not known. */
export function eveningSlower(cells: readonly Cell[]): string | null {
  const mean = (of: readonly Cell[]): number | null => {
    const known = of.filter(({ spread }) => spread.median != null);
    const n = known.reduce((sum, { spread }) => sum + spread.n, 0);
    if (n === 0) return null;
    return known.reduce((sum, { spread }) => sum + spread.n * spread.median!, 0) / n;
  };
  const late = mean(cells.filter(({ hour }) => hour >= EVENING));
  const early = mean(cells.filter(({ hour }) => hour < EVENING));
  if (late === null || !early || late < 1.5 * early) return null;
  return short(late / early);
}
