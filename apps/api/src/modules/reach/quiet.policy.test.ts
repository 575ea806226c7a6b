import { lastQuietEnd, quietEndBy, type QuietFrom, quietOn } from "./quiet.policy.ts";

const SHANGHAI = "Asia/Shanghai";
const at = (local: string) => new Date(`${local.replace(" ", "T")}:00+08:00`);
const period = (text: string) => {
  const [from = "", until = ""] = text.split("-");
  return text === "none" ? null : { from, until };
};
const steps = (...said: [fromOn: string, quiet: string][]): QuietFrom[] =>
  said.map(([fromOn, quiet]) => ({ fromOn, quiet: period(quiet) }));

it.each([
  ["2026-11-19", "22:00-07:00"],
  ["2026-11-20", "23:30-07:30"],
  ["2026-11-23", null],
])("on %s the latest step that has begun counts", (day, quiet) => {
  const all = steps(["2026-11-20", "23:30-07:30"], ["2026-11-23", "none"]);
  expect(quietOn(all, day)).toEqual(quiet && period(quiet));
});

describe("a night belongs to the day on which it began", () => {
  const later = steps(["2026-11-01", "22:00-07:00"], ["2026-11-20", "23:30-07:30"]);
  const earlier = steps(["2026-11-01", "23:30-07:30"], ["2026-11-20", "22:00-06:00"]);
  const ended = steps(["2026-11-01", "22:00-07:00"], ["2026-11-20", "none"]);
  const begun = steps(["2026-11-01", "none"], ["2026-11-20", "22:00-07:00"]);
  const noon = steps(["2026-11-01", "22:00-07:00"], ["2026-11-20", "06:00-08:00"]);
  it.each([
    ["before", later, "2026-11-19 22:10", "2026-11-20 07:00"],
    ["after midnight", later, "2026-11-20 00:10", "2026-11-20 07:00"],
    ["by its own end, not the new one", later, "2026-11-20 07:10", null],
    ["before the new start", later, "2026-11-20 22:10", null],
    ["the first new night", later, "2026-11-20 23:30", "2026-11-21 07:30"],
    ["longer than the new one", earlier, "2026-11-20 06:30", "2026-11-20 07:30"],
    [
      "the last one, where there are none afterwards",
      ended,
      "2026-11-20 03:00",
      "2026-11-20 07:00",
    ],
    ["and none after it", ended, "2026-11-20 23:00", null],
    ["none before the first", begun, "2026-11-20 03:00", null],
    ["then the first", begun, "2026-11-20 23:00", "2026-11-21 07:00"],
    ["one that the next day's meets", noon, "2026-11-20 06:30", "2026-11-20 07:00"],
    ["the next day's goes on after it", noon, "2026-11-20 07:30", "2026-11-20 08:00"],
  ])("%s", (_, all, now, end) => {
    expect(quietEndBy(at(now), all, SHANGHAI)).toEqual(end && at(end));
  });
});

it("what goes through several groups waits for the last of them", () => {
  const early = steps(["2026-11-01", "22:00-07:00"]);
  const late = steps(["2026-11-01", "06:30-09:00"]);
  expect(lastQuietEnd(at("2026-11-20 23:00"), [early, late], SHANGHAI)).toEqual(
    at("2026-11-21 09:00"),
  );
  expect(lastQuietEnd(at("2026-11-20 10:00"), [early, late], SHANGHAI)).toBeNull();
});
