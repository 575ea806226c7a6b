import fc from "fast-check";
import { dayAfter } from "../../../kernel/business-day.ts";
import { closeOutWords } from "../../../words/closeout.zh-cn.ts";
import { contentHashOf } from "./close-out.content.ts";
import { type ChainStep, compose, type ComposableAssignment } from "./compose.ts";

const DAY = "2026-11-18";
const dueAt = new Date(`${DAY}T17:30:00+08:00`);
const near = fc.integer({ min: -5, max: 5 }).map((days) => dayAfter(DAY, days));

const assignment = (id: number): fc.Arbitrary<ComposableAssignment> =>
  fc
    .record({
      id: fc.constant(`assignment-${id}`),
      taskId: fc.constant(`task-${id}`),
      goal: fc.string({ maxLength: 40 }),
      personId: fc.constantFrom("a", "b", "c"),
      personName: fc.constantFrom("唐志强", "罗海峰", "邓丽娟"),
      departmentId: fc.constant("d"),
      departmentName: fc.constant("生产部"),
      departmentPath: fc.constant("生产部"),
      state: fc.constantFrom("ASKED", "CONFIRMED", "DONE", "ACCEPTED", "ENDED"),
      dayOn: near,
      doneOn: fc.option(near),
      dueAt: fc.integer({ min: -3, max: 3 }).map((days) => dueAt.getTime() + days * 86_400_000),
      missedDueAt: fc.constant(null),
      doneAt: fc.constant(dueAt.getTime()),
      doneLate: fc.constantFrom(0, 1),
      confirmedAt: fc.option(fc.constant(dueAt.getTime())),
      blockedOn: fc.option(near),
      waitsFor: fc.option(fc.constant("供应商")),
      carries: fc.constant(0),
      standInForId: fc.option(fc.constantFrom("x", "y")),
      carriedTo: fc.option(near.map((day) => (day > DAY ? day : dayAfter(DAY, 1)))),
      lastHeldBy: fc.constant("何雨桐"),
      unassignedBecause: fc.option(fc.constantFrom("REFUSED", "LEFT"), { nil: undefined }),
    })
    // Only what has ended is nobody's.
    .map(({ unassignedBecause, ...one }) =>
      one.state === "ENDED" ? { ...one, unassignedBecause } : one,
    );

const assignments = fc
  .integer({ min: 0, max: 30 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, i) => assignment(i))));

const steps = (length: number): ChainStep[] =>
  Array.from({ length }, (_, i) => ({
    fromOn: dayAfter(DAY, i - length),
    toOn: dayAfter(DAY, i - length + 1),
    reason: "MATERIAL",
  }));

it("says of each assignment one thing, and its totals are the sums of its lines", () => {
  fc.assert(
    fc.property(assignments, fc.subarray(["a", "b", "c"]), (given, away) => {
      const { lines, totals, exempt } = compose(
        { day: DAY, dueAt, away: new Set(away) },
        given,
        new Map(),
      );
      const counted = lines.map(({ assignmentId }) => assignmentId);
      expect(new Set(counted).size).toBe(counted.length);
      expect(totals.due).toBe(totals.done + totals.carried + totals.open);
      expect(totals.due).toBe(lines.length);
      expect(totals.exempt).toBe(exempt.length);
      expect(exempt.every(({ id }) => !counted.includes(id))).toBe(true);
      expect(totals.people).toBe(new Set(lines.map(({ personId }) => personId)).size);
      expect(lines.map(({ position }) => position)).toEqual(lines.map((_, i) => i + 1));
      for (const one of given) {
        const open = ["ASKED", "CONFIRMED"].includes(one.state);
        const done = ["DONE", "ACCEPTED"].includes(one.state) && one.doneOn === DAY;
        const unassigned = one.unassignedBecause !== undefined && one.dayOn <= DAY;
        const due = unassigned || done || (open && (one.dayOn <= DAY || one.carriedTo !== null));
        const said = counted.includes(one.id) || exempt.some(({ id }) => id === one.id);
        expect(said).toBe(due);
        const line = lines.find(({ assignmentId }) => assignmentId === one.id);
        if (unassigned)
          expect(line).toMatchObject({ outcome: "OPEN", answered: false, blocked: false });
        expect(line?.unassigned?.includes("何雨桐") ?? false).toBe(unassigned);
      }
      const order = lines.map(({ outcome }) => ["OPEN", "CARRIED", "DONE"].indexOf(outcome));
      expect(order).toEqual(order.toSorted((a, b) => a - b));
    }),
  );
});

