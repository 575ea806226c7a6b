import { dutiesOf, readingMinutes } from "./reading.ts";

const title = { text: "发言", heading: true };
const duty = { text: "先结论后原因。", heading: false };

describe("reading a rulebook", () => {
  it("counts what asks something, in order", () => {
    const other = { text: "点名问到谁，谁答复。", heading: false };
    expect(dutiesOf([title, duty, other])).toEqual([duty, other]);
    expect(dutiesOf([])).toEqual([]);
  });

  it.each([
    [0, 1],
    [1, 1],
    [400, 1],
    [401, 2],
    [800, 2],
    [2_400, 6],
  ])("%d characters take %d min", (characters, minutes) => {
    expect(readingMinutes([{ text: "字".repeat(characters) }])).toBe(minutes);
  });

  it("adds clauses up before it rounds, and does not read white space", () => {
    expect(readingMinutes([{ text: "字".repeat(200) }, { text: "字".repeat(200) }])).toBe(1);
    expect(readingMinutes([{ text: `字${" \n".repeat(900)}` }])).toBe(1);
  });
});
