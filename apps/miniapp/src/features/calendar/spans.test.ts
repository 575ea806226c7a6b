import { specialSpans } from "./spans";
import type { Day } from "./use-calendar";

const day = (on: string, part: Partial<Day> = {}): Day => ({
  day: on,
  workday: true,
  provisional: false,
  reason: "WEEK",
  holiday: null,
  own: null,
  note: null,
  ...part,
});

test("the days of one holiday are one line, and all others stand alone", () => {
  const off = { workday: false, reason: "HOLIDAY", holiday: "国庆节" } as const;
  const spans = specialSpans([
    day("2026-09-30"),
    day("2026-10-01", off),
    day("2026-10-02", off),
    day("2026-10-03", { ...off, holiday: "中秋" }),
    day("2026-10-04", { workday: true, reason: "OWN", own: "WORKDAY" }),
    day("2026-10-05", off),
    day("2026-10-06"),
    day("2026-10-10", { reason: "MAKE_UP", holiday: "国庆节" }),
  ]);
  expect(spans.map(({ from, until }) => `${from.slice(8)}-${until.slice(8)}`)).toEqual([
    "01-02",
    "03-03",
    "04-04",
    "05-05",
    "10-10",
  ]);
});