it("shows the whole chain of what was carried on, the longest first", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 6 }), { maxLength: 8 }), (lengths) => {
      const [base] = fc.sample(assignment(0), { numRuns: 1, seed: 1 });
      const given = lengths.map((_, i) => ({
        ...base!,
        id: `assignment-${i}`,
        state: "CONFIRMED" as const,
        dayOn: dayAfter(DAY, 1),
        carriedTo: dayAfter(DAY, 1),
      }));
      const chains = new Map(lengths.map((length, i) => [`assignment-${i}`, steps(length)]));
      const { lines } = compose({ day: DAY, dueAt, away: new Set() }, given, chains);
      expect(lines.map(({ carryCount }) => carryCount)).toEqual(lengths.toSorted((a, b) => b - a));
      for (const { chain, carryCount } of lines) {
        expect(chain).toHaveLength(carryCount + 1);
        expect(chain.at(-1)).toEqual({ on: DAY, reason: null });
        expect(chain.map(({ on }) => on)).toEqual(chain.map(({ on }) => on).toSorted());
      }
    }),
  );
});

it("has another hash as soon as anything in it is another", () => {
  const [given] = fc.sample(assignments, { numRuns: 1, seed: 7 });
  const { lines, totals } = compose({ day: DAY, dueAt, away: new Set() }, given!, new Map());
  const head = {
    organisationId: "o",
    groupId: "g",
    day: DAY,
    number: 1,
    dueAt: dueAt.getTime(),
    closedAt: dueAt.getTime(),
    summary: "小结",
    ...totals,
  };
  const hash = contentHashOf(head, lines);
  expect(
    contentHashOf(
      { ...head },
      lines.map((line) => ({ ...line })),
    ),
  ).toBe(hash);
  expect(contentHashOf({ ...head, closedAt: head.closedAt + 1 }, lines)).not.toBe(hash);
  expect(contentHashOf(head, lines.slice(1))).not.toBe(hash);
  expect(contentHashOf(head, [{ ...lines[0]!, goal: "别的" }, ...lines.slice(1)])).not.toBe(hash);
});

it("names in the summary as many as a chat can hold", () => {
  const line = {
    outcome: "OPEN" as const,
    personName: "唐志强",
    goal: "把二号胎架上所有的螺栓按新规程重新复紧一遍",
    blocked: false,
    carryCount: 0,
    carriedTo: null,
  };
  const record = { day: DAY, due: 201, done: 0, carried: 0, open: 201 };
  const text = closeOutWords.summary(
    record,
    Array.from({ length: 201 }, () => line),
  );
  expect(text).toContain("唐志强（把二号胎架上所有的螺栓按新规程重新复紧…）");
  expect(text).toMatch(/，等 201 件$/);
  const nothing = { day: DAY, due: 0, done: 0, carried: 0, open: 0 };
  expect(closeOutWords.summary(nothing, [])).toBe("【11月18日清账】没有应清的事");
});

