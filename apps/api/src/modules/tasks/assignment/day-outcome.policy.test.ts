import { dayEntryOn, type DayFacts, dayOutcomeOf } from "./day-outcome.policy.ts";

const YESTERDAY = "2026-11-17";
const TODAY = "2026-11-18";
const TOMORROW = "2026-11-19";

const assignment: DayFacts = {
  state: "CONFIRMED",
  dayOn: TODAY,
  doneOn: null,
  carriedFromOn: null,
  blockedOn: null,
};

it.each<[string, Partial<DayFacts>, ReturnType<typeof dayOutcomeOf>]>([
  ["asked, and due", { state: "ASKED" }, "NONE"],
  ["taken on, and due", {}, "NONE"],
  ["overdue", { dayOn: YESTERDAY }, "NONE"],
  ["due later", { dayOn: TOMORROW }, null],
  ["due later, and blocked today", { dayOn: TOMORROW, blockedOn: TODAY }, null],
  ["carried over today", { dayOn: TOMORROW, carriedFromOn: TODAY }, "CARRIED"],
  [
    "blocked today, then carried over",
    { dayOn: TOMORROW, carriedFromOn: TODAY, blockedOn: TODAY },
    "CARRIED",
  ],
  ["carried over yesterday to a later day", { dayOn: TOMORROW, carriedFromOn: YESTERDAY }, null],
  ["carried over from yesterday to today", { carriedFromOn: YESTERDAY }, "NONE"],
  ["carried over today, and due today again", { carriedFromOn: TODAY }, "NONE"],
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
  [
    "carried over, and done after all",
    { state: "DONE", dayOn: TOMORROW, carriedFromOn: TODAY, doneOn: TODAY },
    "DONE",
  ],
  ["ended", { state: "ENDED" }, null],
  ["ended after it was blocked", { state: "ENDED", blockedOn: TODAY }, null],
])("an assignment that is %s", (_, given, outcome) => {
  expect(dayOutcomeOf({ ...assignment, ...given }, TODAY)).toBe(outcome);
  expect(dayEntryOn({ ...assignment, ...given }, TODAY)).toBe(outcome === "NONE" ? null : outcome);
});
