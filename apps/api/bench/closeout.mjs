/**
 * `bench closeout`: how long the server takes to close the day of many groups, and whether others wait
 * for it: the api's p95 while it closes, beside the p95 of the same questions while it does not.
 */
import { MyTodo } from "@riqing/schema";
import { closeOf, plantGroups } from "./closeout-world.mjs";
import { count, ctxOf, sql } from "./crowd.mjs";
import { load, post } from "./load.mjs";
import { startOurs } from "./place.mjs";
const { Account } = await import("../dist/modules/people/sign-in/account.entity.js");
const { Binding } = await import("../dist/modules/people/sign-in/account.entity.js");

const { systemClock } = await import("../dist/kernel/clock.js");
const { workingCalendar } = await import("../dist/kernel/working-calendar.js");
const { openSession } = await import("../dist/modules/people/index.js");
const { newId } = await import("../dist/kernel/column.js");
const { insertNew, run } = await import("../dist/kernel/sql.js");

const SHARES = 100;
const CONNECTIONS = 2;
/** How many people ask by turns. */
const ASKING = 50;
/** Milliseconds by which answers lag when the server turns questions away. */
const TURNED_AWAY = 2_000;

/** The last workday whose close-out has passed. */
function lastDay() {
  const { isWorkday } = workingCalendar();
  for (let at = systemClock.now().getTime(); ; at -= 86_400_000) {
    const day = new Date(at + 8 * 3_600_000).toISOString().slice(0, 10);
    if (isWorkday(day) && closeOf(day) <= systemClock.now().getTime()) return day;
  }
}

/** People who are signed in, to ask while days are closed: so many that none asks too often. */
async function signedIn({ opened, organisationId, persons }) {
  const ctx = ctxOf(opened);
  const at = ctx.now.getTime();
  const tokens = [];
  for (const personId of persons.slice(0, ASKING)) {
    const accountId = newId();
    await insertNew(ctx, Account, [
      { id: accountId, kind: "BROWSER", externalId: accountId, createdAt: at },
    ]);
    const bound = { accountId, personId, live: 1, boundAt: at, newUntil: at };
    await insertNew(ctx, Binding, [{ id: newId(), organisationId: organisationId, ...bound }]);
    tokens.push((await openSession(ctx, accountId, { organisationId, personId }, null)).token);
  }
  return tokens;
}

const p95 = (times) => times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)];

/** Asks `requests` again and again until `done` says so; answers how long each took. */
async function askUntil(port, requests, done) {
  const times = [];
  while (!(await done(times))) {
    try {
      times.push(...(await load(port, requests, CONNECTIONS)).times);
    } catch (error) {
      // Turned away, because the whole machine stood still that long: it counts as an answer then.
      if (!error.message.startsWith("503")) throw error;
      times.push(TURNED_AWAY);
    }
  }
  return times;
}

/** The first answers compile, and on a busy machine the server turns some away. */
async function warm(port, requests) {
  for (let left = 10; ; left -= 1) {
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    try {
      await load(port, [...requests, ...requests], CONNECTIONS);
      return;
    } catch (error) {
      if (left === 0) throw error;
    }
  }
}

/** Until the job has come by and closed the first. */
async function untilOne(closed) {
  while ((await closed()) === 0) await new Promise((resolve) => setTimeout(resolve, 20));
}

async function oneSize(place, groups) {
  const first = lastDay();
  const planted = await plantGroups(place, {
    groups,
    assignments: SHARES,
    people: 10 * groups,
    first,
    nextAt: systemClock.now().getTime() + 86_400_000,
  });
  const { opened, organisationId } = planted;
  const tokens = await signedIn(planted);
  const requests = tokens.map((token) =>
    post("/graphql", { query: MyTodo.text }, { authorization: `Bearer ${token}` }),
  );
  const closed = () =>
    count(
      opened,
      sql`select count(*) as n from close_out where organisation_id = ${organisationId}`,
    );

  const server = await startOurs(place);
  await warm(server.port, requests);
  const quiet = await askUntil(server.port, requests, (times) => times.length >= 500);
  // Now they are all due, as at the minute of the close-out.
  await run(
    ctxOf(opened),
    sql`update close_out_schedule set next_at = ${closeOf(first)} where next_on = ${first}`,
  );
  await untilOne(closed);
  const begun = performance.now();
  const busy = await askUntil(server.port, requests, async () => (await closed()) === groups);
  const seconds = (performance.now() - begun) / 1_000;
  // Once more without: the machine may have become busier or quieter meanwhile.
  quiet.push(...(await askUntil(server.port, requests, (times) => times.length >= 500)));
  await server.stop();
  const open = await count(
    opened,
    sql`select count(*) as n from close_out_line where organisation_id = ${organisationId}`,
  );
  await opened.orm.close();
  if (open !== groups * SHARES) throw new Error(`${open} lines were written`);
  return {
    groups,
    tasks: groups * SHARES,
    seconds,
    quiet: p95(quiet),
    busy: p95(busy),
    asked: busy.length,
  };
}

export async function closeout(place, { sizes = [100, 1_000] }) {
  const lines = [];
  for (const groups of sizes) lines.push(await oneSize(place, groups));
  console.table(
    lines.map(({ groups, tasks, seconds, quiet, busy, asked }) => ({
      database: place.name,
      groups,
      tasks,
      seconds: seconds.toFixed(1),
      "p95 quiet": quiet.toFixed(1),
      "p95 closing": busy.toFixed(1),
      "×": (busy / quiet).toFixed(2),
      asked,
    })),
  );
  const [small, large] = [lines[0], lines.at(-1)];
  const growth = large.seconds / small.seconds / (large.tasks / small.tasks);
  console.log(`${place.name}: ${growth.toFixed(2)} × the time for each task at ${large.tasks}`);
}