describe("a line of the record", () => {
  const NEXT = dayAfter(DAY, 1);
  const plain: ComposableAssignment = {
    id: "s",
    taskId: "t",
    goal: "核对备件",
    personId: "a",
    personName: "唐志强",
    departmentId: "d",
    departmentName: "总装车间",
    departmentPath: "生产部/总装车间",
    state: "CONFIRMED",
    dayOn: DAY,
    doneOn: null,
    dueAt: dueAt.getTime(),
    missedDueAt: null,
    doneAt: null,
    doneLate: 0,
    confirmedAt: 5,
    blockedOn: null,
    waitsFor: null,
    carries: 0,
    standInForId: null,
    carriedTo: null,
  };
  const done = { state: "DONE", doneOn: DAY, doneAt: 7 } as const;
  const carried = { dayOn: NEXT, carriedTo: NEXT };
  const composed = (
    given: Partial<ComposableAssignment>[],
    chains: Record<string, ChainStep[]> = {},
    away: string[] = [],
  ) =>
    compose(
      { day: DAY, dueAt, away: new Set(away) },
      given.map((one) => ({ ...plain, ...one })),
      new Map(Object.entries(chains)),
    );
  const lineOf = (given: Partial<ComposableAssignment>) => composed([given]).lines[0]!;

  it("says all that the record keeps of a assignment", () => {
    expect(lineOf({})).toEqual({
      position: 1,
      assignmentId: "s",
      taskId: "t",
      personId: "a",
      personName: "唐志强",
      departmentId: "d",
      departmentName: "总装车间",
      goal: "核对备件",
      outcome: "OPEN",
      answered: true,
      blocked: false,
      waitsFor: null,
      late: false,
      dueAt: dueAt.getTime(),
      doneAt: null,
      carryCount: 0,
      carriedTo: null,
      chain: [],
    });
  });

  it("is answered where it was taken on, and nobody's is not", () => {
    expect(lineOf({ state: "ASKED", confirmedAt: null }).answered).toBe(false);
    expect(lineOf(done).answered).toBe(true);
    expect(lineOf({ state: "ENDED", unassignedBecause: "LEFT" }).answered).toBe(false);
  });

  it.each<[string, Partial<ComposableAssignment>, boolean, string | null]>([
    ["today", { blockedOn: DAY, waitsFor: "物料" }, true, "物料"],
    ["another day", { blockedOn: dayAfter(DAY, -1), waitsFor: "物料" }, false, null],
    ["today, and then done", { ...done, blockedOn: DAY, waitsFor: "物料" }, false, null],
    ["today, and then carried on", { ...carried, blockedOn: DAY, waitsFor: "物料" }, false, null],
    [
      "today, by somebody who left",
      { state: "ENDED", unassignedBecause: "LEFT", blockedOn: DAY, waitsFor: "物料" },
      false,
      null,
    ],
  ])("blocked %s", (_, given, blocked, waitsFor) => {
    expect(lineOf(given)).toMatchObject({ blocked, waitsFor });
    expect(composed([given]).totals.blocked).toBe(blocked ? 1 : 0);
  });

  const before = dueAt.getTime() - 1;
  it.each<[string, Partial<ComposableAssignment>, boolean]>([
    ["open, and due at the close", {}, false],
    ["open, and due before it", { dueAt: before }, true],
    ["open, and due after it", { dueAt: dueAt.getTime() + 1 }, false],
    ["carried on, and due before it", { ...carried, dueAt: before }, true],
    ["done in time, though due before the close", { ...done, dueAt: before }, false],
    ["done late", { ...done, doneLate: 1 }, true],
    ["open, and done late once before", { doneLate: 1 }, false],
  ])("late when it is %s: %s", (_, given, late) => {
    expect(lineOf(given).late).toBe(late);
    expect(composed([given]).totals.late).toBe(late ? 1 : 0);
  });

  it("says when it was done, and to when it was carried, and of others neither", () => {
    expect(lineOf({ ...done, carriedTo: NEXT })).toMatchObject({ doneAt: 7, carriedTo: null });
    expect(lineOf({ ...carried, doneAt: 7 })).toMatchObject({ doneAt: null, carriedTo: NEXT });
    expect(lineOf({ doneAt: 7, carriedTo: NEXT })).toMatchObject({ doneAt: null, carriedTo: null });
  });

  it("says in words who had what nobody has any more", () => {
    const unassigned = { state: "ENDED", unassignedBecause: "REFUSED" } as const;
    expect(lineOf({ ...unassigned, lastHeldBy: "何雨桐" }).unassigned).toBe(
      closeOutWords.unassigned.REFUSED("何雨桐"),
    );
    expect(lineOf(unassigned).unassigned).toBe(closeOutWords.unassigned.REFUSED(""));
  });

  it("is late where an earlier deadline had passed before it was moved", () => {
    const later = dueAt.getTime() + 86_400_000;
    const { lines } = composed([{ dueAt: later }, { dueAt: later, missedDueAt: 5 }]);
    expect(lines.map(({ late }) => late)).toEqual([false, true]);
  });

  it("shows a day it was carried to and left open on, before it was carried on", () => {
    const days: [string, string][] = [
      [dayAfter(DAY, -5), dayAfter(DAY, -3)],
      [dayAfter(DAY, -1), DAY],
    ];
    const chain = days.map(([fromOn, toOn]) => ({ fromOn, toOn, reason: "MATERIAL" }));
    const [line] = composed([{}], { s: chain }).lines;
    expect(line!.chain.map(({ on, reason }) => [on, reason])).toEqual([
      [dayAfter(DAY, -5), "MATERIAL"],
      [dayAfter(DAY, -3), null],
      [dayAfter(DAY, -1), "MATERIAL"],
      [DAY, null],
    ]);
  });

  it("keeps the whole chain with its reasons", () => {
    const [fromOn, toOn] = [dayAfter(DAY, -1), DAY];
    const { lines } = composed([{}], { s: [{ fromOn, toOn, reason: "OTHERS" }] });
    expect(lines[0]).toMatchObject({
      carryCount: 1,
      chain: [
        { on: fromOn, reason: "OTHERS" },
        { on: toOn, reason: null },
      ],
    });
  });

  it("stands in an order: open, carried, done; blocked last; then department, name and id", () => {
    const sorted: Partial<ComposableAssignment>[] = [
      { id: "open-department", departmentPath: "安全部", personName: "郑国梁" },
      { id: "open-name", personName: "刘伟" },
      { id: "open-1" },
      { id: "open-2" },
      { id: "blocked", blockedOn: DAY, departmentPath: "安全部" },
      { id: "carried-twice", ...carried },
      { id: "carried-once", ...carried },
      { id: "done", ...done },
      { id: "done-blocked", ...done, blockedOn: DAY },
    ];
    const chains = {
      "carried-once": steps(1),
      "carried-twice": steps(2),
      // Of what is open, the chain says nothing of its place.
      "open-2": steps(3),
      done: steps(1),
    };
    // In whichever order they come.
    for (const given of [sorted, sorted.toReversed()]) {
      const { lines } = composed(given, chains);
      expect(lines.map(({ assignmentId }) => assignmentId)).toEqual(sorted.map(({ id }) => id));
    }
  });

  it("counts what was handed over, and whoever is away, by assignment and by person", () => {
    const { totals, exempt } = composed(
      [
        { id: "1", standInForId: "x" },
        { id: "2", standInForId: "x", ...done },
        { id: "3", standInForId: "y", ...carried },
        { id: "4", personId: "b" },
        { id: "5", personId: "b" },
        { id: "6", personId: "c" },
        { id: "7", state: "ENDED" },
        { id: "8" },
      ],
      {},
      ["b", "c"],
    );
    expect(exempt.map(({ id }) => id)).toEqual(["4", "5", "6"]);
    expect(totals).toEqual({
      due: 4,
      people: 1,
      done: 1,
      carried: 1,
      open: 2,
      blocked: 0,
      late: 0,
      exempt: 3,
      exemptPeople: 2,
      handedOver: 3,
      handedOverPeople: 2,
    });
  });
});
