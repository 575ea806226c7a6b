import { spawnSync } from "node:child_process";
import { closeSync, constants, openSync, readdirSync, readSync } from "node:fs";
/**
 * `bench faults`: what happens to a server while people confirm notices, what happens to its starts, and what
 * to its end. Prints of each: how many deeds were acknowledged and are there, how many are there twice, how many
 * receipts do not hold, after how long it served again, and what phones saw. Throws where something was lost,
 * doubled, or never served again. `--faults <part of a name>` plays some.
 */
import { request } from "node:http";
import { createServer } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { openPlace, plantCrowd, publish, tapsOf } from "./crowd.mjs";
import { audit, control } from "./faults/audit.mjs";
import { firstStarts } from "./faults/first-start.mjs";
import { HARMS } from "./faults/harms.mjs";
import { relayTo } from "./faults/relay.mjs";
import { launch, sleep } from "./faults/server.mjs";
import { beginStorm } from "./faults/storm.mjs";
import { emptyPlaceLike } from "./place.mjs";

const PEOPLE = 100;
/** Notices for each fault: more taps than are sent before and during it. */
const NOTICES = 10;
/** Milliseconds of undisturbed confirming before. */
const BEFORE_MS = 1_500;
const STOP_SECONDS = 3;

/** Plays what happens to a running server; answers a line of the table for each. */
async function play(place, harms) {
  const opened = await openPlace(place);
  const crowd = await plantCrowd(opened, { people: PEOPLE, notices: 0 });
  const relay = place.url ? await relayTo(place.url) : null;
  const served = { url: relay?.url ?? null, dataDir: place.dataDir };
  const target = { port: 0 };
  const env = {
    NODE_OPTIONS: `--require ${fileURLToPath(new URL("faults/shifted-clock.cjs", import.meta.url))}`,
    RIQING_BENCH_SHIFT_FILE: join(place.dataDir, "shift"),
  };
  let server = launch(served, env);
  target.port = await server.port;
  const relaunch = async () => {
    server = launch(served, { ...env, PORT: String(target.port) });
    await server.port;
  };
  const all = new Map();
  const lines = [];
  try {
    for (const { name, harm, missing } of harms) {
      const why = missing?.();
      if (why) {
        console.log(`SKIPPED: ${name} (${why})`);
        continue;
      }
      crowd.notices = [];
      await publish(opened, crowd, NOTICES);
      const storm = beginStorm(target, tapsOf(crowd));
      await sleep(BEFORE_MS);
      try {
        const since = await harm({
          place,
          relay,
          relaunch,
          opened: { ctx: () => ({ em: opened.orm.em.fork() }) },
          server: () => server,
        });
        const over = since ?? performance.now();
        const seconds = ((await storm.confirmedAfter(over)) - over) / 1_000;
        const { saw, changed } = await storm.end();
        for (const [tap, receiptId] of storm.acknowledged) all.set(tap, receiptId);
        const found = await audit(opened, storm.acknowledged);
        lines.push({
          fault: name,
          ...found,
          changed,
          "serves after s": seconds.toFixed(2),
          saw: JSON.stringify(saw),
        });
      } finally {
        storm.abandon();
      }
    }
    if (all.size > 2) await control(opened, all);
  } finally {
    await server.stop("SIGKILL");
    relay?.close();
    await opened.orm.close();
  }
  return lines;
}

/** A first start that is killed again and again. */
async function start(place, { kills = 10, processes = 3 }) {
  const empty = await emptyPlaceLike(place);
  try {
    const { seconds, answered, difference, organisations, people } = await firstStarts(empty, {
      kills,
      processes,
      latestMs: place.url ? 15_000 : 6_000,
    });
    const whole =
      organisations === 1 && people === 60 && difference === "" && !answered.includes(0);
    if (!whole)
      throw new Error(
        `not whole: ${JSON.stringify({ answered, difference, organisations, people })}`,
      );
    return `${kills} killed, then ${processes} at once: all served after ${seconds.toFixed(1)} s, demo and tables whole`;
  } finally {
    await empty.sweep();
  }
}

