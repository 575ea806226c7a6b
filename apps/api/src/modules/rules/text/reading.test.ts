import { articlesOf } from "@riqing/schema";
import { articleByKey, dutiesOf, readingMinutes } from "./reading.ts";

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

describe("what counts as 条", () => {
  const clause = (label: string, depth: number, heading = false) => ({
    key: `${label}@${depth}`,
    label,
    depth,
    heading,
  });
  const labels = (...clauses: ReturnType<typeof clause>[]) =>
    articlesOf(clauses).map((one) => one.label);

  it.each([
    [
      "titles of articles with duties under them",
      [
        ["第 1 条", 0, true],
        ["1.1", 1],
        ["1.2", 1],
        ["第 2 条", 0, true],
        ["2.1", 1],
      ],
      ["第 1 条", "第 2 条"],
    ],
    [
      "articles under chapters",
      [
        ["第一章", 0, true],
        ["第一条", 1],
        ["（一）", 2],
        ["第二章", 0, true],
        ["第二条", 1],
      ],
      ["第一条", "第二条"],
    ],
    [
      "articles under sections of chapters",
      [
        ["第一章", 0, true],
        ["第一节", 1, true],
        ["第一条", 2],
        ["第二节", 1, true],
        ["第二条", 2],
      ],
      ["第一条", "第二条"],
    ],
    [
      "numbered items without any 条",
      [
        ["一、", 0, true],
        ["（一）", 1],
        ["二、", 0],
      ],
      ["一、", "二、"],
    ],
    [
      "no title of its own and no preamble",
      [
        ["", 0, true],
        ["", 0],
        ["第一条", 0],
        ["第二条", 0],
      ],
      ["第一条", "第二条"],
    ],
    [
      "nothing of the chapter's own words",
      [
        ["第一章", 0, true],
        ["", 1],
        ["第一条", 1],
      ],
      ["第一条"],
    ],
    [
      "sentences, where nothing has a number",
      [
        ["", 0, true],
        ["", 0],
        ["", 0],
      ],
      ["", ""],
    ],
    ["nothing, of nothing", [], []],
  ] as [string, [string, number, boolean?][], string[]][])("is %s", (_, clauses, counted) => {
    expect(labels(...clauses.map((each) => clause(...each)))).toEqual(counted);
  });

  it("knows under which 条 a clause stands", () => {
    const clauses = [
      clause("第一章", 0, true),
      clause("第一条", 1),
      clause("（一）", 2),
      clause("第二章", 0, true),
    ];
    expect([...articleByKey(clauses)]).toEqual([
      ["第一条@1", "第一条@1"],
      ["（一）@2", "第一条@1"],
    ]);
  });
});
