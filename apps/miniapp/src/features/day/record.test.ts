import { spokenDay } from "./days-card";
import { chainsOf, correctable, overdueDay, seesOwnOnly } from "./record";
import type { CalendarDay, DayRecord, RecordLine } from "./use-record";

const line = (id: string, carryCount: number) => ({ id, carryCount }) as RecordLine;

test("long chains are drawn, short ones are listed", () => {
  const { drawn, listed } = chainsOf([line("a", 5), line("b", 3), line("c", 2), line("d", 1)]);
  expect(drawn.map(({ id }) => id)).toEqual(["a", "b"]);
  expect(listed.map(({ id }) => id)).toEqual(["c", "d"]);
});

const mine = { id: "me" };
const record = (seeBoardRefusal: string | null, manageRefusal: string | null) =>
  ({
    group: { id: "g", name: "g", seeBoardRefusal, manageRefusal },
    openLines: {
      nodes: [
        { id: "a", person: { id: "other" } },
        { id: "b", person: mine },
      ],
    },
    chains: [{ id: "c", person: mine }],
  }) as unknown as DayRecord;

test("names are for those who answer for the group", () => {
  expect(seesOwnOnly(record(null, null))).toBe(false);
  expect(seesOwnOnly(record("NOT_ALLOWED", "NOT_ALLOWED"))).toBe(true);
});

test("who runs the group corrects all of it, anybody else what is their own", () => {
  const ids = ({ lines }: { lines: { id: string }[] }) => lines.map(({ id }) => id);
  const all = correctable(record(null, null), "me");
  expect([all.whole, ids(all)]).toEqual([true, ["a", "b", "c"]]);
  const own = correctable(record(null, "NOT_ALLOWED"), "me");
  expect([own.whole, ids(own)]).toEqual([false, ["b", "c"]]);
});

const day = (on: string, part: object = {}) =>
  ({ day: on, workday: true, provisional: false, closeOut: null, ...part }) as CalendarDay;
const at = (time: string) => ({ date: "2026-11-19", time });

test("closing by hand is offered once the hour has come and the clock has not", () => {
  const today = day("2026-11-19");
  const plant = { closeOutAt: "17:30", periods: [{ from: "08:30", until: "17:30" }] };
  expect(overdueDay([today], plant, at("17:29"))).toBeNull();
  expect(overdueDay([today], plant, at("17:30"))).toBe("2026-11-19");
  expect(overdueDay([{ ...today, closeOut: {} }], plant, at("18:00"))).toBeNull();
  expect(overdueDay([{ ...today, workday: false }], plant, at("18:00"))).toBeNull();
  expect(overdueDay([day("2026-11-18")], plant, at("18:00"))).toBeNull();
  expect(overdueDay(undefined, plant, at("18:00"))).toBeNull();
  // A night is closed on the day after.
  const night = { closeOutAt: "03:00", periods: [{ from: "21:00", until: "02:00" }] };
  expect(overdueDay([day("2026-11-18"), today], night, at("02:59"))).toBeNull();
  expect(overdueDay([day("2026-11-18"), today], night, at("03:00"))).toBe("2026-11-18");
});

test.each([
  [day("2026-11-18", { closeOut: { due: 40, open: 3 } }), "11月18日 周三，应清 40 件，没清 3 件"],
  [day("2026-11-17", { closeOut: { due: 40, open: 0 } }), "11月17日 周二，应清 40 件，全清"],
  [day("2026-11-16", { closeOut: { due: 0, open: 0 } }), "11月16日 周一，没有应清的事"],
  [day("2026-11-13"), "11月13日 周五，没有封账"],
  [day("2026-11-19"), "11月19日 周四，今天，还没到"],
  [day("2026-11-21", { workday: false }), "11月21日 周六，休息"],
  [day("2026-10-10"), "10月10日 周六，要上班，没有封账"],
  [day("2027-01-04", { provisional: true }), "1月4日 周一，暂按周一到周五算，还没到"],
])("a day as it is heard: %#", (of, words) => {
  expect(spokenDay(of, "2026-11-19")).toBe(words);
});
