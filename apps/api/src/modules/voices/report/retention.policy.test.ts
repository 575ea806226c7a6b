import { goesAmong, isOver } from "./retention.policy.ts";

const closed = { state: "CLOSED", unread: 0, lastWordOn: "2026-11-16" } as const;

test.each<[string, Partial<Parameters<typeof isOver>[0]>, string, boolean]>([
  ["on its last day", {}, "2027-11-16", false],
  ["the day after", {}, "2027-11-17", true],
  ["still investigated", { state: "INVESTIGATING" }, "2037-11-17", false],
  ["unread", { unread: 1 }, "2037-11-17", false],
  ["of a leap day", { lastWordOn: "2028-02-29" }, "2029-02-28", false],
  ["the day after a leap day's", { lastWordOn: "2028-02-29" }, "2029-03-01", true],
])("%s", (_, more, today, over) => {
  expect(isOver({ ...closed, ...more }, { keepMonths: 12 }, today)).toBe(over);
});

const one = (id: string, joinedToId: string | null = null) => ({ id, joinedToId });

test.each<[string, string[], string[]]>([
  ["all of one matter", ["main", "twin", "alone"], ["main", "twin", "alone"]],
  ["a joined one waits for the other", ["twin", "alone"], ["alone"]],
  ["and the other for it", ["main", "alone"], ["alone"]],
])("%s", (_, over, goes) => {
  const joined = [one("twin", "main")];
  const found = goesAmong(
    over.map((id) => one(id)),
    joined,
  );
  expect([...found].toSorted()).toEqual(goes.toSorted());
});

test("of three that hang together, none goes before the last may", () => {
  expect(goesAmong([one("a"), one("b")], [one("a", "b"), one("b", "c")]).size).toBe(0);
});
