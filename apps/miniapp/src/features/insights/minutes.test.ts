import { eveningSlower, figureOf, heatOf, topOf } from "./minutes";

test.each([
  [38, ["38", "分"]],
  [168, ["2 小时 48", "分"]],
  [60, ["1", "小时"]],
] as const)("%i minutes as figure and unit: %j", (minutes, apart) => {
  expect(figureOf(minutes, "WORKING")).toEqual(apart);
});

test.each([
  [[12, null, 40], 40],
  [[186, 41], 240],
  [[], 20],
  [[100_000], 100_800],
])("the axis over %j ends at %i", (values, top) => {
  expect(topOf(values)).toBe(top);
});

test.each([
  [13, 0],
  [26, 1],
  [41, 2],
  [73, 3],
  [143, 4],
])("of 38 on the whole, %i is as dark as %i", (median, level) => {
  expect(heatOf(median, 38)).toBe(level);
});

const cell = (hour: number, median: number | null, n = 10) => ({
  weekday: 1,
  hour,
  spread: { n, median },
});

test("what is published in the evening is compared with the day", () => {
  expect(eveningSlower([cell(9, 20), cell(10, 40), cell(19, 90)])).toBe("3");
  expect(eveningSlower([cell(9, 20), cell(19, 25)])).toBeNull();
  expect(eveningSlower([cell(9, 20), cell(19, null)])).toBeNull();
});
