import fc from "fast-check";
import { eachCount, formatCounts } from "./histogram.ts";

const read = (text: string) => {
  const counts: [number, number][] = [];
  eachCount(text, (number, n) => counts.push([number, n]));
  return counts;
};

it("reads what it writes, in order and without what is not there", () => {
  expect(
    formatCounts(
      new Map([
        [5, 1],
        [3, 12],
        [9, 0],
      ]),
    ),
  ).toBe("3:12 5:1");
  expect(read("3:12 5:1")).toEqual([
    [3, 12],
    [5, 1],
  ]);
  expect(read("")).toEqual([]);
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(2_000_000), fc.nat(2_000_000))), (counts) => {
      const known = new Map(counts);
      const right = [...known].filter(([, n]) => n > 0).toSorted(([a], [b]) => a - b);
      expect(read(formatCounts(known))).toEqual(right);
    }),
  );
});
