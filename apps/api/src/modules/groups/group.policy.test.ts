import { type CallerRoles, withoutRoles } from "../people/authority.policy.ts";
import type { GroupRole } from "../people/index.ts";
import {
  type GroupFacts,
  canSee,
  whyNotCreateGroup,
  whyNotManage,
  whyNotPublish,
  whyNotSeeBoard,
  whyNotSetHours,
  whyNotSetRole,
} from "./group.policy.ts";

const group: GroupFacts = { id: "g", state: "ACTIVE", lineage: "plant/assembly/" };
const dissolved: GroupFacts = { ...group, state: "DISSOLVED" };

const nobody: CallerRoles = withoutRoles("p");
const holding = (...roles: GroupRole[]): CallerRoles => ({
  ...nobody,
  groups: new Map([["g", new Set(roles)]]),
});
const elsewhere: CallerRoles = {
  ...nobody,
  groups: new Map([["h", new Set(["OWNER", "PUBLISHER"])]]),
};
const heading = (lineage: string): CallerRoles => ({
  ...nobody,
  headed: [{ departmentId: "d", lineage }],
});
const admin: CallerRoles = { ...nobody, organisationAdmin: true };
const office: CallerRoles = { ...nobody, office: true };

const WHO: [string, CallerRoles][] = [
  ["a member", nobody],
  ["a publisher", holding("PUBLISHER")],
  ["a leader", holding("LEADER")],
  ["an admin", holding("ADMIN")],
  ["the owner", holding("OWNER")],
  ["the head above", heading("plant/")],
  ["the head of that department", heading("plant/assembly/")],
  ["the head of a part below", heading("plant/assembly/line/")],
  ["another head", heading("logistics/")],
  ["the owner of another group", elsewhere],
  ["the office", office],
  ["the administrator", admin],
];

/** What each of `WHO` is answered, in that order: "." may, "a" not allowed, "p" not a publisher. */
const TABLE: [string, (caller: CallerRoles) => string | null, string][] = [
  ["create", whyNotCreateGroup, "aaaaa....a.."],
  ["manage", (one) => whyNotManage(one, group), "aaa..aaaaa.."],
  ["set the hours of", (one) => whyNotSetHours(one, group), "aaa..aaaaa.."],
  ["set roles in", (one) => whyNotSetRole(one, group), "aaaa.aaaaa.."],
  ["publish in", (one) => whyNotPublish(one, group), "p.pppppppppp"],
  ["see the board of", (one) => whyNotSeeBoard(one, group), "aa.....aaa.."],
];
const LETTERS: Record<string, string> = { may: ".", NOT_ALLOWED: "a", NOT_A_PUBLISHER: "p" };

it.each(TABLE)("who may %s a group", (_, ask, expected) => {
  const answers = WHO.map(([who, caller]) => [who, LETTERS[ask(caller) ?? "may"]]);
  expect(answers).toEqual(WHO.map(([who], i) => [who, expected[i]]));
});

it.each([
  ["manage", whyNotManage],
  ["set the hours of", whyNotSetHours],
  ["set roles in", whyNotSetRole],
])("nobody may %s a dissolved group, whoever they are", (_, ask) => {
  expect(ask(admin, dissolved)).toBe("GROUP_DISSOLVED");
  expect(ask(nobody, dissolved)).toBe("NOT_ALLOWED");
});

it("nobody publishes in a dissolved group", () => {
  expect(whyNotPublish(holding("PUBLISHER"), dissolved)).toBe("GROUP_DISSOLVED");
});

it.each(WHO)(
  "%s knows of a group only as a member, by a role in it, or as who answers",
  (who, caller) => {
    const strangers = [
      "a member",
      "the head of a part below",
      "another head",
      "the owner of another group",
    ];
    expect(canSee(caller, group, false)).toBe(!strangers.includes(who));
    expect(canSee(caller, group, true)).toBe(true);
  },
);
