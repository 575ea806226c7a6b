import { type SuggestionFacts, whyNotAnswer, whyNotConsent } from "./suggestion.policy.ts";

const facts: SuggestionFacts = {
  callerId: "zheng",
  authorId: "tang",
  handlers: ["zheng"],
  state: "OPEN",
  answeredById: null,
};

describe("a suggestion is answered", () => {
  it.each([
    ["by with whom it lies", {}, null, null],
    ["not by its author", { callerId: "tang" }, null, "NOT_ALLOWED"],
    ["not by others", { callerId: "lin" }, null, "NOT_ALLOWED"],
    ["when it was passed on", { state: "FORWARDED" }, "ANSWERED", null],
    [
      "not by who passed it on",
      { state: "FORWARDED", handlers: ["peng"], answeredById: "zheng" },
      null,
      "NOT_ALLOWED",
    ],
    ["not twice", { state: "ANSWERED", answeredById: "zheng" }, "ANSWERED", "SUGGESTION_ANSWERED"],
    [
      "not once declined",
      { state: "DECLINED", answeredById: "zheng" },
      "ANSWERED",
      "SUGGESTION_ANSWERED",
    ],
    [
      "again when what was taken up is done",
      { state: "TAKEN_UP", answeredById: "zheng" },
      "ANSWERED",
      null,
    ],
    [
      "again when it is declined after all",
      { state: "TAKEN_UP", answeredById: "zheng" },
      "DECLINED",
      null,
    ],
    [
      "not by another one once it is taken up",
      { state: "TAKEN_UP", answeredById: "lin" },
      "DECLINED",
      "SUGGESTION_ANSWERED",
    ],
    [
      "not taken up twice",
      { state: "TAKEN_UP", answeredById: "zheng" },
      "TAKEN_UP",
      "SUGGESTION_ANSWERED",
    ],
    [
      "not passed on once taken up",
      { state: "TAKEN_UP", answeredById: "zheng" },
      "FORWARDED",
      "SUGGESTION_ANSWERED",
    ],
  ] as const)("%s", (_, more, answer, expected) => {
    expect(whyNotAnswer({ ...facts, ...more }, answer)).toBe(expected);
  });
});

describe("publishing is agreed to", () => {
  it.each([
    ["by its author", { callerId: "tang" }, null],
    ["by who answered", {}, null],
    ["not by others", { callerId: "lin" }, "NOT_ALLOWED"],
    [
      "not by others who could have answered",
      { callerId: "peng", handlers: ["zheng", "peng"] },
      "NOT_ALLOWED",
    ],
    [
      "not before there is an answer",
      { callerId: "tang", state: "FORWARDED" },
      "SUGGESTION_NOT_ANSWERED",
    ],
  ] as const)("%s", (_, more, expected) => {
    const answered = { ...facts, state: "ANSWERED", answeredById: "zheng" } as const;
    expect(whyNotConsent({ ...answered, ...more })).toBe(expected);
  });
});
