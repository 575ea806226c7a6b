import fc from "fast-check";
import { SMALLEST_SHOWN, withheldAmong } from "./withhold.policy.ts";

it.each<[numbers: number[], withheld: number[] | null]>([
  [[], []],
  [[0, 0], []],
  [[5, 9, 0], []],
  [[4], null],
  // One alone would follow from the sum: the smallest of the others goes, too.
  [
    [3, 9, 7],
    [0, 2],
  ],
  [
    [3, 9, 0],
    [0, 1],
  ],
  [
    [2, 3, 9],
    [0, 1],
  ],
  // Two that make 2 or 8 together are 1 and 1, or 4 and 4.
  [
    [1, 1, 9],
    [0, 1, 2],
  ],
  [
    [4, 4, 9],
    [0, 1, 2],
  ],
  [[4, 4], null],
  [[1, 1], null],
])("of %j withholds %j", (numbers, withheld) => {
  const places = withheldAmong(numbers);
  expect(places && [...places].toSorted((a, b) => a - b)).toEqual(withheld);
});

it("withholds what is withheld anyway, and its company", () => {
  expect(withheldAmong([6, 7, 8], new Set([1]))).toEqual(new Set([1, 0]));
});

it("never lets a small number be worked out from the sum and the others", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 7 }), (numbers) => {
      const withheld = withheldAmong(numbers);
      if (withheld === null) return;
      numbers.forEach((n, place) => {
        if (n > 0 && n < SMALLEST_SHOWN) expect(withheld.has(place)).toBe(true);
      });
      if (withheld.size === 0) return;
      // Every other way to fill the withheld places to the same sum, in which a place holds something else.
      const places = [...withheld];
      const sum = places.reduce((all, place) => all + (numbers[place] as number), 0);
      const possible = places.map(() => new Set<number>());
      const fill = (at: number, left: number, chosen: number[]): void => {
        if (at === places.length - 1) {
          if (left < 1 || left > 12) return;
          [...chosen, left].forEach((n, i) => possible[i]?.add(n));
          return;
        }
        for (let n = 1; n <= Math.min(12, left); n += 1) fill(at + 1, left - n, [...chosen, n]);
      };
      fill(0, sum, []);
      for (const each of possible) expect(each.size).toBeGreaterThan(1);
    }),
  );
});
