import { hours } from "../../../test/people";
import {
  firstProblem,
  type Hours,
  nextPeriod,
  problemsOfHours,
  quietWarning,
  sameHours,
} from "./hours";

const day = (part: Partial<Hours> = {}): Hours => ({ ...hours, ...part });
const span = (from: string, until: string) => ({ from, until });

test.each<[string, Partial<Hours>, string | null]>([
  ["nothing", {}, null],
  ["the bounds", { closeOutAt: "23:55", confirmWithinMinutes: 480 }, null],
  ["a close-out too early", { closeOutAt: "00:04" }, "封账时间在 00:05 到 23:55 之间"],
  ["a period backwards", { periods: [span("17:00", "08:00")] }, "第 1 段要先开始再结束"],
  [
    "periods that overlap",
    { periods: [span("08:00", "12:00"), span("11:00", "17:00")] },
    "第 2 段要在上一段之后",
  ],
  ["too little work", { periods: [span("08:00", "08:20")] }, "一天至少上班 30 分钟"],
  [
    "quiet over all the work",
    { quiet: span("08:00", "18:00") },
    "安静时段把上班时间占完了，至少留 30 分钟",
  ],
  [
    "quiet that ends as it starts",
    { quiet: span("22:00", "22:00") },
    "安静时段的开始和结束不能一样",
  ],
  ["four minutes", { confirmWithinMinutes: 4 }, "在 5 到 480 分钟之间"],
  ["half a minute", { confirmWithinMinutes: 7.5 }, "在 5 到 480 分钟之间"],
  ["no number", { confirmWithinMinutes: Number.NaN }, "在 5 到 480 分钟之间"],
])("what is wrong with %s is said", (_, part, words) => {
  expect(firstProblem(problemsOfHours(day(part)))).toBe(words);
});

test("one more period has its own time, and the day has an end", () => {
  expect(nextPeriod(hours.periods)).toEqual(span("18:30", "20:30"));
  expect(nextPeriod([span("20:00", "22:30")])).toEqual(span("23:30", "23:59"));
});

test("hours are the same when they say the same", () => {
  expect(sameHours(day(), day({ quiet: span("22:00", "07:00") }))).toBe(true);
  expect(sameHours(day(), day({ quiet: null }))).toBe(false);
});

const printing = (value: string) => [
  { id: "r", title: "群规", current: { id: "v", settings: [{ key: "quietHours", value }] } },
];

test.each([
  ["23:30–7:30", span("22:00", "07:00"), true],
  ["22:00–7:00", span("22:00", "07:00"), false],
  ["22:00 至次日 7:00", span("22:00", "07:00"), false],
  ["22:00–7:00", null, true],
  ["夜里不打扰", span("22:00", "07:00"), false],
])("rules that print %s beside %j are pointed out: %s", (printed, quiet, differs) => {
  const warning = quietWarning(printing(printed), quiet);
  expect(warning).toBe(
    differs ? `《群规》上写的是 ${printed}，和这里不一样。实际按这里的算` : null,
  );
});
