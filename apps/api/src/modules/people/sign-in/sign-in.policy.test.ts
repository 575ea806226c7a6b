import { whyNotEnterAs, whyNotTryCode } from "./sign-in.policy.ts";

describe("a code may be tried", () => {
  it.each([
    ["at first", 0, 0, null],
    ["after nine wrong ones", 9, 9, null],
    ["not after ten of one account", 10, 10, "TOO_MANY_ATTEMPTS"],
    ["by an office that erred ten times", 0, 10, null],
    ["by an office that erred 49 times", 0, 49, null],
    ["not by one that erred fifty times", 0, 50, "TOO_MANY_ATTEMPTS"],
  ] as const)("%s", (_, ofAccount, ofAddress, answer) => {
    expect(whyNotTryCode({ ofAccount, ofAddress })).toBe(answer);
  });
});

describe("somebody may be entered as", () => {
  const mo = { isDemo: true, departedAt: null };
  it.each([
    ["in the demo", true, mo, null],
    ["not where there is none", false, mo, "DEMO_ONLY"],
    ["not where there is none, whoever it is", false, null, "DEMO_ONLY"],
    ["not when they are real", true, { ...mo, isDemo: false }, "NOT_FOUND"],
    ["not when they are nobody", true, null, "NOT_FOUND"],
    ["not after they left", true, { ...mo, departedAt: 1 }, "PERSON_DEPARTED"],
  ] as const)("%s", (_, demo, person, answer) => {
    expect(whyNotEnterAs(demo, person)).toBe(answer);
  });
});
