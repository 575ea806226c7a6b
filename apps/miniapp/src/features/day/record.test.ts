import { spokenDay } from "./days-card";
import { chainsOf, isOverdue, seesOwnOnly } from "./record";
import type { CalendarDay, DayRecord, RecordLine } from "./use-record";

const line = (id: string, carryCount: number) => ({ id, carryCount }) as RecordLine;

test("long chains are drawn, short ones are listed", () => {
  const { drawn, listed } = chainsOf([line("a", 5), line("b", 3), line("c", 2), line("d", 1)]);
  expect(drawn.map(({ id }) => id)).toEqual(["a", "b"]);
  expect(listed.map(({ id }) => id)).toEqual(["c", "d"]);
});

const record = (part: object) =>
  ({
    open: 0,
    carried: 0,
    openLines: { nodes: [], hasMore: false },
    chains: [],
    ...part,
  }) as unknown as DayRecord;

test.each([
  ["all of it is there", { open: 1, openLines: { nodes: [line("a", 0)], hasMore: false } }, false],
  ["more comes by pages", { open: 60, openLines: { nodes: [], hasMore: true } }, false],
  ["a member sees none of two", { open: 2 }, true],
  ["a member sees no chain", { carried: 1 }, true],
  ["nothing was due", {}, false],
])("whose lines: %s", (_, part, ownOnly) => {
  expect(seesOwnOnly(record(part))).toBe(ownOnly);
});

const day = (on: string, part: object = {}) =>
  ({ day: on, workday: true, provisional: false, closeOut: null, ...part }) as CalendarDay;
const at = (time: string) => ({ date: "2026-11-19", time });

test("closing by hand is offered once the hour has come and the clock has not", () => {
  const today = day("2026-11-19");
  expect(isOverdue(today, "17:30", at("17:29"))).toBe(false);
  expect(isOverdue(today, "17:30", at("17:30"))).toBe(true);
  expect(isOverdue({ ...today, closeOut: {} }, "17:30", at("18:00"))).toBe(false);
  expect(isOverdue({ ...today, workday: false }, "17:30", at("18:00"))).toBe(false);
  expect(isOverdue(day("2026-11-18"), "17:30", at("18:00"))).toBe(false);
  expect(isOverdue(undefined, "17:30", at("18:00"))).toBe(false);
});

test.each([
  [day("2026-11-18", { closeOut: { due: 40, open: 3 } }), "11月18日 周三，应清 40 件，没清 3 件"],
  [day("2026-11-17", { closeOut: { due: 40, open: 0 } }), "11月17日 周二，应清 40 件，全清"],
  [day("2026-11-16", { closeOut: { due: 0, open: 0 } }), "11月16日 周一，没有应清的事"],
  [day("2026-11-13"), "11月13日 周五，没有封账"],
  [day("2026-11-19"), "11月19日 周四，今天，还没到"],
  [day("2026-11-21", { workday: false }), "11月21日 周六，休息"],
  [day("2026-10-10"), "10月10日 周六，调休上班，没有封账"],
  [day("2027-01-04", { provisional: true }), "1月4日 周一，暂按周一到周五算，还没到"],
])("a day as it is heard: %#", (of, words) => {
  expect(spokenDay(of, "2026-11-19")).toBe(words);
});
