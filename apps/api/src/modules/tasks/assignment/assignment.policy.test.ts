import type { Refusal } from "@riqing/schema";
import { type CallerRoles, withoutRoles } from "../../people/authority.policy.ts";
import type { TaskFacts } from "../task/task.policy.ts";
import {
  countsOf,
  isTakenOnByDoing,
  isUnassigned,
  type AssignmentFacts,
  type Viewer,
  whyNotAccept,
  whyNotAskNewDate,
  whyNotCarryOver,
  whyNotComplete,
  whyNotConfirm,
  whyNotDecideDate,
  whyNotFollow,
  whyNotReassignPart,
  whyNotReassign,
  whyNotReport,
  whyNotUndoConfirmation,
  whyNotUndoDayEntry,
} from "./assignment.policy.ts";

const TODAY = "2026-11-19";
const task: TaskFacts = {
  kind: "TASK",
  state: "OPEN",
  groupId: "g1",
  assignerId: "zheng",
  assignerStands: true,
};
const question: TaskFacts = { ...task, kind: "QUESTION" };
const cancelled: TaskFacts = { ...task, state: "CANCELLED" };
const asked: AssignmentFacts = {
  personId: "he",
  lineage: "plant/workshop/",
  role: "RESPONSIBLE",
  state: "ASKED",
  end: null,
  dayOn: TODAY,
  doneOn: null,
  blockedOn: null,
  carriedFromOn: null,
};
const confirmed: AssignmentFacts = { ...asked, state: "CONFIRMED" };
const done: AssignmentFacts = { ...asked, state: "DONE", doneOn: TODAY };
const accepted: AssignmentFacts = { ...done, state: "ACCEPTED" };
const ended: AssignmentFacts = { ...asked, state: "ENDED" };
const refused: AssignmentFacts = { ...ended, end: "REFUSED" };
const helping: AssignmentFacts = { ...confirmed, role: "COLLABORATOR" };
const carried: AssignmentFacts = { ...confirmed, dayOn: "2026-11-20", carriedFromOn: TODAY };

type Row = [
  string,
  TaskFacts,
  AssignmentFacts | null,
  Refusal | null,
  Refusal | null,
  Refusal | null,
];

it.each<Row>([
  ["nobody's", task, null, "TASK_NOT_YOURS", "TASK_NOT_YOURS", "TASK_NOT_YOURS"],
  ["ended", task, ended, "TASK_NOT_YOURS", "TASK_NOT_YOURS", "TASK_NOT_YOURS"],
  ["cancelled", cancelled, confirmed, "TASK_CANCELLED", "TASK_CANCELLED", "TASK_CANCELLED"],
  ["asked", task, asked, null, null, null],
  ["confirmed", task, confirmed, "TASK_ALREADY_CONFIRMED", null, null],
  ["done", task, done, "TASK_ALREADY_CONFIRMED", "TASK_ALREADY_DONE", "TASK_ALREADY_DONE"],
  ["accepted", task, accepted, "TASK_ALREADY_CONFIRMED", "TASK_ALREADY_DONE", "TASK_ALREADY_DONE"],
  ["a question", question, confirmed, "TASK_ALREADY_CONFIRMED", null, "QUESTION_NEEDS_ANSWER"],
  ["a helper's", task, helping, "TASK_ALREADY_CONFIRMED", null, "TASK_ONLY_HELPING"],
])(
  "an assignment that is %s can be confirmed, told of, finished: %#",
  (_, of, assignment, confirm, report, complete) => {
    expect(whyNotConfirm(of, assignment)).toBe(confirm);
    expect(whyNotReport(of, assignment)).toBe(report);
    expect(whyNotComplete(of, assignment)).toBe(complete);
  },
);

