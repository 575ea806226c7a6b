import { byUrgency, type ColumnFacts, type ObligationFacts, stateOf } from "./obligation.policy.ts";

const now = new Date("2026-11-19T07:59:00Z");
const clock = {
  now,
  today: "2026-11-19",
  dayOf: (at: Date) => new Date(at.getTime() + 8 * 3_600_000).toISOString().slice(0, 10),
};
const few = { asked: 12, missing: 5 };
const many = { asked: 12, missing: 7 };
const share: ObligationFacts = {
  done: false,
  exempt: false,
  reachable: true,
  slow: false,
  dueAt: new Date("2026-11-19T09:30:00Z"),
  dueOn: null,
};

it.each<[string, Partial<ObligationFacts>, { asked: number; missing: number }, string]>([
  ["done, however late", { done: true, dueAt: new Date(0) }, few, "DONE"],
  ["on leave", { exempt: true, reachable: false }, few, "EXEMPT"],
  ["unreachable is not late", { reachable: false, dueAt: new Date(0) }, few, "UNREACHABLE"],
  ["due today, most are through", {}, few, "BEHIND"],
  ["due today, most are not", {}, many, "NEAR"],
  ["half of two", {}, { asked: 2, missing: 1 }, "BEHIND"],
  ["alone", {}, { asked: 1, missing: 1 }, "NEAR"],
  ["past the own promise", { slow: true, dueAt: null }, many, "BEHIND"],
  ["over outweighs slow", { slow: true, dueAt: new Date(0) }, many, "OVER"],
  ["at the instant itself", { dueAt: now }, many, "NEAR"],
  ["a moment after", { dueAt: new Date(now.getTime() - 1) }, many, "OVER"],
  ["tomorrow", { dueAt: new Date("2026-11-20T15:59:59.999Z") }, few, "NEAR"],
  ["the day after tomorrow", { dueAt: new Date("2026-11-20T16:00:00Z") }, few, "OPEN"],
  ["in four days", { dueAt: new Date("2026-11-23T09:30:00Z") }, few, "OPEN"],
  ["without a deadline", { dueAt: null }, few, "OPEN"],
  ["by the day, tomorrow", { dueAt: null, dueOn: "2026-11-20" }, few, "NEAR"],
  ["by the day, later", { dueAt: null, dueOn: "2026-11-21" }, few, "OPEN"],
  ["a day lasts until its end", { dueAt: null, dueOn: "2026-11-19" }, many, "NEAR"],
  ["on that day, most are through", { dueAt: null, dueOn: "2026-11-19" }, few, "BEHIND"],
  ["the day after", { dueAt: null, dueOn: "2026-11-18" }, few, "OVER"],
])("%s", (_, part, others, state) => {
  expect(stateOf({ ...share, ...part }, others, clock)).toBe(state);
});

it("puts today first, then what is over, then what lies ahead, then what never ends", () => {
  const at = (text: string) => Date.parse(text);
  const placed: ColumnFacts[] = [
    { id: "rules", until: at("2026-11-26T16:00:00Z") },
    { id: "endless", until: null },
    { id: "minutes", until: at("2026-11-18T10:00:00Z") },
    { id: "older", until: at("2026-11-12T10:00:00Z") },
    { id: "close-out", until: at("2026-11-19T09:30:00Z") },
    { id: "crane", until: at("2026-11-19T08:17:00Z") },
  ];
  const order = placed.toSorted(byUrgency(clock)).map(({ id }) => id);
  expect(order).toEqual(["crane", "close-out", "minutes", "older", "rules", "endless"]);
});

it("puts the newer one first where two end at the same moment, and what ends now still ahead", () => {
  const order = (...placed: ColumnFacts[]) => placed.toSorted(byUrgency(clock)).map(({ id }) => id);
  const until = Date.parse("2026-11-26T16:00:00Z");
  expect(order({ id: "1", until }, { id: "3", until }, { id: "2", until })).toEqual([
    "3",
    "2",
    "1",
  ]);
  expect(order({ id: "1", until: null }, { id: "2", until: null })).toEqual(["2", "1"]);
  expect(order({ id: "later", until: until + 1 }, { id: "sooner", until })).toEqual([
    "sooner",
    "later",
  ]);
  const now = clock.now.getTime();
  expect(order({ id: "over", until: now - 1 }, { id: "now", until: now })).toEqual(["now", "over"]);
  expect(order({ id: "soon", until: now + 1 }, { id: "now", until: now })).toEqual(["now", "soon"]);
});
