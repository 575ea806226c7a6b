import type { Refusal } from "@riqing/schema";
import type { GroupRole, Standing } from "../../people/index.ts";
import {
  decides,
  type GroupFacts,
  type TaskFacts,
  whyNotAssign,
  whyNotCancel,
  whyNotDecide,
} from "./task.policy.ts";

const standing = (
  given: { roles?: GroupRole[]; heads?: string[]; id?: string } = {},
): Standing => ({
  personId: given.id ?? "zheng",
  organisationAdmin: false,
  office: false,
  headed: (given.heads ?? []).map((lineage) => ({ departmentId: lineage, lineage })),
  groups: new Map(given.roles ? [["g1", new Set(given.roles)]] : []),
});

const group: GroupFacts = { id: "g1", state: "ACTIVE", lineage: "plant/workshop/", member: true };

it.each<[string, Standing, Partial<GroupFacts>, string[], Refusal | null]>([
  ["a leader", standing({ roles: ["LEADER"] }), {}, ["office/"], null],
  ["the owner", standing({ roles: ["OWNER"] }), {}, ["office/"], null],
  ["an admin", standing({ roles: ["ADMIN"] }), {}, ["office/"], null],
  ["a publisher", standing({ roles: ["PUBLISHER"] }), {}, ["office/"], "NOT_ALLOWED"],
  ["a member", standing(), {}, ["plant/workshop/"], "NOT_ALLOWED"],
  [
    "a head above the group, not in it",
    standing({ heads: ["plant/"] }),
    { member: false },
    ["x/"],
    null,
  ],
  ["a head in the group, to their own", standing({ heads: ["sales/"] }), {}, ["sales/a/"], null],
  [
    "a head in the group, to others",
    standing({ heads: ["sales/"] }),
    {},
    ["sales/", "x/"],
    "NOT_ALLOWED",
  ],
  [
    "a head who is not in it",
    standing({ heads: ["sales/"] }),
    { member: false },
    ["sales/"],
    "NOT_ALLOWED",
  ],
  [
    "a leader of a dissolved group",
    standing({ roles: ["LEADER"] }),
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
  assignerDeparted: false,
};
const other = { ...task, assignerId: "feng" };
const orphan = { ...other, assignerDeparted: true };

it.each<[string, Standing, TaskFacts, Refusal | null, Refusal | null]>([
  ["the assigner", standing(), task, null, null],
  [
    "the assigner of what is over",
    standing(),
    { ...task, state: "DONE" },
    null,
    "TASK_ALREADY_DONE",
  ],
  [
    "the assigner of what is cancelled",
    standing(),
    { ...task, state: "CANCELLED" },
    "TASK_CANCELLED",
    "TASK_CANCELLED",
  ],
  ["the owner", standing({ roles: ["OWNER"] }), other, "NOT_ALLOWED", null],
  ["the owner, once the assigner has gone", standing({ roles: ["OWNER"] }), orphan, null, null],
  [
    "a leader, once the assigner has gone",
    standing({ roles: ["LEADER"] }),
    orphan,
    "NOT_ALLOWED",
    "NOT_ALLOWED",
  ],
  ["a head above", standing({ heads: ["plant/"] }), other, "NOT_ALLOWED", "NOT_ALLOWED"],
])("%s decides: %#", (_, who, facts, decide, cancel) => {
  expect(whyNotDecide(who, facts)).toBe(decide);
  expect(whyNotCancel(who, facts)).toBe(cancel);
  expect(decides(who, facts)).toBe(decide !== "NOT_ALLOWED");
});