it.each<[string, AssignmentFacts | null, Refusal | null, Refusal | null]>([
  ["due today", confirmed, null, "TASK_NOTHING_TO_TAKE_BACK"],
  ["due before today", { ...confirmed, dayOn: "2026-11-18" }, null, "TASK_NOTHING_TO_TAKE_BACK"],
  [
    "due later",
    { ...confirmed, dayOn: "2026-11-20" },
    "TASK_NOT_DUE_YET",
    "TASK_NOTHING_TO_TAKE_BACK",
  ],
  ["carried over today", carried, "TASK_ALREADY_CARRIED", null],
  [
    "carried over yesterday",
    { ...confirmed, carriedFromOn: "2026-11-18" },
    null,
    "TASK_DAY_CLOSED",
  ],
  ["blocked today", { ...confirmed, blockedOn: TODAY }, null, null],
  [
    "due later and blocked today",
    { ...confirmed, dayOn: "2026-11-20", blockedOn: TODAY },
    "TASK_NOT_DUE_YET",
    "TASK_NOTHING_TO_TAKE_BACK",
  ],
  ["blocked yesterday", { ...confirmed, blockedOn: "2026-11-18" }, null, "TASK_DAY_CLOSED"],
  ["done today", done, "TASK_ALREADY_DONE", null],
  ["done yesterday", { ...done, doneOn: "2026-11-18" }, "TASK_ALREADY_DONE", "TASK_DAY_CLOSED"],
  ["accepted today", accepted, "TASK_ALREADY_DONE", "TASK_ALREADY_DONE"],
  ["ended", ended, "TASK_NOT_YOURS", "TASK_NOT_YOURS"],
])(
  "an assignment that is %s can be carried over, or what was said taken back: %#",
  (_, assignment, carry, undo) => {
    expect(whyNotCarryOver(task, assignment, TODAY)).toBe(carry);
    expect(whyNotUndoDayEntry(task, assignment, TODAY)).toBe(undo);
    // A question as a task: only finishing it is otherwise.
    expect(whyNotCarryOver(question, assignment, TODAY)).toBe(carry);
  },
);

// Mission T6.
// Mission B2.
it.each<[string, AssignmentFacts | null, Refusal | null]>([
  ["whoever answers for it", confirmed, null],
  ["not by whoever helps", helping, "TASK_ONLY_HELPING"],
  ["not once it is done", done, "TASK_ALREADY_DONE"],
  ["not by somebody else", null, "TASK_NOT_YOURS"],
])("a later deadline is asked for by %s", (_, assignment, answer) => {
  expect(whyNotAskNewDate(task, assignment)).toBe(answer);
  expect(whyNotAskNewDate(question, assignment)).toBe(answer);
});

it.each<[string, AssignmentFacts | null, number | null, Refusal | null]>([
  ["within the window", confirmed, 5_000, null],
  ["after it", confirmed, 4_999, "UNDO_TOO_LATE"],
  ["that was never given", asked, null, "TASK_NOT_CONFIRMED"],
  ["of what is done by now", done, 9_000, "TASK_ALREADY_DONE"],
  ["of what is accepted by now", accepted, 9_000, "TASK_ALREADY_DONE"],
  ["of what ended", ended, 9_000, "TASK_NOT_YOURS"],
  ["of nobody's", null, null, "TASK_NOT_YOURS"],
])("a confirmation %s can be taken back: %#", (_, assignment, confirmedAt, answer) => {
  expect(whyNotUndoConfirmation(task, assignment, confirmedAt, 10_000, 5_000)).toBe(answer);
});

const caller = (personId: string, lineage?: string): CallerRoles => ({
  ...withoutRoles(personId),
  headed: lineage ? [{ departmentId: "d", lineage }] : [],
});

it.each<[string, CallerRoles, TaskFacts, AssignmentFacts | null, Refusal | null]>([
  ["the assigner", caller("zheng"), task, asked, null],
  ["whoever has it", caller("he"), task, confirmed, null],
  ["a head above them", caller("lin", "plant/"), task, asked, null],
  ["another head", caller("lin", "sales/"), task, asked, "NOT_ALLOWED"],
  ["somebody else", caller("lin"), task, asked, "NOT_ALLOWED"],
  ["the assigner, of what is done", caller("zheng"), task, done, "TASK_ALREADY_DONE"],
  ["the assigner, of what was refused", caller("zheng"), task, refused, null],
  ["a head above, of what was refused", caller("lin", "plant/"), task, refused, null],
  ["whoever refused it", caller("he"), task, refused, "NOT_ALLOWED"],
  [
    "the assigner, of what was given on",
    caller("zheng"),
    task,
    { ...ended, end: "REASSIGNED" },
    "TASK_NOT_YOURS",
  ],
  ["the assigner, of nobody's assignment", caller("zheng"), task, null, "TASK_NOT_YOURS"],
  ["the assigner, of what is cancelled", caller("zheng"), cancelled, asked, "TASK_CANCELLED"],
])("%s gives an assignment to somebody else: %#", (_, who, of, assignment, answer) => {
  expect(whyNotReassign(who, of, assignment)).toBe(answer);
});

it.each<[AssignmentFacts, Refusal | null]>([
  [confirmed, "TASK_NOT_DONE"],
  [done, null],
  [accepted, null],
  [ended, "TASK_NOT_YOURS"],
])("%o can be accepted or returned: %s", (assignment, answer) => {
  expect(whyNotAccept(assignment)).toBe(answer);
});

