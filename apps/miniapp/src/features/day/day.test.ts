import { CarryOverTask, CompleteTask, ConfirmTask, ReportProgress } from "@riqing/schema";
import type { Entry } from "../../shell";
import { chainWords } from "../../words/day";
import { spanWords } from "../../words/times";
import { chainTo, chainUpTo, closesAt, dayOf, type DayItem, type Tap, tapOf, withTap } from "./day";

const item = (id: string, part: object = {}): DayItem =>
  ({
    closesAt: "2026-11-19T09:30:00Z",
    outcome: "NONE",
    at: null,
    carriedTo: null,
    carryReason: null,
    waitsFor: null,
    carryCount: 0,
    chain: [],
    nextWorkday: "2026-11-20",
    nextWorkdayProvisional: false,
    tellsAssigner: false,
    closed: false,
    task: {
      id,
      goal: `第${id}件`,
      group: { id: "g", name: "生产协调群" },
      assigner: { id: "zheng", name: "郑国梁" },
    },
    assignment: { id: `a${id}`, plannedAt: null, dueAt: "2026-11-19T09:30:00Z" },
    ...part,
  }) as unknown as DayItem;

const tap = (part: Partial<Tap>): Tap => ({
  outcome: "DONE",
  at: "2026-11-19T07:59:00Z",
  carriedTo: null,
  carryReason: null,
  waitsFor: null,
  entry: null,
  ...part,
});

const none = new Set<string>();

test("ticks stand in the order in which things were settled, what is open comes last", () => {
  const items = [
    item("1"),
    item("2", { outcome: "BLOCKED", at: "2026-11-19T07:00:00Z" }),
    item("3", { outcome: "DONE", at: "2026-11-19T06:20:00Z" }),
    item("4", { outcome: "CARRIED", at: "2026-11-19T06:40:00Z" }),
    item("5"),
  ];
  const day = dayOf(items, new Map(), none);
  expect(day.ticks).toEqual(["done", "moved", "blocked", "open", "open"]);
  expect(day.settled.map((line) => line.item.task.id)).toEqual(["3", "4", "2"]);
  expect([day.done, day.carried, day.blocked]).toEqual([1, 1, 1]);
});

test("a tap counts before it is answered, and what is taken back is open again", () => {
  const items = [item("1"), item("2", { outcome: "DONE", at: "2026-11-19T06:20:00Z" })];
  const day = dayOf(items, new Map([["1", tap({})]]), new Set(["2"]));
  expect(day.open.map(({ task }) => task.id)).toEqual(["2"]);
  expect(day.settled[0]).toMatchObject({ outcome: "DONE", entry: null });
});

const entry = (documentName: string, input: object): Entry => ({
  id: "e",
  personId: "he",
  documentName,
  documentText: "",
  variables: { input },
  label: "第1件",
  tappedAt: "2026-11-19T07:59:00Z",
  state: "WAITING",
  faults: 0,
});

test("what waits in the outbox is known by what it settles", () => {
  expect(tapOf(entry(CompleteTask.name, { taskId: "1" }))).toMatchObject({
    taskId: "1",
    tap: { outcome: "DONE" },
  });
  const carried = { taskId: "1", toOn: "2026-11-20", reason: "MATERIAL" };
  expect(tapOf(entry(CarryOverTask.name, carried))!.tap).toMatchObject({
    outcome: "CARRIED",
    carriedTo: "2026-11-20",
    carryReason: "MATERIAL",
  });
  const blocked = { taskId: "1", kind: "OBSTACLE", waitsFor: "等物料" };
  expect(tapOf(entry(ReportProgress.name, blocked))!.tap).toMatchObject({ waitsFor: "等物料" });
});

test.each([
  ["progress is no answer to the day", ReportProgress.name, { taskId: "1", kind: "PROGRESS" }],
  ["nor is taking it on", ConfirmTask.name, { taskId: "1" }],
  ["nor a notice", "AcknowledgeNotice", { noticeId: "n" }],
])("%s", (_, name, input) => {
  expect(tapOf(entry(name, input))).toBeNull();
});

test("the chain ends with today, and with where it would go", () => {
  const twice = item("1", { carryCount: 2, chain: ["2026-11-17", "2026-11-18"] });
  expect(chainWords(chainUpTo(twice, "2026-11-19"), "2026-11-19")).toBe("11/17 → 11/18 → 今天");
  expect(chainWords(chainTo(twice, "2026-11-19", "2026-11-20"), "")).toBe(
    "11/17 → 11/18 → 11/19 → 11/20",
  );
  const said = item("1", { chain: ["2026-11-17", "2026-11-18", "2026-11-19"] });
  expect(chainUpTo(said, "2026-11-19")).toEqual(["2026-11-17", "2026-11-18", "2026-11-19"]);
});

test("the first open item to close is the clock", () => {
  const late = item("2", { closesAt: "2026-11-19T10:00:00Z" });
  expect(closesAt({ closesAt: null }, [late, item("1")])).toBe("2026-11-19T09:30:00Z");
  expect(closesAt({ closesAt: "2026-11-19T11:00:00Z" }, [])).toBe("2026-11-19T11:00:00Z");
});

test("what was tapped is shown until it is read again, and taken back whole", () => {
  const carried = withTap(
    item("1"),
    tap({ outcome: "CARRIED", carriedTo: "2026-11-20", carryReason: "OTHERS" }),
  );
  expect(carried).toMatchObject({ outcome: "CARRIED", carriedTo: "2026-11-20" });
  expect(withTap(carried, null)).toMatchObject({ outcome: "NONE", at: null, carriedTo: null });
});

test.each([
  [91 * 60_000, "1 小时 31 分"],
  [60 * 60_000, "1 小时"],
  [31 * 60_000, "31 分"],
  [-59 * 60_000, "59 分"],
  [5_000, "1 分"],
])("%d ms is %s", (ms, words) => {
  expect(spanWords(ms)).toBe(words);
});
