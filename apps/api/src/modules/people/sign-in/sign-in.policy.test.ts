import { whyNotEnterAs } from "./sign-in.policy.ts";

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
