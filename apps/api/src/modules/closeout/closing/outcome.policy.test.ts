import { type OutcomeFacts, outcomeOn } from "./outcome.policy.ts";

const assignment: OutcomeFacts = {
  state: "CONFIRMED",
  dayOn: "2026-11-18",
  doneOn: null,
  carriedFromOn: null,
  blockedOn: null,
  away: false,
  unassigned: false,
};

it.each<[string, Partial<OutcomeFacts>, ReturnType<typeof outcomeOn>]>([
  ["due that day", {}, "OPEN"],
  ["not taken on", { state: "ASKED" }, "OPEN"],
  ["overdue", { dayOn: "2026-11-16" }, "OPEN"],
  ["due later", { dayOn: "2026-11-19" }, null],
  ["blocked", { blockedOn: "2026-11-18" }, "OPEN"],
  ["blocked, of somebody on leave", { blockedOn: "2026-11-18", away: true }, "EXEMPT"],
  ["due later and blocked", { dayOn: "2026-11-19", blockedOn: "2026-11-18" }, null],
  ["carried on", { dayOn: "2026-11-19", carriedFromOn: "2026-11-18" }, "CARRIED"],
  ["carried on, and fetched back", { carriedFromOn: "2026-11-18" }, "OPEN"],
  ["done", { state: "DONE", doneOn: "2026-11-18" }, "DONE"],
  ["done and accepted", { state: "ACCEPTED", doneOn: "2026-11-18" }, "DONE"],
  ["done ahead of time", { state: "DONE", dayOn: "2026-12-01", doneOn: "2026-11-18" }, "DONE"],
  ["done another day", { state: "DONE", doneOn: "2026-11-17" }, null],
  [
    "carried on, and done after all",
    { state: "DONE", dayOn: "2026-11-19", doneOn: "2026-11-18", carriedFromOn: "2026-11-18" },
    "DONE",
  ],
  ["ended", { state: "ENDED" }, null],
  ["nobody's any more", { state: "ENDED", unassigned: true }, "OPEN"],
  ["nobody's, and due later", { state: "ENDED", unassigned: true, dayOn: "2026-11-19" }, null],
  [
    "nobody's, while who decides is on leave",
    { state: "ENDED", unassigned: true, away: true },
    "OPEN",
  ],
  ["of somebody on leave", { away: true }, "EXEMPT"],
  ["done by somebody on leave", { away: true, state: "DONE", doneOn: "2026-11-18" }, "DONE"],
])("an assignment that is %s", (_, given, outcome) => {
  expect(outcomeOn({ ...assignment, ...given }, "2026-11-18")).toBe(outcome);
});
