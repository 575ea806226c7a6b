import type { Refusal } from "@riqing/schema";
import { type CallerRoles, withoutRoles } from "../../people/authority.policy.ts";
import { canSeeAccountability, whyNotAnswer } from "./accountability.policy.ts";

const item = {
  groupId: "g1",
  personId: "he",
  headId: "guo" as string | null,
  assignerId: "feng",
  assignerStands: true,
  answered: false,
  headStands: true,
  lineage: "plant/assembly/",
};
const former = { ...item, headStands: false, assignerStands: false };
const as = (personId: string, more: Partial<CallerRoles> = {}): CallerRoles => ({
  ...withoutRoles(personId),
  ...more,
});
const role = (group: string, one: "OWNER" | "ADMIN" | "LEADER" | "PUBLISHER") => ({
  groups: new Map([[group, new Set([one])]]),
});

it.each<[string, CallerRoles, boolean]>([
  ["the head", as("guo"), true],
  ["whom it is about", as("he"), true],
  ["whoever assigned", as("feng"), true],
  ["the group's owner", as("lin", role("g1", "OWNER")), true],
  ["the group's admin", as("zhou", role("g1", "ADMIN")), true],
  ["another group's owner", as("lin", role("g2", "OWNER")), false],
  ["a leader of the group", as("tang", role("g1", "LEADER")), false],
  ["the office", as("x", { office: true }), true],
  ["an administrator", as("x", { organisationAdmin: true }), true],
  ["another head", as("x", { headed: [{ departmentId: "d", lineage: "d/" }] }), false],
])("is seen by %s: %s", (_, caller, sees) => {
  expect(canSeeAccountability(caller, item)).toBe(sees);
});

const heads = (lineage: string) => ({ headed: [{ departmentId: "d", lineage }] });

it.each<[string, CallerRoles, boolean]>([
  ["the head", as("guo"), false],
  ["whoever heads there now", as("qin", heads("plant/")), true],
  ["whoever heads elsewhere", as("qin", heads("stock/")), false],
  ["whom it is about, become head", as("he", heads("plant/")), true],
  ["whoever assigned", as("feng"), false],
])("is seen by %s, once head and assigner are so no longer: %s", (_, caller, sees) => {
  expect(canSeeAccountability(caller, former)).toBe(sees);
});

it.each<[string, CallerRoles, Refusal | null]>([
  ["the former head", as("guo"), "NOT_ALLOWED"],
  ["whoever heads there now", as("qin", heads("plant/")), null],
  ["whom it is about, become head", as("he", heads("plant/")), "NOT_ALLOWED"],
])("of a former head, is answered by %s", (_, caller, answer) => {
  expect(whyNotAnswer(caller, former)).toBe(answer);
});

it.each([
  ["the head", "guo", {}, null],
  ["the head, once", "guo", { answered: true }, "ACCOUNTABILITY_ANSWERED"],
  ["nobody else", "lin", {}, "NOT_ALLOWED"],
  ["nobody, where nobody heads", "guo", { headId: null }, "NOT_ALLOWED"],
] as const)("is answered by %s", (_, personId, more, answer) => {
  expect(whyNotAnswer(as(personId), { ...item, ...more })).toBe(answer);
});
