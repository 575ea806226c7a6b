import { isUnanimous, missingOf, whyNotAgree, whyNotWithdraw } from "./topic.policy.ts";

const voices = (inOffice: string, agreed: string) => ({
  inOffice: [...inOffice],
  agreed: new Set(agreed),
});

it.each([
  ["nobody is in office", "", "", false],
  ["the owner alone", "o", "o", true],
  ["one of three", "oab", "o", false],
  ["all but one", "oab", "oa", false],
  ["all", "oab", "oab", true],
  ["the missing one lost their office", "oa", "oa", true],
  ["who agreed lost their office", "oa", "ob", false],
  ["somebody came into office since", "oabc", "oab", false],
])("unanimous: %s", (_, inOffice, agreed, answer) => {
  expect(isUnanimous(voices(inOffice, agreed))).toBe(answer);
  expect(missingOf(voices(inOffice, agreed)).length === 0 && inOffice !== "").toBe(answer);
});

it.each([
  ["in office", "ASKED", "a", null],
  ["not in office", "ASKED", "m", "NOT_ALLOWED"],
  ["withdrawn", "WITHDRAWN", "a", "TOPIC_CLOSED"],
  ["refused", "REFUSED", "a", "TOPIC_CLOSED"],
  ["agreed", "AGREED", "a", "TOPIC_CLOSED"],
  ["only stopped", "STOPPED", "a", "TOPIC_CLOSED"],
] as const)("agreeing, %s", (_, state, personId, answer) => {
  expect(whyNotAgree({ state }, { inOffice: ["o", "a"] }, personId)).toBe(answer);
});

it.each([
  ["by its proposer", "ASKED", "o", null],
  ["by another", "ASKED", "a", "NOT_ALLOWED"],
  ["too late", "AGREED", "o", "TOPIC_CLOSED"],
] as const)("withdrawing, %s", (_, state, personId, answer) => {
  expect(whyNotWithdraw({ state, proposerId: "o" }, personId)).toBe(answer);
});
