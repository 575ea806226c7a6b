import { openQuestions } from "./comprehension.policy.ts";

it.each([
  ["no questions", 0, [], []],
  ["none answered", 2, [], [0, 1]],
  ["one answered", 2, [1], [0]],
  ["all answered", 2, [0, 1], []],
  ["an answer to a question that is not there", 1, [3], [0]],
] as const)("of %s, these are open", (_, count, answered, open) => {
  expect(openQuestions(count, new Set<number>(answered))).toEqual(open);
});
