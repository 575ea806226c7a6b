/**
 * `bench reach`: processes send to the same people at the same time, through an edge that is busy, cuts
 * connections before and after it has taken a message, and refuses. One process is killed on the way, one is
 * stopped until its leases are over, and woken. Every message is to leave once, or to be listed.
 */
import { spawn } from "node:child_process";
import { createServer } from "node:http";
import { fileURLToPath } from "node:url";
import { send } from "../dist/modules/reach/index.js";
import { count, ctxOf, openPlace, plantCrowd, sql } from "./crowd.mjs";

const script = fileURLToPath(new URL("reach-worker.mjs", import.meta.url));
/** A lease of a minute passes in two seconds. */
const PACE = 30;

/** Numbers that come again with the same seed. */
function seeded(seed) {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

/** The edge: by title, what it took, and whether the sender could know. */
async function openEdge(random) {
  const taken = new Map();
  const open = new Map();
  const server = createServer((request, response) => {
    let text = "";
    request.on("data", (chunk) => (text += chunk));
    request.on("end", () => {
      const { title, pid } = JSON.parse(text);
      const fate = random();
      const entry = { pid, at: performance.now(), known: true };
      const take = () => taken.set(title, [...(taken.get(title) ?? []), entry]);
      const say = (answer) => response.end(JSON.stringify(answer));
      open.set(entry, pid);
      response.once("close", () => setTimeout(() => open.delete(entry), 200));
      if (fate < 0.06) return say({ state: "RETRY", reason: "-1", afterSeconds: 5 });
      if (fate < 0.09) return say({ state: "FAILED", reason: "47003" });
      if (fate < 0.12) return say({ state: "UNREACHABLE", why: "NO_GRANT", reason: "43101" });
      if (fate < 0.15) return request.socket.destroy();
      take();
      if (fate >= 0.18) return say({ state: "SENT" });
      entry.known = false;
      request.socket.destroy();
    });
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    taken,
    /** What this process has under way it can learn nothing of. */
    cutOff: (pid) => {
      for (const [entry, of] of open) if (of === pid) entry.known = false;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

export async function reach(place, { processes = 8, people: [people] = [500] }) {
  const several = place.url === null ? 1 : processes;
  const opened = await openPlace(place);
  const { organisationId, people: ids } = await plant(opened, people);
  const edge = await openEdge(seeded(20_261_119));
  const given = { ...place, organisationId, edge: edge.url, from: Date.now(), pace: PACE };
  const workers = Array.from({ length: several }, () => start(given));
  const begun = performance.now();
  try {
    await until(() => edge.taken.size > ids.length / 4, 120, "a quarter of the messages");
    if (several > 2) {
      edge.cutOff(workers[0].child.pid);
      workers[0].child.kill("SIGKILL");
      edge.cutOff(workers[1].child.pid);
      workers[1].child.kill("SIGSTOP");
    }
    await until(async () => (await waiting(opened)) === 0, 300, "all messages");
    if (several > 2) workers[1].child.kill("SIGCONT");
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    await until(async () => (await waiting(opened)) === 0, 60, "what the woken one left");
    report(place, edge, await written(opened), { several, people, begun });
  } finally {
    for (const { child } of workers) child.kill("SIGKILL");
    edge.close();
    await opened.orm.close();
  }
}

/** One urgent message for each, so that the hour at which the bench runs makes no difference. */
async function plant(opened, people) {
  const { organisationId, people: ids } = await plantCrowd(opened, { people, notices: 0 });
  await send(
    ctxOf(opened),
    organisationId,
    ids.map((personId) => ({
      personId,
      kind: "DEVICE_BOUND",
      title: `to ${personId}`,
      body: "",
      urgent: true,
      occasion: "bench",
    })),
  );
  return { organisationId, people: ids };
}

const start = (given) => {
  const child = spawn(process.execPath, [script, JSON.stringify(given)], {
    env: { PATH: process.env.PATH },
    stdio: ["ignore", "ignore", "inherit"],
  });
  return { child };
};

async function until(holds, seconds, what) {
  const since = performance.now();
  while (!(await holds())) {
    if (performance.now() - since > seconds * 1_000) throw new Error(`it never came: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const waiting = (opened) =>
  count(opened, sql`select count(*) as n from delivery where state in ('WAITING', 'SENDING')`);

async function written(opened) {
  const of = (where) => count(opened, sql`select count(*) as n from delivery where ${where}`);
  return {
    sent: await of(sql`state = 'SENT'`),
    listed: await of(sql`undeliverable = 1`),
    dropped: await of(sql`state = 'DROPPED'`),
  };
}

function report(place, edge, rows, { several, people, begun }) {
  const sends = [...edge.taken.values()];
  // Twice is wrong only where the sender knew that the first had arrived.
  const twice = sends.filter((some) => some.slice(0, -1).some(({ known }) => known)).length;
  const again = sends.filter((some) => some.length > 1).length;
  console.table({ messages: people, ...rows, "sent again, the first unknown": again, twice });
  const seconds = ((performance.now() - begun) / 1_000).toFixed(1);
  console.log(`${place.name}: ${several} processes, ${people} people in ${seconds} s`);
  if (twice > 0 || rows.sent + rows.listed !== people || rows.dropped > 0)
    throw new Error("not every message has left once or is listed");
}
