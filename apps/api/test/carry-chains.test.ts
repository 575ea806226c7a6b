import {
  CarryOverTask,
  CloseDay,
  CompleteTask,
  ConfirmTask,
  DecideNewDeadline,
  ReportProgress,
  RequestNewDeadline,
  ReturnTask,
  SetOwnDays,
  TaskPage,
  UndoDayEntry,
} from "@riqing/schema";
import fc from "fast-check";
import { sql } from "../src/kernel/sql.ts";
import { workingCalendar } from "../src/kernel/working-calendar.ts";
import { taskforce } from "./tasks-world.ts";
import { openWorld, type World } from "./world.ts";

const DAYS = ["19", "20", "23", "24", "25", "26"].map((day) => `2026-11-${day}`);
/** A storm closes the works on one of them: said on the second day. */
const storm = fc.option(fc.constantFrom(...DAYS.slice(2)));

const deed = fc.record({
  does: fc.constantFrom(
    ...(["carry", "carry", "carry", "undo", "undo", "complete", "return"] as const),
    ...(["confirm", "block", "newDate"] as const),
  ),
  /** How many workdays ahead. */
  ahead: fc.integer({ min: 1, max: 3 }),
});
/** Of one task, day by day. */
const life = fc.array(fc.array(deed, { maxLength: 4 }), {
  minLength: DAYS.length,
  maxLength: DAYS.length,
});
type Deed = typeof deed extends fc.Arbitrary<infer T> ? T : never;

const EXPECTED = new Set<string | null>([
  null,
  "TASK_ALREADY_CARRIED",
  "TASK_NOT_DUE_YET",
  "TASK_ALREADY_DONE",
  "TASK_ALREADY_CONFIRMED",
  "TASK_NOTHING_TO_TAKE_BACK",
  "TASK_DAY_CLOSED",
  "TASK_NOT_DONE",
  "BAD_INPUT",
]);

type Lives = readonly (readonly (readonly Deed[])[])[];

async function live(world: World, lives: Lives, off: string | null) {
  let { workdaysAfter } = workingCalendar();
  const { he, leader, owner, groupId, assign } = await taskforce(world);
  const tasks: string[] = [];
  for (let i = 0; i < lives.length; i += 1) tasks.push((await assign({ goal: `第 ${i} 件` })).id);

  async function perform(taskId: string, today: string, { does, ahead }: Deed) {
    const by = world.as(he);
    const assignmentOf = async () =>
      (await world.as(leader).do(TaskPage, { id: taskId })).task.assignments[0]!;
    const wantedAt = new Date(`${workdaysAfter(today, ahead)}T15:00:00+08:00`).toISOString();
    switch (does) {
      case "carry": {
        const toOn = ahead === 1 ? null : workdaysAfter(today, ahead);
        return by.send(CarryOverTask, { input: { taskId, toOn, reason: "MATERIAL" } });
      }
      case "undo":
        return by.send(UndoDayEntry, { taskId });
      case "complete":
        return by.send(CompleteTask, { input: { taskId } });
      case "return": {
        const { id: assignmentId } = await assignmentOf();
        return world.as(leader).send(ReturnTask, { assignmentId, reason: "少了数量" });
      }
      case "confirm":
        return by.send(ConfirmTask, { input: { taskId, method: "SELF", plannedAt: wantedAt } });
      case "block":
        return by.send(ReportProgress, { input: { taskId, kind: "OBSTACLE", waitsFor: "到货" } });
      case "newDate": {
        const asked = await by.send(RequestNewDeadline, { taskId, wantedAt });
        const request = asked.refusal === null ? (await assignmentOf()).dateRequest : null;
        return request?.state === "OPEN"
          ? world.as(leader).send(DecideNewDeadline, { requestId: request.id, granted: true })
          : asked;
      }
    }
  }

  /** What holds of a chain at any moment. */
  async function check(taskId: string, today: string) {
    const [assignment] = await world.rows(
      sql<{ id: string; carries: number; dayOn: string; state: string }>`select id, carries,
        day_on as dayOn, state from assignment where task_id = ${taskId} and live = 1`,
    );
    const chain = await world.rows(
      sql<{ number: number; fromOn: string; toOn: string }>`select number, from_on as fromOn,
        to_on as toOn from carry_over where assignment_id = ${assignment!.id} and live = 1
        order by from_on`,
    );
    expect(assignment!.carries).toBe(chain.length);
    expect(chain.map(({ number }) => Number(number))).toEqual(chain.map((_, i) => i + 1));
    for (const [i, { fromOn, toOn }] of chain.entries()) {
      expect(toOn > fromOn).toBe(true);
      // One goes on where the last arrived, or later: so no day is left twice.
      if (i > 0) expect(fromOn >= chain[i - 1]!.toOn).toBe(true);
    }
    // What is open counts in no day that is closed; what was carried to a day off waits for the next.
    if (assignment!.state === "ASKED" || assignment!.state === "CONFIRMED")
      expect(assignment!.dayOn >= today || assignment!.dayOn === off).toBe(true);
  }

  const closed = new Map<string, unknown>();
  for (const [d, day] of DAYS.entries()) {
    world.clock.set(`${day}T09:00:00+08:00`);
    if (d === 1 && off !== null) {
      const days = [{ day: off, kind: "DAY_OFF" as const }];
      await world.as(await world.admin()).do(SetOwnDays, { input: { days } });
      ({ workdaysAfter } = workingCalendar(new Map([[off, "DAY_OFF"]])));
    }
    if (day === off) continue;
    for (const [i, taskId] of tasks.entries()) {
      for (const one of lives[i]![d]!) {
        world.clock.pass(60_000);
        const { refusal } = await perform(taskId, day, one);
        if (!EXPECTED.has(refusal)) throw new Error(`${one.does}: ${refusal}`);
        await check(taskId, day);
      }
    }
    world.clock.set(`${day}T17:30:00+08:00`);
    closed.set(day, (await world.as(owner).do(CloseDay, { groupId, day })).closeDay);
    for (const taskId of tasks) await check(taskId, workdaysAfter(day, 1));
  }

  // A day that is closed says for ever what was carried out of it, and nothing else was.
  for (const [day, record] of closed)
    expect((await world.as(owner).do(CloseDay, { groupId, day })).closeDay).toEqual(record);
  const carriedIn = await world.rows(
    sql<{ day: string; id: string }>`select c.day, l.assignment_id as id from close_out_line l
      join close_out c on c.id = l.close_out_id where l.outcome = 'CARRIED'`,
  );
  const carried = await world.rows(
    sql<{ day: string; id: string }>`select from_on as day, assignment_id as id from carry_over
      where live = 1`,
  );
  const named = (of: typeof carried) => of.map(({ day, id }) => `${day} ${id}`).toSorted();
  expect(named(carriedIn)).toEqual(named(carried));
}

it("whatever is said, day by day, a chain of carry-overs counts what it holds and only goes on", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(life, { minLength: 8, maxLength: 8 }), storm, async (lives, off) => {
      const world = await openWorld({ now: `${DAYS[0]}T08:40:00+08:00` });
      try {
        await live(world, lives, off);
      } finally {
        await world.close();
      }
    }),
    { numRuns: 3, endOnFailure: true },
  );
}, 120_000);
