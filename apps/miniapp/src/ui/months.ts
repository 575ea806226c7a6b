/** A month of a year; months count from 1. */
export interface Month {
  year: number;
  month: number;
}

/** The month of a business day. */
export const monthOf = (on: string): Month => ({
  year: Number(on.slice(0, 4)),
  month: Number(on.slice(5, 7)),
});

/** The month `steps` after (or, negative, before) this one. */
export function monthAfter({ year, month }: Month, steps: number): Month {
  const count = year * 12 + (month - 1) + steps;
  return { year: Math.floor(count / 12), month: (count % 12) + 1 };
}

/** The days of a month in weeks from Monday to Sunday; null where the week belongs to another. */
export function weeksOf<Day extends { day: string }>(days: readonly Day[]): (Day | null)[][] {
  const first = days[0];
  if (!first) return [];
  const before = (new Date(`${first.day}T00:00:00Z`).getUTCDay() + 6) % 7;
  const cells: (Day | null)[] = [...Array.from({ length: before }, () => null), ...days];
  while (cells.length % 7 > 0) cells.push(null);
  return Array.from({ length: cells.length / 7 }, (_, i) => cells.slice(i * 7, i * 7 + 7));
}
