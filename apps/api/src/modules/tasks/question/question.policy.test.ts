import type { AssignmentFacts } from "../assignment/assignment.policy.ts";
import type { TaskGroupFacts, TaskFacts } from "../task/task.policy.ts";
import { whyNotAnswerQuestion, whyNotAskDepartment } from "./question.policy.ts";

const group: TaskGroupFacts = { id: "g1", state: "ACTIVE", lineage: "plant/", member: true };

it.each([
  ["a member", {}, null],
  ["somebody else", { member: false }, "NOT_ALLOWED"],
  ["a member of a dissolved group", { state: "DISSOLVED" }, "GROUP_DISSOLVED"],
  ["somebody else, of a dissolved one", { state: "DISSOLVED", member: false }, "NOT_ALLOWED"],
] as const)("%s asks a department: %#", (_, given, answer) => {
  expect(whyNotAskDepartment({ ...group, ...given })).toBe(answer);
});

const task: TaskFacts = {
  kind: "QUESTION",
  state: "OPEN",
  groupId: "g1",
  assignerId: "he",
  assignerStands: true,
};
const share: AssignmentFacts = {
  personId: "zheng",
  lineage: "sales/",
  role: "RESPONSIBLE",
  state: "ASKED",
  end: null,
  dayOn: "2026-11-19",
  doneOn: null,
  blockedOn: null,
  carriedFromOn: null,
};

it.each([
  ["a question that one was asked", "QUESTION", {}, {}, null],
  ["a question that one has taken on", "QUESTION", {}, { state: "CONFIRMED" }, null],
  ["an answered one", "QUESTION", {}, { state: "DONE" }, "TASK_ALREADY_DONE"],
  ["one that was passed on", "QUESTION", {}, { state: "ENDED" }, "TASK_NOT_YOURS"],
  ["somebody else's", "QUESTION", {}, null, "TASK_NOT_YOURS"],
  ["a cancelled one", "QUESTION", { state: "CANCELLED" }, {}, "TASK_CANCELLED"],
  ["a task", "TASK", {}, {}, "NOT_A_QUESTION"],
  ["a task of somebody else", "TASK", {}, null, "NOT_A_QUESTION"],
] as const)("%s is answered: %#", (_, kind, given, mine, answer) => {
  const own = mine === null ? null : { ...share, ...mine };
  expect(whyNotAnswerQuestion(kind, { ...task, kind, ...given }, own)).toBe(answer);
});
