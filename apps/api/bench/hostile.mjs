/**
 * `bench hostile`: one person sends what is meant to stop the others, while another asks for their 待办 all
 * the time. Prints, for each shape, the longest that the other had to wait beyond a quiet run, and the most
 * memory that the server took. Throws where that is more than the product promises.
 */
import { readFileSync } from "node:fs";
import { Worker } from "node:worker_threads";
import { DemoPeople, EnterAs, Me, MyGroups, MyTodo } from "@riqing/schema";
import { caller } from "./caller.mjs";
import { SHAPES } from "./hostile-shapes.mjs";
import { startOurs } from "./place.mjs";

/** What the product promises: milliseconds beyond a quiet run, and megabytes. */
const MAX_STALL_MS = 200;
const MAX_MEGABYTES = 600;
const POLL_MS = 20;
const QUIET_MS = 3_000;

const sleep = (ms) => new Promise((done) => setTimeout(done, ms));
const megabytesOf = (pid) =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) / 1_024;

/** Asks without end, and keeps how long the longest answer took. */
function watch(person, pid) {
  const seen = { longest: 0, failed: 0, megabytes: 0 };
  let watching = true;
  const body = JSON.stringify({ query: MyTodo.text });
  const done = (async () => {
    while (watching) {
      const since = performance.now();
      const { status } = await person
        .post("/graphql", body, { "content-type": "application/json" })
        .catch(() => ({ status: 0 }));
      if (status !== 200) seen.failed += 1;
      seen.longest = Math.max(seen.longest, performance.now() - since);
      seen.megabytes = Math.max(seen.megabytes, megabytesOf(pid));
      await sleep(POLL_MS);
    }
  })();
  return async () => {
    watching = false;
    await done;
    return seen;
  };
}

async function actors(port) {
  const stranger = caller(port, null);
  const { demoPeople } = await stranger.ask(DemoPeople);
  const people = [];
  for (const { person } of demoPeople) {
    const { enterAs } = await stranger.ask(EnterAs, { personId: person.id });
    const someone = caller(port, enterAs.token);
    people.push({ ...someone, me: (await someone.ask(Me)).me });
  }
  const attacker = people.find(({ me }) =>
    me.roles.some(({ role }) => role === "ORGANISATION_ADMIN"),
  );
  const other = people.find((one) => one !== attacker);
  const { myGroups } = await other.ask(MyGroups, {});
  return {
    other,
    attacker: {
      port,
      token: attacker.token,
      otherToken: other.token,
      groupId: myGroups.nodes[0].id,
      day: new Date(Date.now() + 10 * 86_400_000).toISOString().slice(0, 10),
    },
  };
}

/** In a thread of its own, so that the one who waits is not kept busy by it. */
const attackBeside = (attacker, name) =>
  new Promise((resolve) => {
    const worker = new Worker(new URL("hostile-attacker.mjs", import.meta.url), {
      workerData: { attacker, name },
    });
    worker.once("message", resolve);
    worker.once("error", (error) => resolve({ status: error.message }));
  });

export async function hostile(place, { flags, shapes }) {
  const server = await startOurs(place, flags, { RIQING_DEMO: "1" });
  try {
    const { attacker, other } = await actors(server.port);
    const endQuiet = watch(other, server.pid);
    await sleep(QUIET_MS);
    const quiet = await endQuiet();
    console.log(
      `${place.name}, quiet: longest ${Math.round(quiet.longest)} ms, ${Math.round(quiet.megabytes)} MB`,
    );
    const broken = [];
    for (const name of Object.keys(SHAPES)) {
      if (shapes && !name.includes(shapes)) continue;
      const end = watch(other, server.pid);
      await sleep(2 * POLL_MS);
      const began = performance.now();
      const answer = await attackBeside(attacker, name);
      const took = performance.now() - began;
      await sleep(200);
      const { longest, failed, megabytes } = await end();
      const stall = Math.max(0, longest - quiet.longest);
      const bad =
        stall > MAX_STALL_MS || megabytes > MAX_MEGABYTES || failed > 0 || answer.status === 500;
      if (bad) broken.push(name);
      console.log(
        `${bad ? "✗" : "✓"} ${name}: others waited ${Math.round(stall)} ms longer, ${Math.round(megabytes)} MB; ` +
          `answered ${answer.status}${answer.code ? ` ${answer.code}` : ""} in ${Math.round(took)} ms` +
          `${failed > 0 ? `; ${failed} of others' questions failed` : ""}`,
      );
    }
    if (broken.length > 0) throw new Error(`too much: ${broken.join("; ")}`);
  } finally {
    await server.stop();
  }
}