/** A stop while the database is silent or locked. */
async function stop(place) {
  const relay = place.url ? await relayTo(place.url) : null;
  const freeze = HARMS.find(({ name }) => name.startsWith(relay ? "database silent" : "locked"));
  const env = { NODE_ENV: "production", RIQING_STOP_SECONDS: String(STOP_SECONDS) };
  const server = launch({ url: relay?.url ?? null, dataDir: place.dataDir }, env);
  await server.port;
  const frozen = freeze.harm({ place, relay });
  const body = JSON.stringify({ query: 'mutation { bindInvitation(code: "ABCD2345") { token } }' });
  const headers = { "content-type": "application/json" };
  const port = await server.port;
  fetch(`http://127.0.0.1:${port}/graphql`, { method: "POST", headers, body }).catch(
    () => undefined,
  );
  await sleep(300);
  const since = performance.now();
  const code = await server.stop("SIGTERM");
  const seconds = (performance.now() - since) / 1_000;
  await frozen;
  relay?.close();
  const last = JSON.parse(server.said.trim().split("\n").at(-1));
  if (code !== 15 || seconds > STOP_SECONDS + 2 || last.requests?.length !== 1)
    throw new Error(`left with ${code} after ${seconds} s: ${server.said}`);
  return `ended after ${seconds.toFixed(1)} s (allowed ${STOP_SECONDS}), naming ${JSON.stringify(last.requests)}`;
}

/** A kill in the middle of an upload, and a start. */
async function upload(place) {
  const empty = await emptyPlaceLike(place);
  try {
    const env = { RIQING_DEMO: "0" };
    const opened = await openPlace(empty);
    const { tokens } = await plantCrowd(opened, { people: 1, notices: 0 });
    await opened.orm.close();
    const server = launch(empty, env);
    const port = await server.port;
    const headers = {
      authorization: `Bearer ${tokens[0]}`,
      "content-type": "multipart/form-data; boundary=b",
      "content-length": "100000",
    };
    const sending = request({ port, host: "127.0.0.1", path: "/files", method: "POST", headers });
    sending.on("error", () => undefined);
    sending.write(
      `--b\r\ncontent-disposition: form-data; name="file"; filename="a.pdf"\r\n` +
        `content-type: application/pdf\r\n\r\n%PDF${"x".repeat(50_000)}`,
    );
    const incoming = join(empty.dataDir, "files/incoming");
    while (readdirSync(incoming).length === 0) await sleep(50);
    await server.stop("SIGKILL");
    const left = readdirSync(incoming).length;
    const again = launch(empty, env);
    await again.port;
    const remain = readdirSync(incoming).length;
    await again.stop("SIGKILL");
    if (remain > 0) throw new Error(`${remain} of ${left} files are still there`);
    return `${left} file was left, and was gone at the next start`;
  } finally {
    await empty.sweep();
  }
}

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

const statusOf = (url, given = {}) =>
  fetch(url, { signal: AbortSignal.timeout(5_000), ...given }).then(
    ({ status }) => status,
    () => 0,
  );

