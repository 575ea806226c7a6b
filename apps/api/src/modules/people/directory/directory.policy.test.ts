import { type CallerRoles, withoutRoles } from "../authority.policy.ts";
import { whyNotSearchPeople } from "./directory.policy.ts";

const nobody = { ...withoutRoles("lin"), headed: [] };
const leading = (role: "OWNER" | "ADMIN" | "PUBLISHER" | "LEADER") => ({
  groups: new Map([["g1", new Set([role])]]),
});

describe("the roster may be searched", () => {
  it.each([
    ["by an administrator of the organisation", { organisationAdmin: true }, null],
    ["by the office", { office: true }, null],
    ["by a head", { headed: [{ departmentId: "d1", lineage: "d1/" }] }, null],
    ["by a group's owner", leading("OWNER"), null],
    ["by a group's admin", leading("ADMIN"), null],
    ["by a publisher", leading("PUBLISHER"), null],
    ["by a leader", leading("LEADER"), null],
    ["not by a member", {}, "NOT_ALLOWED"],
  ] as const)("%s", (_, given, answer) => {
    const caller = { ...nobody, groups: new Map(), ...given } as CallerRoles;
    expect(whyNotSearchPeople(caller)).toBe(answer);
  });
});
