import {
  canSeeMediation,
  type MediationFacts,
  whyNotChooseMediator,
  whyNotConfirm,
  whyNotEnd,
  whyNotMediate,
  whyNotObject,
} from "./mediation.policy.ts";

const facts: MediationFacts = {
  callerId: "luo",
  state: "OPEN",
  partyIds: ["luo", "tang"],
  mediatorId: "feng",
  mediatorAway: false,
};
const by = (callerId: string, more: Partial<MediationFacts> = {}) => ({
  ...facts,
  ...more,
  callerId,
});

it.each([
  ["a party", "luo", true],
  ["the mediator", "feng", true],
  ["nobody else", "zheng", false],
])("is seen by %s", (_, caller, seen) => {
  expect(canSeeMediation(by(caller))).toBe(seen);
});

const none = { mediatorId: null };
describe("a mediator", () => {
  it.each([
    ["is chosen by a party", by("luo", none), false, null],
    ["not by others", by("feng", none), false, "NOT_ALLOWED"],
    ["is one", by("luo"), false, "MEDIATOR_CHOSEN"],
    ["is replaced while on leave", by("luo", { mediatorAway: true }), false, null],
    ["is nobody who was objected to", by("luo", none), true, "MEDIATOR_OBJECTED_TO"],
    [
      "is not chosen when it is over",
      by("luo", { ...none, state: "ENDED" }),
      false,
      "MEDIATION_OVER",
    ],
  ] as const)("%s", (_, of, objected, answer) => {
    expect(whyNotChooseMediator(of, objected)).toBe(answer);
  });

  it.each([
    ["a party", by("tang"), null],
    ["the mediator, who stands aside", by("feng"), null],
    ["nobody else", by("zheng"), "NOT_ALLOWED"],
    ["nobody where there is none", by("tang", none), "MEDIATOR_MISSING"],
    ["nobody once there is an outcome", by("tang", { state: "CONCLUDED" }), "MEDIATION_CONCLUDED"],
    ["nobody when it is over", by("tang", { state: "AGREED" }), "MEDIATION_OVER"],
  ] as const)("is objected to by %s", (_, of, answer) => {
    expect(whyNotObject(of)).toBe(answer);
  });
});

it.each([
  ["the mediator records and concludes", by("feng"), null, null],
  ["puts it into other words", by("feng", { state: "CONCLUDED" }), null, null],
  ["a party only ends it", by("luo"), "NOT_ALLOWED", null],
  ["others do neither", by("zheng"), "NOT_ALLOWED", "NOT_ALLOWED"],
  ["it is over once", by("feng", { state: "ENDED" }), "MEDIATION_OVER", "MEDIATION_OVER"],
] as const)("%s", (_, of, mediate, end) => {
  expect(whyNotMediate(of)).toBe(mediate);
  expect(whyNotEnd(of)).toBe(end);
});

it.each([
  ["by a party", by("luo", { state: "CONCLUDED" }), true, null],
  ["not by the mediator", by("feng", { state: "CONCLUDED" }), true, "NOT_ALLOWED"],
  ["not before there is one", by("luo", { state: "TALKING" }), true, "MEDIATION_NOT_CONCLUDED"],
  ["not in other words", by("luo", { state: "CONCLUDED" }), false, "MEDIATION_REWORDED"],
  ["not when it is over", by("luo", { state: "AGREED" }), true, "MEDIATION_OVER"],
] as const)("an outcome is confirmed %s", (_, of, sameWords, answer) => {
  expect(whyNotConfirm(of, sameWords)).toBe(answer);
});
