import type { Refusal } from "@riqing/schema";
import { type CallerRoles, withoutRoles } from "../../people/authority.policy.ts";
import type { GroupRole } from "../../people/index.ts";
import {
  decides,
  type TaskGroupFacts,
  type TaskFacts,
  whyNotAssign,
  whyNotCancel,
  whyNotDecide,
} from "./task.policy.ts";

const caller = (
  given: { roles?: GroupRole[]; heads?: string[]; id?: string } = {},
): CallerRoles => ({
  ...withoutRoles(given.id ?? "zheng"),
  headed: (given.heads ?? []).map((lineage) => ({ departmentId: lineage, lineage })),
  groups: new Map(given.roles ? [["g1", new Set(given.roles)]] : []),
});

const group: TaskGroupFacts = {
  id: "g1",
  state: "ACTIVE",
  lineage: "plant/workshop/",
  member: true,
};

it.each<[string, CallerRoles, Partial<TaskGroupFacts>, string[], Refusal | null]>([
  ["a leader", caller({ roles: ["LEADER"] }), {}, ["office/"], null],
  ["the owner", caller({ roles: ["OWNER"] }), {}, ["office/"], null],
  ["an admin", caller({ roles: ["ADMIN"] }), {}, ["office/"], null],
  ["a publisher", caller({ roles: ["PUBLISHER"] }), {}, ["office/"], "NOT_ALLOWED"],
  ["a member", caller(), {}, ["plant/workshop/"], "NOT_ALLOWED"],
  [
    "a head above the group, not in it",
    caller({ heads: ["plant/"] }),
    { member: false },
    ["x/"],
    null,
  ],
  ["a head in the group, to their own", caller({ heads: ["sales/"] }), {}, ["sales/a/"], null],
  [
    "a head in the group, to others",
    caller({ heads: ["sales/"] }),
    {},
    ["sales/", "x/"],
    "NOT_ALLOWED",
  ],
  [
    "a head who is not in it",
    caller({ heads: ["sales/"] }),
    { member: false },
    ["sales/"],
    "NOT_ALLOWED",
  ],
  [
    "a leader of a dissolved group",
    caller({ roles: ["LEADER"] }),
    { state: "DISSOLVED" },
    [],
    "GROUP_DISSOLVED",
  ],
])("%s who assigns is answered", (_, who, given, lineages, answer) => {
  expect(whyNotAssign(who, { ...group, ...given }, lineages)).toBe(answer);
});

const task: TaskFacts = {
  kind: "TASK",
  state: "OPEN",
  groupId: "g1",
  assignerId: "zheng",
  assignerStands: true,
};
const other = { ...task, assignerId: "feng" };
const orphan = { ...other, assignerStands: false };

it.each<[string, CallerRoles, TaskFacts, Refusal | null, Refusal | null]>([
  ["the assigner", caller(), task, null, null],
  ["the assigner of what is over", caller(), { ...task, state: "DONE" }, null, "TASK_ALREADY_DONE"],
  [
    "the assigner of what is cancelled",
    caller(),
    { ...task, state: "CANCELLED" },
    "TASK_CANCELLED",
    "TASK_CANCELLED",
  ],
  ["the owner", caller({ roles: ["OWNER"] }), other, "NOT_ALLOWED", null],
  ["the owner, once the assigner has gone", caller({ roles: ["OWNER"] }), orphan, null, null],
  ["an admin, once the assigner has gone", caller({ roles: ["ADMIN"] }), orphan, null, null],
  ["an admin before that", caller({ roles: ["ADMIN"] }), other, "NOT_ALLOWED", "NOT_ALLOWED"],
  [
    "the assigner who could not assign it today",
    caller(),
    { ...task, assignerStands: false },
    "NOT_ALLOWED",
    "NOT_ALLOWED",
  ],
  [
    "a leader, once the assigner has gone",
    caller({ roles: ["LEADER"] }),
    orphan,
    "NOT_ALLOWED",
    "NOT_ALLOWED",
  ],
  ["a head above", caller({ heads: ["plant/"] }), other, "NOT_ALLOWED", "NOT_ALLOWED"],
])("%s decides: %#", (_, who, facts, decide, cancel) => {
  expect(whyNotDecide(who, facts)).toBe(decide);
  expect(whyNotCancel(who, facts)).toBe(cancel);
  expect(decides(who, facts)).toBe(decide !== "NOT_ALLOWED");
});