it.each([
  ["OPEN", null, true, null],
  ["WITHDRAWN", null, true, "DATE_REQUEST_WITHDRAWN"],
  ["GRANTED", "zheng", true, null],
  ["GRANTED", "zheng", false, "DATE_REQUEST_DECIDED"],
  ["GRANTED", "lin", true, "DATE_REQUEST_DECIDED"],
  ["REFUSED", "zheng", false, null],
  ["REFUSED", "zheng", true, "DATE_REQUEST_DECIDED"],
  ["REFUSED", "lin", false, "DATE_REQUEST_DECIDED"],
] as const)(
  "a request that is %s by %s, decided %s, is answered %s",
  (state, by, granted, answer) => {
    expect(whyNotDecideDate({ state, decidedById: by }, "zheng", granted)).toBe(answer);
  },
);

const nobody: Viewer = { personId: "tang", all: false, groupIds: [], lineages: [] };

it.each<[string, Viewer, boolean, Refusal | null]>([
  ["whoever has it", { ...nobody, personId: "he" }, false, null],
  ["whoever assigned it", { ...nobody, personId: "zheng" }, false, null],
  ["an administrator, or the office", { ...nobody, all: true }, false, null],
  ["whoever answers for its group", { ...nobody, groupIds: ["g1"] }, false, null],
  ["whoever answers for another group", { ...nobody, groupIds: ["g2"] }, false, "NOT_ALLOWED"],
  ["the head above them", { ...nobody, lineages: ["plant/"] }, false, null],
  ["the head of their department", { ...nobody, lineages: ["plant/workshop/"] }, false, null],
  ["a head below", { ...nobody, lineages: ["plant/workshop/a3/"] }, false, "NOT_ALLOWED"],
  ["another department's head", { ...nobody, lineages: ["safety/"] }, false, "NOT_ALLOWED"],
  ["to whom it was taken", nobody, true, null],
  ["whoever has a part in the task, or reads the question", nobody, false, "NOT_ALLOWED"],
])("%s follows an assignment: %#", (_, viewer, takenTo, refusal) => {
  expect(whyNotFollow(viewer, task, { ...asked, takenTo })).toBe(refusal);
});

it("counts are of those who answer for it now; done are among the confirmed", () => {
  const assignments = [asked, confirmed, done, accepted, ended, refused, helping];
  expect(countsOf(assignments)).toEqual({ responsible: 4, confirmed: 3, done: 2 });
  expect(countsOf([])).toEqual({ responsible: 0, confirmed: 0, done: 0 });
});

it.each<[string, Partial<AssignmentFacts>, string | null, boolean]>([
  ["refused", { end: "REFUSED" }, null, true],
  ["left behind", { end: "LEFT" }, null, true],
  ["refused, and given on", { end: "REFUSED" }, "s1", false],
  ["refused, while something else was given on", { end: "REFUSED" }, "s9", true],
  ["given to somebody else", { end: "REASSIGNED" }, null, false],
  ["cancelled", { end: "CANCELLED" }, null, false],
  ["a helper's", { end: "REFUSED", role: "COLLABORATOR" }, null, false],
  ["somebody's", { state: "ASKED", end: null }, null, false],
])("a part that is %s", (_, given, fromAssignmentId, unassigned) => {
  const assignment = { ...ended, ...given, id: "s1", fromAssignmentId: null };
  const other = { ...asked, personId: "tang", id: "s2", fromAssignmentId };
  expect(isUnassigned(assignment, [assignment, other])).toBe(unassigned);
  // Whoever decides gives it on as long as nobody has it.
  if (unassigned)
    expect(whyNotReassignPart(caller("zheng"), task, assignment, [assignment, other])).toBeNull();
  if (fromAssignmentId === "s1")
    expect(whyNotReassignPart(caller("zheng"), task, assignment, [assignment, other])).toBe(
      "TASK_NOT_YOURS",
    );
});

it.each<[string, Parameters<typeof isTakenOnByDoing>[0], boolean]>([
  ["done at once", { confirmedAt: 5, doneAt: 5, receiptId: null }, true],
  ["taken on before", { confirmedAt: 4, doneAt: 5, receiptId: "r" }, false],
  ["taken on in the same moment", { confirmedAt: 5, doneAt: 5, receiptId: "r" }, false],
  ["done at once, returned, and done again", { confirmedAt: 5, doneAt: 9, receiptId: null }, false],
  ["not done", { confirmedAt: null, doneAt: null, receiptId: null }, false],
])("what is %s is taken on by doing: %#", (_, assignment, expected) => {
  expect(isTakenOnByDoing(assignment)).toBe(expected);
});
