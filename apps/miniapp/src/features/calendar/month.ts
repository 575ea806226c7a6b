import type { Day } from "./use-calendar";

export interface Month {
  year: number;
  month: number;
}

export const monthOf = (on: string): Month => ({
  year: Number(on.slice(0, 4)),
  month: Number(on.slice(5, 7)),
});

/** The month `steps` after (or, negative, before) this one. */
export function monthAfter({ year, month }: Month, steps: number): Month {
  const count = year * 12 + (month - 1) + steps;
  return { year: Math.floor(count / 12), month: (count % 12) + 1 };
}

/** The days in weeks from Monday to Sunday; null where the week belongs to another month. */
export function weeksOf(days: readonly Day[]): (Day | null)[][] {
  const first = days[0];
  if (!first) return [];
  const before = (new Date(`${first.day}T00:00:00Z`).getUTCDay() + 6) % 7;
  const cells: (Day | null)[] = [...Array.from({ length: before }, () => null), ...days];
  while (cells.length % 7 > 0) cells.push(null);
  return Array.from({ length: cells.length / 7 }, (_, i) => cells.slice(i * 7, i * 7 + 7));
}

/** Days that are not as the week says, those of one holiday together. */
export interface Span {
  from: string;
  until: string;
  day: Day;
}

export function specialSpans(days: readonly Day[]): Span[] {
  const spans: Span[] = [];
  let before: Day | undefined;
  for (const day of days) {
    const last = spans.at(-1);
    const goesOn =
      last && before?.reason === "HOLIDAY" && day.reason === "HOLIDAY" && sameHoliday(before, day);
    if (goesOn) last.until = day.day;
    else if (day.reason !== "WEEK") spans.push({ from: day.day, until: day.day, day });
    before = day;
  }
  return spans;
}

const sameHoliday = (one: Day, other: Day) => one.holiday === other.holiday;
