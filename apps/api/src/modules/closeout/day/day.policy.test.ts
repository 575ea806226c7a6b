import { dayOutcomeOf, type DayAssignmentFacts, dayStateOf } from "./day.policy.ts";

const YESTERDAY = "2026-11-17";
const TODAY = "2026-11-18";
const TOMORROW = "2026-11-19";

const share: DayAssignmentFacts = {
  state: "CONFIRMED",
  dayOn: TODAY,
  doneOn: null,
  carriedFromOn: null,
  blockedOn: null,
};

it.each<[string, Partial<DayAssignmentFacts>, ReturnType<typeof dayOutcomeOf>]>([
  ["asked, and due", { state: "ASKED" }, "NONE"],
  ["taken on, and due", {}, "NONE"],
  ["overdue", { dayOn: YESTERDAY }, "NONE"],
  ["due later", { dayOn: TOMORROW }, null],
  ["carried over today", { dayOn: TOMORROW, carriedFromOn: TODAY }, "CARRIED"],
  ["carried over yesterday to a later day", { dayOn: TOMORROW, carriedFromOn: YESTERDAY }, null],
  ["carried over from yesterday to today", { carriedFromOn: YESTERDAY }, "NONE"],
  ["blocked today", { blockedOn: TODAY }, "BLOCKED"],
  ["blocked yesterday", { blockedOn: YESTERDAY }, "NONE"],
  ["overdue and blocked today", { dayOn: YESTERDAY, blockedOn: TODAY }, "BLOCKED"],
  ["done today", { state: "DONE", doneOn: TODAY }, "DONE"],
  ["done today ahead of its day", { state: "DONE", dayOn: TOMORROW, doneOn: TODAY }, "DONE"],
  ["done yesterday", { state: "DONE", doneOn: YESTERDAY }, null],
  // Accepted the same day, it is settled: nobody is asked for it again.
  ["done today and accepted", { state: "ACCEPTED", doneOn: TODAY }, "DONE"],
  ["done yesterday and accepted", { state: "ACCEPTED", doneOn: YESTERDAY }, null],
  ["blocked, then done", { state: "DONE", doneOn: TODAY, blockedOn: TODAY }, "DONE"],
  ["ended", { state: "ENDED" }, null],
  ["ended after it was blocked", { state: "ENDED", blockedOn: TODAY }, null],
])("of a share that is %s", (_, given, said) => {
  expect(dayOutcomeOf({ ...share, ...given }, TODAY)).toBe(said);
});

it.each([
  ["its own day is open", TODAY, true, false, "OPEN"],
  ["an earlier day is still open", YESTERDAY, true, false, "OPEN"],
  ["an earlier day is still open on a day off", YESTERDAY, false, false, "OPEN"],
  ["it is closed, without a record yet", TOMORROW, true, false, "CLOSING"],
  ["it is closed and recorded", TOMORROW, true, true, "RECORDED"],
  ["it is a day off", TOMORROW, false, false, null],
] as const)("a group's day, where %s", (_, openOn, workday, recorded, stand) => {
  expect(dayStateOf({ openOn, recorded }, { today: TODAY, workday })).toBe(stand);
});
