/**
 * `bench closeout-race`: processes close the days of the same groups at the same time. One is killed in
 * the middle, one is frozen in the middle of a transaction and woken when the others are done.
 */
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { closeOf, plantGroups, workdays } from "./closeout-world.mjs";
import { count, openPlace, sql } from "./crowd.mjs";

const script = fileURLToPath(new URL("closeout-worker.mjs", import.meta.url));

function startWorker(given) {
  const child = spawn(process.execPath, [script, JSON.stringify(given)], {
    env: { PATH: process.env.PATH },
  });
  const worker = { child, said: "", gone: new Promise((resolve) => child.once("exit", resolve)) };
  const hear = (chunk) => (worker.said += chunk);
  child.stdout.on("data", hear);
  child.stderr.on("data", hear);
  return worker;
}

async function until(holds, seconds, what) {
  const since = performance.now();
  while (!(await holds())) {
    if (performance.now() - since > seconds * 1_000) throw new Error(`it never came: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** What the tables say; every number but the first two is to be the product of what was planted. */
async function written(place) {
  const of = (from) => count(place, sql`select count(*) as n from ${from}`);
  return {
    closeOuts: await of(sql`close_out`),
    days: await of(sql`(select distinct group_id, day from close_out) d`),
    numbers: await of(sql`(select distinct group_id, number from close_out) d`),
    lines: await of(sql`close_out_line`),
    linesOnce: await of(sql`(select distinct close_out_id, assignment_id from close_out_line) d`),
    timeLines: await of(sql`task_event where kind = 'CLOSED_OUT'`),
    timeLinesOnce: await of(
      sql`(select distinct assignment_id, on_day from task_event where kind = 'CLOSED_OUT') d`,
    ),
    journal: await of(sql`journal_entry where deed = 'day.closed'`),
    summaries: await of(sql`inbox_item where occasion like 'close-out:%'`),
    wrongSums: await of(sql`close_out where due <> done + carried + ${sql.ref("open")}`),
    behind: await of(sql`assignment where day_on <= (select max(day) from close_out)`),
  };
}

/** What the tables say if each group's days were closed exactly once. */
export function expected({ groups, days, assignments }) {
  const closed = groups * days;
  const lines = closed * assignments;
  return {
    closeOuts: closed,
    days: closed,
    numbers: closed,
    lines,
    linesOnce: lines,
    timeLines: lines,
    timeLinesOnce: lines,
    journal: closed,
    summaries: closed,
    wrongSums: 0,
    behind: 0,
  };
}

/** Runs the race; answers what was written before and after the frozen one was woken. */
export async function race(
  place,
  { processes, groups, days, assignments, kill, freeze, idleSeconds },
) {
  const opened = await openPlace(place);
  await plantGroups(opened, { groups, assignments });
  const { url, dataDir } = place;
  const now = closeOf(workdays(days).at(-1)) + 60_000;
  const begun = performance.now();
  const workers = [];
  const closed = () => count(opened, sql`select count(*) as n from close_out`);
  const all = groups * days;
  try {
    for (let i = 0; i < processes; i += 1) {
      const frozen = freeze && i === 0;
      workers.push(startWorker({ url, dataDir, now, idleSeconds, freezeAt: frozen ? 3 : 0 }));
    }
    if (kill) {
      const victim = workers.at(-1);
      await until(async () => (await closed()) >= all / 4, 120, "a quarter of the days");
      victim.child.kill("SIGKILL");
      await victim.gone;
      if (processes === 1) workers.push(startWorker({ url, dataDir, now, idleSeconds }));
    }
    const [first] = workers;
    if (freeze) await until(() => first.said.includes("frozen"), 120, "the frozen one");
    await until(async () => (await closed()) === all, 300, "all days");
    const seconds = (performance.now() - begun) / 1_000;
    const before = await written(opened);
    if (!freeze) return { seconds, before, after: before, woken: null };
    first.child.kill("SIGCONT");
    await until(() => /woken[^]*looked\n[^]*looked\n/.test(first.said), 120, "the woken one");
    const woken = first.said.slice(first.said.indexOf("woken"));
    return { seconds, before, after: await written(opened), woken };
  } finally {
    for (const { child } of workers) child.kill("SIGKILL");
    await Promise.all(workers.map(({ gone }) => gone));
    await opened.orm.close();
  }
}

export async function closeoutRace(place, { processes = 8, groups = 200, days = 10 }) {
  const server = place.url !== null;
  const shape = { processes: server ? processes : 1, groups, days, assignments: 5 };
  const result = await race(place, { ...shape, kill: true, freeze: server, idleSeconds: 15 });
  console.table({ expected: expected(shape), written: result.before, woken: result.after });
  console.log(
    `${place.name}: ${shape.processes} processes, ${groups} groups × ${days} days in ${result.seconds.toFixed(1)} s`,
  );
  if (result.woken) console.log(`the woken one said: ${result.woken.trim().slice(0, 400)}`);
  const right = JSON.stringify(expected(shape));
  if (JSON.stringify(result.before) !== right || JSON.stringify(result.after) !== right)
    throw new Error("the numbers are not those that were expected");
}
