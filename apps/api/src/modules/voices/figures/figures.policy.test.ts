import { shownMediations } from "./figures.policy.ts";

describe("the number of open mediations", () => {
  it.each<[string, number, string | null, number | null]>([
    ["none", 0, null, null],
    ["four", 4, null, null],
    ["five", 5, null, 5],
    ["five in one group", 5, "group", null],
    ["nine in one group", 9, "group", null],
  ])("%s", (_, open, groupId, shown) => {
    expect(shownMediations(open, groupId)).toBe(shown);
  });

  /** All ways to spread open mediations over three groups. */
  const spreads = Array.from(
    { length: 7 ** 3 },
    (_, n) => [n % 7, Math.floor(n / 7) % 7, Math.floor(n / 49)] as const,
  );
  /** All that whoever looks at the boards of these groups is ever told. */
  const told = (spread: readonly number[]) =>
    JSON.stringify([
      shownMediations(spread[0]! + spread[1]! + spread[2]!, null),
      ...spread.map((open, at) => shownMediations(open, `group ${at}`)),
    ]);

  it("of a group follows from nothing that is shown", () => {
    const alike = Map.groupBy(spreads, told);
    // Here a group has six at most, so that close to three times as many all of them are known.
    const found = spreads
      .filter(([one, two, three]) => one + two + three <= 12)
      .filter((spread) =>
        spread.some((_, at) => new Set(alike.get(told(spread))!.map((of) => of[at])).size === 1),
      );
    expect(found).toEqual([]);
  });
});
