import { ladderText, type LadderStep, SHIPPED_VIOLATIONS } from "@riqing/schema";
import { type AssumedBy, assumedCases, type AssumedSeries } from "./assumed.policy.ts";

const steps: readonly LadderStep[] = [
  { measure: "WARN" },
  { measure: "MUTE", days: 1 },
  { measure: "MUTE", days: 3 },
  { measure: "REMOVE" },
];
const said = (
  series: AssumedSeries,
  { months = 3, removalNeedsRepetition = false }: Partial<AssumedBy> = {},
  kind: { atOnce: boolean; steps: readonly LadderStep[] } = { atOnce: false, steps },
) =>
  assumedCases(
    { key: "advertising", ...kind },
    { months, removalNeedsRepetition },
    { from: "2026-11-16", series, count: 5 },
  ).map(
    ({ on, counted, step, back }) => `${on} ${counted} ${ladderText([step])}${back ? " 回" : ""}`,
  );

it("three within weeks, and one when all have expired", () => {
  expect(said("SOON")).toEqual([
    "2026-11-16 0 警告",
    "2026-12-08 1 禁言 1 天",
    "2027-01-21 2 禁言 3 天",
    "2027-02-10 3 移出",
    "2027-05-10 0 警告 回",
  ]);
});

it("where strikes expire sooner, the same days bring less", () => {
  expect(said("SOON", { months: 1 })).toEqual([
    "2026-11-16 0 警告",
    "2026-12-08 1 禁言 1 天",
    "2027-01-21 0 警告",
    "2027-02-10 1 禁言 1 天",
    "2027-03-10 0 警告",
  ]);
});

it("one each week climbs to the last step and stays there", () => {
  expect(said("CLOSE")).toEqual([
    "2026-11-16 0 警告",
    "2026-11-23 1 禁言 1 天",
    "2026-11-30 2 禁言 3 天",
    "2026-12-07 3 移出",
    "2026-12-14 4 移出 回",
  ]);
});

it("each on the day on which the one before expires begins anew", () => {
  expect(said("FAR").map((line) => line.slice(11))).toEqual(Array(5).fill("0 警告"));
});

it("who is removed only for repeating it is warned first", () => {
  const atOnce = SHIPPED_VIOLATIONS.find(({ key }) => key === "incitement")!;
  expect(said("CLOSE", { removalNeedsRepetition: true }, atOnce).slice(0, 2)).toEqual([
    "2026-11-16 0 警告",
    "2026-11-23 1 移交",
  ]);
});
