import fc from "fast-check";
import { dayAfter } from "../../../kernel/business-day.ts";
import { closeOutWords } from "../../../words/closeout.zh-cn.ts";
import { contentHashOf } from "./close-out.content.ts";
import { type ChainStep, compose, type AssignmentRow } from "./compose.ts";

const DAY = "2026-11-18";
const dueAt = new Date(`${DAY}T17:30:00+08:00`);
const near = fc.integer({ min: -5, max: 5 }).map((days) => dayAfter(DAY, days));

const assignment = (id: number): fc.Arbitrary<AssignmentRow> =>
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
