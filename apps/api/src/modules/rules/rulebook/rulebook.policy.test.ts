import { type CallerRoles, withoutRoles } from "../../people/authority.policy.ts";
import type { GroupRole } from "../../people/index.ts";
import {
  whyNotDraft,
  whyNotDraftAny,
  whyNotPublishRules,
  whyNotSeeBoard,
} from "./rulebook.policy.ts";

function someone(
  held: Record<string, GroupRole[]> = {},
  more: Partial<CallerRoles> = {},
): CallerRoles {
  const groups = new Map(Object.entries(held).map(([id, roles]) => [id, new Set(roles)]));
  return { ...withoutRoles("lin"), groups, ...more };
}

const one = { appliesToAll: false, groupIds: ["g1"] };
const two = { appliesToAll: false, groupIds: ["g1", "g2"] };
const all = { appliesToAll: true, groupIds: [] };
const none = { appliesToAll: false, groupIds: [] };

describe("rules are written by", () => {
  it.each([
    ["an administrator, for all groups", someone({}, { organisationAdmin: true }), all, null],
    ["the office, for all groups", someone({}, { office: true }), all, null],
    ["the office, for groups it is not in", someone({}, { office: true }), two, null],
    ["the owner of the group", someone({ g1: ["OWNER"] }), one, null],
    ["its admin", someone({ g1: ["ADMIN"] }), one, null],
    ["who runs every group it lists", someone({ g1: ["OWNER"], g2: ["ADMIN"] }), two, null],
    ["not by who runs one of two", someone({ g1: ["OWNER"] }), two, "NOT_ALLOWED"],
    ["not by an owner, for all groups", someone({ g1: ["OWNER"] }), all, "NOT_ALLOWED"],
    ["not by an owner, for no group", someone({ g1: ["OWNER"] }), none, "NOT_ALLOWED"],
    [
      "not by its publisher and leader",
      someone({ g1: ["PUBLISHER", "LEADER"] }),
      one,
      "NOT_ALLOWED",
    ],
    ["not by a member", someone(), one, "NOT_ALLOWED"],
    [
      "not by a head",
      someone({}, { headed: [{ departmentId: "d", lineage: "d/" }] }),
      one,
      "NOT_ALLOWED",
    ],
  ] as const)("%s", (_, caller, scope, answer) => {
    expect(whyNotDraft(caller, scope)).toBe(answer);
  });

  it.each([
    ["an administrator", someone({}, { organisationAdmin: true }), null],
    ["the office", someone({}, { office: true }), null],
    ["an owner of any group", someone({ g9: ["OWNER"] }), null],
    ["an admin of any group", someone({ g9: ["ADMIN"] }), null],
    ["no publisher", someone({ g9: ["PUBLISHER"] }), "NOT_ALLOWED"],
    ["no member", someone(), "NOT_ALLOWED"],
  ] as const)("%s, so the door to drafts is theirs", (_, caller, answer) => {
    expect(whyNotDraftAny(caller)).toBe(answer);
  });

  it.each([
    [someone({}, { organisationAdmin: true }), null],
    [someone({}, { office: true }), null],
    [someone({ g1: ["OWNER", "ADMIN"] }), "NOT_ALLOWED"],
  ] as const)(
    "whoever, and approved and published by those who answer for all",
    (caller, answer) => {
      expect(whyNotPublishRules(caller)).toBe(answer);
    },
  );
});

describe("names on the board are for", () => {
  const scope = (groupIds: string[], more: object = {}) => ({
    all: false,
    groupIds,
    lineages: [],
    ...more,
  });

  it.each([
    ["who answers for everybody", one, scope([], { all: true }), null],
    ["who answers for one of its groups", two, scope(["g2"]), null],
    ["heads, as far as their people go", one, scope([], { lineages: ["d/"] }), null],
    ["who answers for any group, when it applies to all", all, scope(["g7"]), null],
    ["not who answers for another group", one, scope(["g2"]), "NOT_ALLOWED"],
    ["not members", all, scope([]), "NOT_ALLOWED"],
  ] as const)("%s", (_, book, sees, answer) => {
    expect(whyNotSeeBoard(book, { ...sees, groupIds: [...sees.groupIds] })).toBe(answer);
  });
});
