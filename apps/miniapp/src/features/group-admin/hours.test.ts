import { hours } from "../../../test/people";
import {
  closeOutNote,
  firstProblem,
  type Hours,
  nextPeriod,
  notesOfPeriods,
  problemsOfHours,
  sameHours,
  workedWords,
} from "./hours";

const day = (part: Partial<Hours> = {}): Hours => ({ ...hours, ...part });
const span = (from: string, until: string) => ({ from, until });

test.each<[string, Partial<Hours>, string | null]>([
  ["nothing", {}, null],
  ["the bounds", { closeOutAt: "23:55", confirmWithinMinutes: 480 }, null],
  ["a close-out too early", { closeOutAt: "00:04" }, "封账时间在 00:05 到 23:55 之间"],
  ["a night", { periods: [span("21:00", "02:00")] }, null],
  ["a night with a break", { periods: [span("21:00", "24:00"), span("00:30", "05:00")] }, null],
  [
    "a period that ends as it starts",
    { periods: [span("08:00", "08:00")] },
    "第 1 段的开始和结束不能一样",
  ],
  [
    "a night that goes on into the next",
    { periods: [span("21:00", "05:00"), span("06:00", "21:30")] },
    "第 2 段碰到了第二天的第 1 段",
  ],
  [
    "periods out of order",
    { periods: [span("13:00", "17:00"), span("08:00", "12:00")] },
    "第 2 段要在上一段之后",
  ],
  [
    "no day of work",
    { workPattern: { startsOn: "2026-11-16", works: [false], keepsHolidays: true } },
    "至少要有一天上班",
  ],
  [
    "periods that overlap",
    { periods: [span("08:00", "12:00"), span("11:00", "17:00")] },
    "第 2 段要在上一段之后",
  ],
  ["too little work", { periods: [span("08:00", "08:20")] }, "一天至少上班 30 分钟"],
  [
    "quiet over all the work",
    { quiet: span("08:00", "18:00") },
    "上班时间都在安静时段里，至少错开 30 分钟；群规也可以不设安静时间",
  ],
  ["four minutes", { confirmWithinMinutes: 4 }, "在 5 到 480 分钟之间"],
  ["half a minute", { confirmWithinMinutes: 7.5 }, "在 5 到 480 分钟之间"],
  ["no number", { confirmWithinMinutes: Number.NaN }, "在 5 到 480 分钟之间"],
])("what is wrong with %s is said", (_, part, words) => {
  expect(firstProblem(problemsOfHours(day(part)))).toBe(words);
});

test("one more period has its own time, and the day has an end", () => {
  expect(nextPeriod(hours.periods)).toEqual(span("18:30", "20:30"));
  expect(nextPeriod([span("20:00", "22:30")])).toEqual(span("23:30", "24:00"));
  expect(nextPeriod([span("21:00", "02:00")])).toEqual(span("03:00", "05:00"));
});

test("what lies on the day after says so, and what quiet takes of the work", () => {
  const night = day({ periods: [span("21:00", "24:00"), span("00:30", "05:00")] });
  expect(notesOfPeriods(night.periods)).toEqual([undefined, "第二天 00:30 到 05:00，算前一天的班"]);
  expect(notesOfPeriods([span("21:00", "02:00")])).toEqual(["到第二天 02:00"]);
  expect(workedWords(night)).toBe(
    "一天上班 1 小时。办事用了多久，只算这些时间。另有 6 小时 30 分在安静时段里，不算",
  );
  expect(closeOutNote(day({ ...night, closeOutAt: "06:00" }))).toMatch(/^第二天这个点封前一天的账/);
  expect(closeOutNote(day())).toMatch(/^上班的日子到点/);
});

test("hours are the same when they say the same", () => {
  expect(sameHours(day(), day({ quiet: span("22:00", "07:00") }))).toBe(true);
  expect(sameHours(day(), day({ closeOutAt: "18:00" }))).toBe(false);
  // When the group is left alone its rules say.
  expect(sameHours(day(), day({ quiet: null }))).toBe(true);
});
