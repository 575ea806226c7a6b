import { eveningSlower, heatOf, minutesWords, topOf } from "./minutes";

test.each([
  [0, "WORKING", "0 分"],
  [59, "WORKING", "59 分"],
  [60, "WORKING", "1 时"],
  [186, "WORKING", "3.1 时"],
  [3_000, "WORKING", "50 时"],
  [2_879, "WALL", "48 时"],
  [3_600, "WALL", "2.5 天"],
] as const)("%i minutes (%s) are said as %s", (minutes, basis, words) => {
  expect(minutesWords(minutes, basis)).toBe(words);
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
