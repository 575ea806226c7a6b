import { type CallerRoles, withoutRoles } from "../people/authority.policy.ts";
import { whyNotSetOwnDays } from "./calendar.policy.ts";

const nobody: CallerRoles = withoutRoles("lin");

it.each<[string, Partial<CallerRoles>, string | null]>([
  ["an administrator of the organisation", { organisationAdmin: true }, null],
  ["the office", { office: true }, "NOT_ALLOWED"],
  ["a head", { headed: [{ departmentId: "d1", lineage: "d1/" }] }, "NOT_ALLOWED"],
  ["a group's owner", { groups: new Map([["g1", new Set(["OWNER" as const])]]) }, "NOT_ALLOWED"],
  ["a member", {}, "NOT_ALLOWED"],
])("%s who sets the organisation's own days is answered", (_, given, answer) => {
  expect(whyNotSetOwnDays({ ...nobody, ...given })).toBe(answer);
});
