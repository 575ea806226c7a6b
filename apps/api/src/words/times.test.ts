import { clockTime, dayWords, fileTime } from "./times.zh-cn.ts";

const said = { timeZone: "Asia/Shanghai", now: new Date("2026-11-19T08:00:00Z") };

it.each([
  ["2026-11-19T08:17:00Z", "11月19日 16:17", "2026-11-19 16:17"],
  ["2026-01-01T16:00:00Z", "1月2日 00:00", "2026-01-02 00:00"],
  ["2025-12-31T15:59:59Z", "2025年12月31日 23:59", "2025-12-31 23:59"],
  ["2025-12-31T16:00:00Z", "1月1日 00:00", "2026-01-01 00:00"],
  ["2026-12-31T16:30:00Z", "2027年1月1日 00:30", "2027-01-01 00:30"],
])("%s is %s in a sentence, and %s in a file", (at, words, file) => {
  expect(clockTime(new Date(at), said)).toBe(words);
  expect(fileTime(new Date(at), said)).toBe(file);
});

it("says a day", () => expect(dayWords("2026-03-02")).toBe("3月2日"));
