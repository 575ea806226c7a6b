import {
  dayInChain,
  dayWords,
  fromFields,
  fullTime,
  minutesWords,
  setZone,
  shortTime,
  spanWords,
  timeLeft,
  toFields,
  todayWords,
} from "./times";

const now = new Date("2026-11-19T07:59:00Z"); // 15:59 in Shanghai, a Thursday

afterEach(() => setZone("Asia/Shanghai"));

test.each([
  ["2026-11-19T07:42:00Z", "15:42", "今天 15:42"],
  ["2026-11-18T10:00:00Z", "昨天 18:00", "昨天 18:00"],
  ["2026-11-18T15:59:59Z", "昨天 23:59", "昨天 23:59"],
  ["2026-11-18T16:00:00Z", "00:00", "今天 00:00"],
  ["2026-11-20T01:00:00Z", "明天 09:00", "明天 09:00"],
  ["2026-11-09T02:00:00Z", "11月9日", "11月9日 10:00"],
  ["2025-12-31T02:00:00Z", "2025年12月31日", "2025年12月31日 10:00"],
])("%s is %s in a list, and %s in full", (at, short, full) => {
  expect(shortTime(at, now)).toBe(short);
  expect(fullTime(at, now)).toBe(full);
});

test.each([
  ["2026-11-19T08:17:00Z", "还剩 18 分"],
  ["2026-11-19T07:59:20Z", "还剩 1 分"],
  ["2026-11-19T11:30:00Z", "还剩 3 小时 31 分"],
  ["2026-11-22T00:00:00Z", "还剩 2 天 16 小时"],
  ["2026-11-19T07:19:00Z", "超 40 分"],
  ["2026-11-15T00:00:00Z", "超 4 天 7 小时"],
])("%s: %s", (due, words) => expect(timeLeft(due, now)).toBe(words));

test.each([
  [0, "WALL", "0 分"],
  [59, "WALL", "59 分"],
  [60, "WALL", "1 小时"],
  [86, "WALL", "1 小时 26 分"],
  [168, "WORKING", "2 小时 48 分"],
  [1_439, "WALL", "23 小时 59 分"],
  [1_440, "WALL", "1 天"],
  [2_822, "WALL", "1 天 23 小时"],
  [5_732, "WALL", "3 天 23 小时"],
  [5_760, "WALL", "4 天"],
  [3_000, "WORKING", "50 小时"],
] as const)("%i minutes (%s): %s", (minutes, time, words) =>
  expect(minutesWords(minutes, time)).toBe(words),
);

test.each([
  // One duration, whether it is left or over.
  [47 * 60 + 2, "1 天 23 小时"],
  [95 * 60 + 32, "3 天 23 小时"],
  [1, "1 分"],
])("%i minutes are said alike everywhere", (minutes, words) => {
  const due = (sign: number) => new Date(now.getTime() + sign * minutes * 60_000).toISOString();
  expect(timeLeft(due(1), now)).toBe(`还剩 ${words}`);
  expect(timeLeft(due(-1), now)).toBe(`超 ${words}`);
  expect(spanWords(minutes * 60_000)).toBe(words);
});

test("seconds, days and chains", () => {
  expect(fullTime("2026-11-19T07:59:08Z", now, { seconds: true })).toBe("今天 15:59:08");
  expect(dayWords("2026-11-26", now)).toBe("11月26日");
  expect(dayInChain("2026-11-09")).toBe("11/9");
  expect(todayWords(now)).toBe("11月19日 周四");
});

test("fields hold the organisation's clock, in any zone", () => {
  expect(toFields(now)).toEqual({ date: "2026-11-19", time: "15:59" });
  expect(fromFields("2026-11-19", "17:30")).toBe("2026-11-19T09:30:00.000Z");
  setZone("Europe/Berlin");
  expect(shortTime("2026-11-19T07:42:00Z", now)).toBe("08:42");
  expect(fromFields("2026-07-01", "12:00")).toBe("2026-07-01T10:00:00.000Z");
});
