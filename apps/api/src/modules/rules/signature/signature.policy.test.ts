import {
  dueOnOf,
  type SignatureFacts,
  whyNotDecline,
  whyNotOpen,
  whyNotSign,
  whyNotOfferSigning,
} from "./signature.policy.ts";

const read: SignatureFacts = {
  state: "PUBLISHED",
  current: true,
  applies: true,
  signed: false,
  endReached: true,
  understood: true,
};

describe("a person may sign", () => {
  it.each([
    ["what applies to them and they have read to the end", {}, true, null],
    ["not a draft", { state: "DRAFT" }, true, "RULES_NOT_PUBLISHED"],
    ["not what was approved only", { state: "APPROVED" }, true, "RULES_NOT_PUBLISHED"],
    ["not another group's rules", { applies: false }, true, "RULES_NOT_FOR_YOU"],
    ["not an older version", { current: false }, true, "RULES_SUPERSEDED"],
    ["not what they have not had on screen", {}, false, "RULES_TEXT_DIFFERS"],
    ["not before the end", { endReached: false }, true, "RULES_END_NOT_REACHED"],
    ["not before its questions", { understood: false }, true, "RULES_QUESTIONS_OPEN"],
    [
      "the end before the questions",
      { endReached: false, understood: false },
      true,
      "RULES_END_NOT_REACHED",
    ],
    ["not an older text under a newer name", { current: false }, false, "RULES_SUPERSEDED"],
  ] as const)("%s", (_, given, sameText, answer) => {
    expect(whyNotSign({ ...read, ...given }, sameText)).toBe(answer);
  });

  it.each([
    ["is bright", {}, null],
    ["waits for the end", { endReached: false }, "RULES_END_NOT_REACHED"],
    ["waits for answers", { understood: false }, "RULES_QUESTIONS_OPEN"],
    ["is done with", { signed: true }, "RULES_ALREADY_SIGNED"],
    ["has moved to the next version", { signed: true, current: false }, "RULES_SUPERSEDED"],
    ["is somebody else's", { applies: false, signed: true }, "RULES_NOT_FOR_YOU"],
  ] as const)("and the button %s", (_, given, answer) => {
    expect(whyNotOfferSigning({ ...read, ...given })).toBe(answer);
  });
});

describe("a person may decline", () => {
  it.each([
    ["what they are asked", {}, null],
    ["without reading to the end", { endReached: false }, null],
    ["not what they have signed", { signed: true }, "RULES_ALREADY_SIGNED"],
    ["not an older version", { current: false }, "RULES_SUPERSEDED"],
    ["not another group's rules", { applies: false }, "RULES_NOT_FOR_YOU"],
  ] as const)("%s", (_, given, answer) => {
    expect(whyNotDecline({ ...read, ...given })).toBe(answer);
  });
});

describe("reading is noted", () => {
  it.each([
    ["of who is asked", {}, null],
    ["of an older version", { current: false }, null],
    ["not of a draft", { state: "DRAFT" }, "RULES_NOT_PUBLISHED"],
    ["not of who only looks", { applies: false }, "RULES_NOT_FOR_YOU"],
  ] as const)("%s", (_, given, answer) => {
    expect(whyNotOpen({ ...read, ...given })).toBe(answer);
  });
});

describe("the day to sign by", () => {
  const window = { publishedAt: Date.parse("2026-11-19T15:42:00+08:00"), signByOn: "2026-11-26" };

  it.each([
    ["is the one that was published", "2026-03-01T08:00:00+08:00", "2026-11-26"],
    ["is the same for who joined at that instant", "2026-11-19T15:42:00+08:00", "2026-11-26"],
    ["is as far away for who joined later that day", "2026-11-19T23:59:00+08:00", "2026-11-26"],
    ["is a day later for who joined the next morning", "2026-11-20T00:00:00+08:00", "2026-11-27"],
    ["is in December for who joined long after", "2026-12-01T09:00:00+08:00", "2026-12-08"],
  ])("%s", (_, joined, due) => {
    expect(dueOnOf(window, Date.parse(joined), "Asia/Shanghai")).toBe(due);
  });
});
