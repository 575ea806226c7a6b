import { type AddingFacts, whyNotAddEvidence } from "./add.policy.ts";

const open: AddingFacts = { handles: true, state: "OPEN", decided: false };

it.each([
  ["an open case", {}, null],
  ["one that was asked to be corrected", { state: "TO_CORRECT" }, null],
  ["one that others handle", { handles: false }, "NOT_ALLOWED"],
  ["a decided one", { state: "DECIDED", decided: true }, "CASE_DECIDED"],
  ["a dismissed one", { state: "DISMISSED" }, "CASE_CLOSED"],
  ["one that was corrected", { state: "CORRECTED" }, "CASE_CLOSED"],
] as const)("evidence is added to %s: %#", (_, facts, answer) => {
  expect(whyNotAddEvidence({ ...open, ...facts })).toBe(answer);
});
