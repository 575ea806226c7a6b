import { changedQuestions, openQuestions } from "./comprehension.policy.ts";

it.each([
  ["no questions", 0, [], []],
  ["none answered", 2, [], [0, 1]],
  ["one answered", 2, [1], [0]],
  ["all answered", 2, [0, 1], []],
  ["an answer to a question that is not there", 1, [3], [0]],
] as const)("of %s, these are open", (_, count, answered, open) => {
  expect(openQuestions(count, new Set<number>(answered))).toEqual(open);
});

describe("questions are asked otherwise:", () => {
  const night = {
    clauseKey: "三",
    question: "夜里能不能聊天？",
    choices: ["能", "不能"],
    right: 1,
  };
  const reworded = { ...night, choices: ["能", "抢修时能"] };
  const other = { ...night, clauseKey: "一", question: "被点名了怎么办？" };
  it.each([
    ["none", [night, other], [other, night], 0],
    ["a new one", [night], [night, other], 1],
    ["one that is gone", [night, other], [night], 1],
    ["one that is worded anew, once", [night], [reworded], 1],
    ["one that is worded anew, and a new one", [night], [reworded, other], 2],
    [
      "not one whose right answer was corrected: nobody signs that",
      [night],
      [{ ...night, right: 0 }],
      0,
    ],
  ] as const)("%s", (_, before, after, count) => {
    expect(changedQuestions(before, after)).toBe(count);
  });
});
