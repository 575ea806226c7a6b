import { SHIPPED_SETTINGS } from "@riqing/schema";
import { withoutRoles } from "../../people/authority.policy.ts";
import {
  canSeeCase,
  type DecisionFacts,
  type DecisionWish,
  isHeard,
  whyNotDecide,
  whyNotRecord,
} from "./case.policy.ts";
import { entitledTo, LEVELS, rightOf, type RoleHolder } from "./entitled.policy.ts";

const rights = SHIPPED_SETTINGS.rights!;
const group = { id: "g", lineage: "plant/assembly/", state: "ACTIVE" };
const admin = { ...withoutRoles("lin"), groups: new Map([["g", new Set(["ADMIN"] as const)]]) };

it("is recorded by whoever manages the group, heads above it, or supervises", () => {
  const head = { ...withoutRoles("peng"), headed: [{ departmentId: "d", lineage: "plant/" }] };
  for (const one of [admin, head, { ...withoutRoles("hao"), office: true }])
    expect(whyNotRecord(one, group)).toBeNull();
  expect(whyNotRecord(withoutRoles("lu"), group)).toBe("NOT_ALLOWED");
  expect(whyNotRecord(admin, { ...group, state: "DISSOLVED" })).toBe("GROUP_DISSOLVED");
});

it("is seen by whom it is about, whoever handles it, and its reviewer", () => {
  const about = { group, personId: "lu", reviewed: false };
  expect(canSeeCase(withoutRoles("lu"), about)).toBe(true);
  expect(canSeeCase(admin, about)).toBe(true);
  expect(canSeeCase(withoutRoles("gao"), about)).toBe(false);
  expect(canSeeCase(withoutRoles("gao"), { ...about, reviewed: true })).toBe(true);
});

const facts: DecisionFacts = {
  state: "OPEN",
  decided: false,
  citesNothing: false,
  conflicted: false,
  right: "DECIDES",
  signed: true,
  kindAtOnce: false,
  removalNeedsRepetition: false,
  proposal: { number: 1, step: { measure: "WARN" }, limitedBy: null },
  heard: false,
  ownsGroup: false,
};
const wish: DecisionWish = { step: { measure: "WARN" }, deviation: null, atOnce: null };
const mute = { step: { measure: "MUTE", days: 1 } } as const;
const remove = { step: { measure: "REMOVE" } } as const;

it.each([
  ["a warning", {}, {}, null],
  ["somebody in the case", { conflicted: true }, {}, "CASE_CONFLICTED"],
  ["somebody without the right", { right: "NOT" }, {}, "NOT_ALLOWED"],
  ["a second time", { decided: true }, {}, "CASE_DECIDED"],
  ["a dismissed one", { state: "DISMISSED" }, {}, "CASE_CLOSED"],
  ["one to correct", { state: "TO_CORRECT" }, {}, null],
  ["what cites nothing", { citesNothing: true }, {}, "CASE_CITES_NOTHING"],
  ["a warning of who had not signed", { signed: false }, {}, "MEASURE_UNSIGNED"],
  ["a reminder of who had not signed", { signed: false }, { step: { measure: "REMIND" } }, null],
  ["at once, not signed", { signed: false, kindAtOnce: true, heard: true }, remove, null],
  [
    "the first removal",
    { removalNeedsRepetition: true, heard: true },
    remove,
    "MEASURE_NEEDS_REPETITION",
  ],
  ["a removal of the owner", { ownsGroup: true, heard: true }, remove, "OWNER_MUST_STAY"],
  ["a mute before the hearing", {}, mute, "CASE_NOT_HEARD"],
  ["a mute after it", { heard: true }, mute, null],
  ["a proposal before it", { right: "PROPOSES" }, mute, null],
  ["a removal at once, with a reason", { kindAtOnce: true }, { ...remove, atOnce: "泄密" }, null],
  ["a removal at once, without", { kindAtOnce: true }, remove, "CASE_NOT_HEARD"],
  ["a reason, of a kind that can wait", {}, { ...mute, atOnce: "急" }, "CASE_NOT_HEARD"],
] as const)("%s is decided: %#", (_, given, wanted, answer) => {
  expect(whyNotDecide({ ...facts, ...given } as DecisionFacts, { ...wish, ...wanted })).toBe(
    answer,
  );
});

it.each([
  ["said their side", { sideStatedAt: 5, hearUntil: 100 }, 6, true],
  ["is still waited for", { sideStatedAt: null, hearUntil: 100 }, 99, false],
  ["was waited for", { sideStatedAt: null, hearUntil: 100 }, 100, true],
  ["was never told", { sideStatedAt: null, hearUntil: null }, 1e15, false],
])("who %s is heard: %#", (_, given, now, answer) => {
  expect(isHeard(given, now)).toBe(answer);
});

const holder = (
  personId: string,
  role: RoleHolder["role"],
  level: number = LEVELS[role],
): RoleHolder => ({
  personId,
  role,
  level,
});
const holders = [
  holder("lin", "ADMIN"),
  holder("zheng", "OWNER"),
  holder("peng", "HEAD"),
  holder("jiang", "HEAD", LEVELS.HEAD + 1),
  holder("hao", "OFFICE"),
  holder("guan", "ORGANISATION_ADMIN"),
];
const entitled = (deed: "WARN" | "REMOVE", ...inCase: string[]) =>
  entitledTo(deed, rights, holders, new Set(inCase));

it("goes up one level where everybody who decides is in the case", () => {
  expect(entitled("REMOVE")).toEqual({ personIds: ["zheng", "peng", "jiang"], wentUp: false });
  expect(entitled("REMOVE", "zheng", "peng")).toEqual({ personIds: ["jiang"], wentUp: false });
  expect(entitled("REMOVE", "zheng", "peng", "jiang")).toEqual({
    personIds: ["hao"],
    wentUp: true,
  });
  expect(entitled("REMOVE", "zheng", "peng", "jiang", "hao")).toEqual({
    personIds: ["guan"],
    wentUp: true,
  });
  expect(entitled("WARN", "lin", "zheng", "peng", "jiang", "hao")).toEqual({
    personIds: ["guan"],
    wentUp: true,
  });
});

it.each([
  ["zheng", "REMOVE", [], "DECIDES"],
  ["lin", "REMOVE", [], "PROPOSES"],
  ["lin", "REMOVE", ["lin"], "NOT"],
  ["hao", "REMOVE", [], "NOT"],
  ["hao", "REMOVE", ["zheng", "peng", "jiang"], "DECIDES"],
  ["gao", "WARN", [], "NOT"],
] as const)("%s and %s with %j in it: %s", (personId, deed, inCase, answer) => {
  expect(rightOf(personId, deed, rights, holders, new Set(inCase))).toBe(answer);
});
