import { LIMITS } from "@riqing/schema";
import { asCited } from "./cited-label.ts";

const clause = (label: string, depth: number) => ({
  key: label,
  label,
  text: "条文",
  depth,
  heading: false,
});

const LONG = "第".repeat(LIMITS.clauseLabel - 2);

it.each<[string, [string, number][], string[]]>([
  [
    "numbers that are whole stay",
    [
      ["9", 0],
      ["9.1", 1],
    ],
    ["9", "9.1"],
  ],
  [
    "a bracket follows what it is under",
    [
      ["9.1", 0],
      ["（5）", 1],
    ],
    ["9.1", "9.1（5）"],
  ],
  [
    "each its own",
    [
      ["9.1", 0],
      ["（1）", 1],
      ["9.2", 0],
      ["（1）", 1],
    ],
    ["9.1", "9.1（1）", "9.2", "9.2（1）"],
  ],
  [
    "over several depths",
    [
      ["第三条", 0],
      ["（一）", 1],
      ["①", 2],
    ],
    ["第三条", "第三条（一）", "第三条（一）①"],
  ],
  [
    "a comma of the upper number goes",
    [
      ["一、", 0],
      ["（二）", 1],
    ],
    ["一、", "一（二）"],
  ],
  [
    "over one without a number",
    [
      ["9.1", 0],
      ["", 1],
      ["(a)", 2],
    ],
    ["9.1", "", "9.1(a)"],
  ],
  ["alone it stays", [["（5）", 0]], ["（5）"]],
  [
    "one that would be too long stays",
    [
      [LONG, 0],
      ["（一）", 1],
    ],
    [LONG, "（一）"],
  ],
])("%s", (_, given, cited) => {
  expect(asCited(given.map((one) => clause(...one))).map(({ label }) => label)).toEqual(cited);
});
