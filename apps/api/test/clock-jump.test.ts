import { CloseOuts, CompleteTask } from "@riqing/schema";
import { type ClockWatch, watchClock } from "../src/clock-watch.ts";
import { runCommand } from "../src/commands/admin-command.ts";
import type { AppContext } from "../src/context.ts";
import { closeDays } from "../src/jobs/close-days.job.ts";
import { startJobs } from "../src/jobs/index.ts";
import type { Job } from "../src/jobs/runner.ts";
import { businessDayOf } from "../src/kernel/business-day.ts";
import { DAY, MINUTE } from "../src/kernel/clock.ts";
import { sql } from "../src/kernel/sql.ts";
import { watchedClock } from "../src/kernel/watched-clock.ts";
import { openLog } from "../src/ports/log.ts";
import { plantAssignment } from "./tasks-planted.ts";
import { openWorld, type World } from "./world.ts";

const log = openLog("silent");
let world: World;
const watches: ClockWatch[] = [];
afterEach(async () => {
  for (const watch of watches.splice(0)) watch.stop();
  await world.close();
});

/** A machine whose clock can be set, and the processes that run on it. */
function machine(at: number) {
  const time = { wall: at, counted: 0, uptime: 60_000 };
  return {
    set: (ms: number) => void (time.wall += ms),
    pass: (ms: number) => {
      time.wall += ms;
      time.counted += ms;
      time.uptime += ms;
    },
    process: async (bootId = "a start of the machine") => {
      const begun = time.counted;
      const clock = watchedClock({
        wall: () => time.wall,
        counted: () => time.counted - begun,
        uptime: () => time.uptime,
      });
      const watch = await watchClock({ orm: world.orm, clock, bootId }, log);
      watches.push(watch);
      return { clock, watch, app: { orm: world.orm, clock, ports: world.ports } };
    },
  };
}

type Process = Awaited<ReturnType<ReturnType<typeof machine>["process"]>>;

/** Lets the jobs of a process run once, if they may. */
async function runJobs({ app, watch }: Process): Promise<void> {
  const looked = Promise.withResolvers<void>();
  const job: Job = {
    ...closeDays,
    run: (given) => {
      const running = closeDays.run(given);
      running.then(() => looked.resolve(), looked.reject);
      return running;
    },
  };
  const jobs = startJobs(app, log, [job], async () => {
    const may = await watch.mayAct().catch((thrown: Error) => looked.reject(thrown));
    if (!may) looked.resolve();
    return may === true;
  });
  try {
    await looked.promise;
  } finally {
    await jobs.stop();
  }
}

const confirm = async ({ app }: { app: AppContext }): Promise<string> => {
  let said = "";
  const out = { info: (text: string) => void (said += text), error: () => undefined };
  expect(await runCommand(["confirm-clock"], app, out)).toBe(0);
  return said;
};

async function open() {
  const now =
    riqing.databaseUrl === null ? new Date("2026-11-19T12:00:00+08:00").getTime() : Date.now();
  world = await openWorld({ now: new Date(now).toISOString() });
  const owner = await world.person("冯玉梅");
  const member = await world.person("唐志强");
  const { id: groupId } = await world.group("生产协调群", { owner, members: [member] });
  const { taskId } = await plantAssignment(world, groupId, owner, member, {
    dayOn: businessDayOf(new Date(now), "Asia/Shanghai"),
  });
  const days = async () => {
    const { closeOuts } = await world.as(owner).do(CloseOuts, { groupId, first: 50 });
    return closeOuts.nodes.length;
  };
  return { ...machine(now), member, taskId, days };
}

it("closes no day because of a jump of the clock, until it is confirmed for all processes", async () => {
  const { set, pass, process, days } = await open();
  const [one, other] = [await process(), await process()];
  await runJobs(one);
  const before = await days();
  set(5 * DAY);
  pass(MINUTE);
  await runJobs(one);
  await runJobs(other);
  expect([await days(), one.watch.state(), other.watch.state()]).toEqual([
    before,
    "ahead",
    "ahead",
  ]);
  // What is done meanwhile has the time as it was counted.
  expect(one.clock.wall() - one.clock.now().getTime()).toBe(5 * DAY);

  // A process that is started after the jump knows of it, too, and so does one after the clock is back.
  const late = await process();
  await runJobs(late);
  expect([await days(), late.watch.state()]).toEqual([before, "ahead"]);
  set(-5 * DAY);
  for (const { watch } of [one, other, late]) expect(await watch.mayAct()).toBe(true);
  expect([one, other, late].map(({ watch }) => watch.state())).toEqual(Array(3).fill("believed"));
  await runJobs(one);
  expect(await days()).toBe(before);

  set(5 * DAY);
  await runJobs(one);
  expect(await days()).toBe(before);
  // The console is a process of its own, and takes the machine's clock as it is.
  const console = { ...one, app: { ...one.app, clock: { now: () => new Date(one.clock.wall()) } } };
  expect(await confirm(console)).toContain("已确认");
  expect(await world.journal()).toContain("clock.confirmed");
  await runJobs(one);
  await runJobs(other);
  await runJobs(late);
  expect([one, other, late].map(({ watch }) => watch.state())).toEqual(Array(3).fill("believed"));
  // The server's clock cannot be set, and its real days may be holidays.
  if (riqing.databaseUrl === null) expect(await days()).toBe(before + 3);
  const again = await process();
  expect(again.watch.state()).toBe("believed");
});

it("does not let a deed close days in a false future", async () => {
  const { set, process, member, taskId, days } = await open();
  const { clock } = await process();
  const before = await days();
  set(5 * DAY);
  world.clock.set(clock.now().toISOString());
  await world.as(member).do(CompleteTask, { input: { taskId } });
  expect(await days()).toBe(before);
});

it("after another start of the machine asks the database's clock, or waits for ours to be set", async () => {
  const { set, pass, process, days } = await open();
  await process();
  set(5 * DAY);
  const next = await process("another start of the machine");
  await runJobs(next);
  if (riqing.databaseUrl !== null) {
    expect(next.watch.state()).toBe("ahead");
    set(-5 * DAY);
    expect(await next.watch.mayAct()).toBe(true);
    return;
  }
  expect([next.watch.state(), await days()]).toEqual(["settling", 0]);
  pass(11 * MINUTE);
  await runJobs(next);
  expect([next.watch.state(), await days()]).toEqual(["believed", 3]);
});

it("stops the jobs when the database's clock falls behind", async () => {
  if (riqing.databaseUrl === null) return;
  const { pass, process } = await open();
  const { watch, clock } = await process();
  // As counted, so it is not our clock that has jumped.
  pass(2 * DAY);
  expect(await watch.mayAct()).toBe(false);
  expect([watch.state(), clock.aheadBy()]).toEqual(["database-behind", 0]);
  expect(await world.rows(sql`select id from clock_beat`)).toHaveLength(1);
});
