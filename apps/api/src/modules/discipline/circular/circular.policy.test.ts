import {
  type CircularFacts,
  namesTooMuch,
  whyNotDecline,
  whyNotPublish,
} from "./circular.policy.ts";

const good: CircularFacts = {
  conflicted: false,
  right: "DECIDES",
  state: "TOLD",
  contested: false,
  published: false,
};

describe("whyNotPublish", () => {
  it.each([
    ["a measure that was told", {}, null],
    ["one that was carried out", { state: "CARRIED_OUT" }, null],
    ["one that has ended", { state: "ENDED" }, null],
    ["by somebody in the case", { conflicted: true }, "CASE_CONFLICTED"],
    ["by somebody without the right", { right: "NOT" }, "NOT_ALLOWED"],
    ["by somebody who only proposes: it waits", { right: "PROPOSES" }, null],
    ["a second one", { published: true }, "CIRCULAR_PUBLISHED"],
    ["before anything was decided", { state: null }, "MEASURE_NOT_TOLD"],
    ["before it was told", { state: "DECIDED" }, "MEASURE_NOT_TOLD"],
    ["one that was revoked", { state: "REVOKED" }, "MEASURE_OVER"],
    ["while an appeal is open", { contested: true }, "CIRCULAR_CONTESTED"],
  ] as const)("of %s", (_, facts, refusal) => {
    expect(whyNotPublish({ ...good, ...facts })).toBe(refusal);
  });
});

it.each([
  ["what was proposed", {}, true, null],
  ["what was proposed of oneself", { conflicted: true }, true, "CASE_CONFLICTED"],
  ["what others decide on", { right: "PROPOSES" }, true, "NOT_ALLOWED"],
  ["nothing", {}, false, "CIRCULAR_MISSING"],
  ["what was published", { published: true }, true, "CIRCULAR_PUBLISHED"],
] as const)("%s is declined: %#", (_, facts, proposed, refusal) => {
  expect(whyNotDecline({ ...good, ...facts }, proposed)).toBe(refusal);
});

describe("namesTooMuch", () => {
  const names = { person: "卢长河", never: ["高春生"], named: false };
  it.each([
    ["群里发广告，按第二条警告", names, false],
    ["卢长河发广告，警告", names, true],
    ["卢长河发广告，警告", { ...names, named: true }, false],
    ["高春生举报的广告", { ...names, named: true }, true],
    ["没有名字", { ...names, person: "", never: [""] }, false],
  ])("%s", (text, given, tooMuch) => {
    expect(namesTooMuch(text, given)).toBe(tooMuch);
  });
});
