import { type CallerRoles, withoutRoles } from "../../people/authority.policy.ts";
import { adoptionLacks, whyNotAttachAdoption } from "./adoption.policy.ts";

const nobody = withoutRoles("lin");
const owner: CallerRoles = { ...nobody, groups: new Map([["g", new Set(["OWNER"] as const)]]) };
const office: CallerRoles = { ...nobody, office: true };
const scope = { appliesToAll: false, groupIds: ["g"] };

it.each([
  [[], ["DISCUSSION", "CONSULTATION", "ANNOUNCEMENT"]],
  [["APPROVAL"], ["DISCUSSION", "CONSULTATION", "ANNOUNCEMENT"]],
  [["STAFF_DISCUSSION"], ["CONSULTATION", "ANNOUNCEMENT"]],
  [["STAFF_CONGRESS"], ["CONSULTATION", "ANNOUNCEMENT"]],
  [["STAFF_CONGRESS", "UNION_CONSULTATION"], ["ANNOUNCEMENT"]],
  [["ANNOUNCEMENT", "STAFF_DISCUSSION", "UNION_CONSULTATION"], []],
] as const)("with evidence of %j, there is none of %j", (steps, lacks) => {
  expect(adoptionLacks(steps)).toEqual(lacks);
});

describe("evidence is added", () => {
  it.each([
    ["to a draft by who writes it", "DRAFT", owner, null],
    ["to what is approved, too", "APPROVED", owner, null],
    ["not by a member", "DRAFT", nobody, "NOT_ALLOWED"],
    ["to what is published by who publishes", "PUBLISHED", office, null],
    ["not by who only wrote it", "PUBLISHED", owner, "NOT_ALLOWED"],
  ] as const)("%s", (_, state, caller, answer) => {
    expect(whyNotAttachAdoption({ state }, scope, caller)).toBe(answer);
  });
});
