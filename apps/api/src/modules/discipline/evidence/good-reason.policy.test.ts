import { type AskedFacts, goodReasonIn } from "./good-reason.policy.ts";

const silent: AskedFacts = {
  asked: true,
  answered: false,
  exempt: false,
  reached: true,
  reasonAccepted: false,
};

it.each([
  ["nothing speaks against it", {}, null],
  ["it was put to somebody else", { asked: false, reached: false }, "NOT_ASKED"],
  ["they were on leave", { exempt: true, reached: false }, "ON_LEAVE"],
  ["they had answered", { answered: true }, "ANSWERED"],
  ["a later day was granted", { reasonAccepted: true }, "REASON_ACCEPTED"],
  ["no message got to them", { reached: false }, "UNREACHABLE"],
] as const)("where %s", (_, facts, reason) => {
  expect(goodReasonIn({ ...silent, ...facts })).toBe(reason);
});
