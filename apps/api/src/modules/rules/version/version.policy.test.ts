import { type CallerRoles, withoutRoles } from "../../people/authority.policy.ts";
import { type VersionFacts, whyNotApprove, whyNotEdit, whyNotPublish } from "./version.policy.ts";

const today = "2026-11-19";
const office: CallerRoles = { ...withoutRoles("lin"), office: true };
const owner: CallerRoles = {
  ...office,
  office: false,
  groups: new Map([["g1", new Set(["OWNER"])]]),
};
const scope = { appliesToAll: false, groupIds: ["g1"] };
const approved: VersionFacts = {
  state: "APPROVED",
  effectiveOn: "2026-11-23",
  signByOn: "2026-11-26",
  saysAppealDays: true,
  unfinished: false,
};

describe("a version goes from draft to approved to published", () => {
  it.each([
    ["edited while it is a draft", "DRAFT", null],
    ["edited once approved, which undoes that", "APPROVED", null],
    ["never edited once published", "PUBLISHED", "RULES_ALREADY_PUBLISHED"],
  ] as const)("%s", (_, state, answer) => {
    expect(whyNotEdit({ state }, scope, owner)).toBe(answer);
  });

  it.each([
    ["approved from a draft", office, "DRAFT", null],
    ["approved again, which changes nothing", office, "APPROVED", null],
    ["not approved once published", office, "PUBLISHED", "RULES_ALREADY_PUBLISHED"],
    ["not approved by the owner of a group", owner, "DRAFT", "NOT_ALLOWED"],
  ] as const)("%s", (_, caller, state, answer) => {
    expect(whyNotApprove({ state, unfinished: false }, caller)).toBe(answer);
  });

  it.each([
    ["published when approved", {}, null],
    ["published for signing today, in force today", { signByOn: today, effectiveOn: today }, null],
    ["not published from a draft", { state: "DRAFT" }, "RULES_NOT_APPROVED"],
    ["not published twice", { state: "PUBLISHED" }, "RULES_ALREADY_PUBLISHED"],
    [
      "not published without days to appeal",
      { saysAppealDays: false },
      "RULES_APPEAL_DAYS_MISSING",
    ],
    ["not published to be signed yesterday", { signByOn: "2026-11-18" }, "BAD_INPUT"],
    ["not published backwards", { effectiveOn: "2026-11-18" }, "BAD_INPUT"],
  ] as const)("%s", (_, given, answer) => {
    expect(whyNotPublish({ ...approved, ...given }, office, today)).toBe(answer);
  });

  it("is not published by the owner of a group", () => {
    expect(whyNotPublish(approved, owner, today)).toBe("NOT_ALLOWED");
  });
});