/** Output to a full disk, and to a pipe that nobody reads until much is dropped. */
async function output(place) {
  const path = join(place.dataDir, "pipe");
  spawnSync("mkfifo", [path]);
  const pipe = openSync(path, constants.O_RDWR | constants.O_NONBLOCK);
  const full = openSync("/dev/full", "w");
  const serve = async (target) => {
    const PORT = String(await freePort());
    const env = { NODE_ENV: "development", RIQING_JOBS: "0", PORT };
    const server = launch(place, env, { options: { stdio: ["ignore", target, target] } });
    const ask = (route) => statusOf(`http://127.0.0.1:${PORT}${route}`);
    for (let i = 0; i < 300 && (await ask("/readyz")) !== 200; i += 1) await sleep(100);
    return { server, ask };
  };
  const served = [];
  try {
    served.push(await serve(full), await serve(pipe));
    const REQUESTS = 16_000;
    for (let i = 0; i < REQUESTS; i += 200)
      await Promise.all(Array.from({ length: 200 }, (_, k) => served[k % 2].ask("/nothing")));
    const live = await Promise.all(served.map(({ ask }) => ask("/readyz")));
    let said = "";
    const bytes = Buffer.alloc(1_000_000);
    for (let i = 0; i < 100 && !said.includes('"dropped"'); i += 1) {
      try {
        said += bytes.toString("utf8", 0, readSync(pipe, bytes));
      } catch {
        await sleep(20);
      }
    }
    const dropped = /"dropped":(\d+)/.exec(said)?.[1];
    const codes = await Promise.all(served.map(({ server }) => server.stop("SIGTERM")));
    if (live.some((status) => status !== 200) || !dropped || codes.some((code) => code !== 0))
      throw new Error(`output: ${JSON.stringify({ live, dropped, codes })}`);
    return `after ${REQUESTS} requests both were ready; ${dropped} lines were dropped and said`;
  } finally {
    for (const { server } of served) server.signal("SIGKILL");
    closeSync(pipe);
    closeSync(full);
  }
}

/** A bucket that accepts and says nothing, while more is uploaded than there are slots for one person. */
async function silentStore(place) {
  const empty = await emptyPlaceLike(place);
  const sockets = new Set();
  const store = createServer((socket) => {
    sockets.add(socket.on("error", () => undefined));
  });
  await new Promise((ready) => store.listen(0, "127.0.0.1", ready));
  const opened = await openPlace(empty);
  const { tokens } = await plantCrowd(opened, { people: 1, notices: 0 });
  await opened.orm.close();
  const server = launch(empty, {
    S3_ENDPOINT: `http://127.0.0.1:${store.address().port}`,
    S3_BUCKET: "riqing",
    S3_ACCESS_KEY_ID: "key",
    S3_SECRET_ACCESS_KEY: "secret",
  });
  try {
    const port = await server.port;
    const send = () => {
      const body = new FormData();
      body.set("purpose", "TASK");
      body.set("file", new Blob(["%PDF-1.4 a"], { type: "application/pdf" }), "a.pdf");
      const headers = { authorization: `Bearer ${tokens[0]}` };
      const given = { method: "POST", headers, body, signal: AbortSignal.timeout(60_000) };
      return statusOf(`http://127.0.0.1:${port}/files`, given);
    };
    const since = performance.now();
    const first = await Promise.all(Array.from({ length: 9 }, send));
    const seconds = (performance.now() - since) / 1_000;
    const readyz = await statusOf(`http://127.0.0.1:${port}/readyz`);
    if (first.some((status) => status !== 503) || seconds > 50 || readyz !== 200)
      throw new Error(`silent store: ${JSON.stringify({ first, seconds, readyz })}`);
    return `nine uploads were answered 503 after ${seconds.toFixed(1)} s, and gave their slots back`;
  } finally {
    await server.stop("SIGKILL");
    for (const socket of sockets) socket.destroy();
    store.close();
    await empty.sweep();
  }
}

const OTHERS = {
  "output full or not read": output,
  "bucket silent": silentStore,
  "first start killed": start,
  "stopped while the database is frozen": stop,
  "killed in an upload": upload,
};

export async function faults(place, given) {
  const wanted = (name) => !given.faults || name.includes(given.faults);
  const where = place.url ? "server" : "embedded";
  const harms = HARMS.filter(({ name, on = where }) => on === where && wanted(name));
  const lines = harms.length > 0 ? await play(place, harms) : [];
  console.log(`${place.name}:`);
  if (lines.length > 0) console.table(lines);
  for (const [name, work] of Object.entries(OTHERS))
    if (wanted(name)) console.log(`${name}: ${await work(place, given)}`);
  const bad = lines.filter(
    ({ acknowledged, present, doubled, unsound, changed }) =>
      present < acknowledged || doubled > 0 || unsound > 0 || changed > 0,
  );
  if (bad.length > 0) throw new Error(`untrue after: ${bad.map(({ fault }) => fault).join("; ")}`);
}
