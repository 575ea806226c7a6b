import { SHIPPED_VIOLATIONS } from "@riqing/schema";
import fc from "fast-check";
import {
  type Counting,
  countsAt,
  isHarsher,
  monthsAfter,
  nextSteps,
  proposedStep,
  type Strike,
  strikesBefore,
} from "./ladder.policy.ts";

const counting: Counting = { months: 3, by: "ALL_KINDS", timeZone: "Asia/Shanghai" };
const at = (text: string) => new Date(`${text}+08:00`).getTime();
const strike = (toldAt: string | null, more: Partial<Strike> = {}): Strike => ({
  toldAt: toldAt === null ? null : at(toldAt),
  kindKey: "advertising",
  overturned: false,
  ...more,
});
const kind = (key: string) => SHIPPED_VIOLATIONS.find((one) => one.key === key)!;
const standing = { strikes: 0, signed: true, removalNeedsRepetition: false };

it.each([
  ["2026-11-16", 3, "2027-02-16"],
  ["2026-11-30", 3, "2027-02-28"],
  ["2027-11-30", 3, "2028-02-29"],
  ["2026-01-31", 1, "2026-02-28"],
  ["2026-12-31", 12, "2027-12-31"],
])("%s and %i months are %s", (day, months, answer) => {
  expect(monthsAfter(day, months)).toBe(answer);
});

it.each([
  ["told before the act", "2026-11-16T09:00:00.000", "2026-11-16T09:00:00.001", true],
  ["told at the same millisecond", "2026-11-16T09:00:00.000", "2026-11-16T09:00:00.000", false],
  ["told after it", "2026-11-16T09:00:00.001", "2026-11-16T09:00:00.000", false],
  ["on the last millisecond", "2026-11-16T09:00:00.000", "2027-02-15T23:59:59.999", true],
  [
    "on the same day three months later",
    "2026-11-16T09:00:00.000",
    "2027-02-16T00:00:00.000",
    false,
  ],
])("a strike %s counts: %#", (_, told, act, answer) => {
  expect(countsAt(strike(told), at(act), counting)).toBe(answer);
});

it("what was not told, or was overturned, counts for nothing", () => {
  const act = at("2026-12-01T09:00:00");
  expect(countsAt(strike(null), act, counting)).toBe(false);
  expect(countsAt(strike("2026-11-16T09:00:00", { overturned: true }), act, counting)).toBe(false);
});

it("kinds count together, unless the setting says by kind", () => {
  const strikes = [
    strike("2026-11-16T09:00:00"),
    strike("2026-11-17T09:00:00", { kindKey: "insult" }),
  ];
  const act = { at: at("2026-12-01T09:00:00"), kindKey: "insult" };
  expect(strikesBefore(strikes, act, counting)).toHaveLength(2);
  expect(strikesBefore(strikes, act, { ...counting, by: "KIND" })).toEqual([strikes[1]]);
});

it.each([
  ["the first", "flooding", {}, "REMIND", null],
  ["the second", "flooding", { strikes: 1 }, "WARN", null],
  ["more than there are rungs", "flooding", { strikes: 9 }, "REFER", null],
  ["of who had not signed", "advertising", { strikes: 4, signed: false }, "REMIND", "UNSIGNED"],
  ["at once, not signed", "unlawful", { signed: false }, "REMOVE", null],
  ["the first removal", "unlawful", { removalNeedsRepetition: true }, "WARN", "NEEDS_REPETITION"],
  ["the next removal", "advertising", { strikes: 1, removalNeedsRepetition: true }, "REMOVE", null],
] as const)("%s of %s: %#", (_, key, given, measure, limitedBy) => {
  expect(proposedStep(kind(key), { ...standing, ...given })).toMatchObject({
    number: ("strikes" in given ? given.strikes : 0) + 1,
    step: { measure },
    limitedBy,
  });
});

it("says what the next five would bring", () => {
  expect(nextSteps(kind("flooding"), standing, 5)).toEqual([
    "提醒",
    "警告",
    "禁言 1 天",
    "移出",
    "移交",
  ]);
  expect(nextSteps(kind("advertising"), { ...standing, strikes: 1 }, 2)).toEqual(["移出", "移交"]);
});

const strikes = fc.array(
  fc.record({
    toldAt: fc.option(
      fc.integer({ min: at("2026-01-01T00:00:00"), max: at("2027-12-31T00:00:00") }),
    ),
    kindKey: fc.constantFrom("advertising", "insult"),
    overturned: fc.boolean(),
  }),
  { maxLength: 12 },
);
const act = fc.record({
  at: fc.integer({ min: at("2026-01-01T00:00:00"), max: at("2027-12-31T00:00:00") }),
  kindKey: fc.constantFrom("advertising", "insult"),
});

it("the count is that of strikes neither expired nor overturned, in whatever order", () => {
  fc.assert(
    fc.property(strikes, act, (given, now) => {
      const counted = strikesBefore(given, now, counting);
      expect(strikesBefore(given.toReversed(), now, counting)).toHaveLength(counted.length);
      const day = (ms: number) => new Date(ms + 8 * 3_600_000).toISOString().slice(0, 10);
      const expected = given.filter(
        ({ toldAt, overturned }) =>
          toldAt !== null &&
          !overturned &&
          toldAt < now.at &&
          day(now.at) < monthsAfter(day(toldAt), 3),
      );
      expect(counted).toEqual(expected);
    }),
  );
});

it("the step never rises because of what was overturned", () => {
  fc.assert(
    fc.property(strikes, act, fc.nat(11), (given, now, i) => {
      const later = given.map((one, j) => (j === i ? { ...one, overturned: true } : one));
      const stepOf = (all: Strike[]) =>
        proposedStep(kind("flooding"), {
          ...standing,
          strikes: strikesBefore(all, now, counting).length,
        }).step;
      expect(isHarsher(stepOf(later), stepOf(given))).toBe(false);
    }),
  );
});
