import type { Day } from "./use-calendar";

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
