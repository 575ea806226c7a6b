/**
 * `bench drills`: what docs/operations.md tells an operator to type, typed on an installation in which people
 * confirm notices and send files. Prints what each drill has checked, and throws where it does not hold.
 */
import { execFile } from "node:child_process";
import { cpSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { repository } from "../../../scripts/build.mjs";
import { rows, sql } from "../dist/kernel/sql.js";
import { caller } from "./caller.mjs";
import { openPlace, plantCrowd, publish, tapsOf } from "./crowd.mjs";
import { COMMANDS, packagesMissing, sites } from "./drills/site.mjs";
import { audit } from "./faults/audit.mjs";
import { firstStarts } from "./faults/first-start.mjs";
import { launch, sleep } from "./faults/server.mjs";
import { beginStorm } from "./faults/storm.mjs";

const PEOPLE = 50;
/** For more taps than are sent in all drills. */
const NOTICES = 40;
const RECEIPTS_CHECKED = 3;
const FEW = 30;
const MANY = 150;

export async function places(wanted) {
  const found = [];
  for (const kind of ["embedded", "MariaDB"]) {
    if (wanted && (wanted === "embedded") !== (kind === "embedded")) continue;
    const lacking = packagesMissing(kind);
    if (lacking.length === 0) found.push({ ...sites(kind), name: kind });
    else console.log(`SKIPPED: drills, ${kind} (apt install ${lacking.join(" ")}).`);
  }
  return found;
}

export async function drills(place, { drills: wanted = "" }) {
  const say = (drill, text) => console.log(`${place.name}, ${drill}: ${text}`);
  const site = await place.open("company");
  if (site.url) await site.type("create-database");
  const day = await aDay(place, site);
  say("backup while people confirm", day.said);
  const restored = await place.open("restored");
  say("restore", await restore(place, restored, day));
  for (const { name, on = place.kind, work } of DRILLS)
    if (on === place.kind && name.includes(wanted))
      say(name, await work({ place, site, restored, day }));
}

/** What is played after the backup and its restoration; `site` is where people went on working. */
const DRILLS = [
  { name: "point in time", on: "MariaDB", work: pointInTime },
  { name: "yesterday's database, today's files", work: olderDatabase },
  { name: "today's database, yesterday's files", work: olderFiles },
  { name: "missing keys", work: withoutKeys },
  { name: "health", on: "MariaDB", work: health },
  { name: "the log of the embedded database", on: "embedded", work: withoutLog },
  { name: "upgrade that is killed", work: upgrade },
];

/** Waits until so many taps are confirmed. */
async function confirmedBy(storm, taps) {
  const last = performance.now() + 30_000;
  while (storm.acknowledged.size < taps && performance.now() < last) await sleep(50);
  expect(storm.acknowledged.size >= taps, `${taps} taps are confirmed`);
}

/** Throws unless it is so. */
function expect(holds, what) {
  if (!holds) throw new Error(`not so: ${what}`);
}

async function upload(port, token, name) {
  const form = new FormData();
  form.set("purpose", "TASK");
  form.set("file", new Blob([`%PDF-1.4\n${name}\n%%EOF\n`], { type: "application/pdf" }), name);
  const { body } = await caller(port, token).post("/files", form);
  expect(body?.id, `${name} was uploaded: ${JSON.stringify(body)}`);
  return body.id;
}

/** What somebody gets who downloads a file: its status and, of a refusal, the code. */
async function download(port, token, id) {
  const headers = { authorization: `Bearer ${token}` };
  const response = await fetch(`http://127.0.0.1:${port}/files/${id}`, { headers });
  const text = await response.text();
  return response.ok ? response.status : JSON.parse(text).errors[0].extensions.code;
}

/** People confirm all the time; meanwhile a backup is made, and a file is sent before and after it. */
async function aDay(place, site) {
  const opened = await openPlace(site);
  const crowd = await plantCrowd(opened, { people: PEOPLE, notices: 0 });
  await publish(opened, crowd, NOTICES);
  await opened.orm.close();
  const server = launch(site);
  const port = await server.port;
  const [token] = crowd.tokens;
  const storm = beginStorm({ port }, tapsOf(crowd));
  const files = { before: await upload(port, token, "before.pdf") };
  await confirmedBy(storm, MANY);

  const before = new Map(storm.acknowledged);
  const since = performance.now();
  await site.type(COMMANDS[place.kind].backup, { BACKUP: place.backup() });
  const seconds = ((performance.now() - since) / 1_000).toFixed(1);
  const silence = (storm.longestSilence(since) / 1_000).toFixed(1);
  files.after = await upload(port, token, "after.pdf");
  await confirmedBy(storm, storm.acknowledged.size + FEW);

  // The log of a server counts time in whole seconds.
  await sleep(1_000 - (Date.now() % 1_000));
  const until = new Date();
  const untilThen = new Map(storm.acknowledged);
  await sleep(2_000);
  const soonAfter = new Map(storm.acknowledged);
  await confirmedBy(storm, soonAfter.size + FEW);
  const end = new Map(storm.acknowledged);
  storm.abandon();
  if (site.url) await site.type("binlog-copy", { BACKUP: place.backup() });
  await server.stop("SIGKILL");
  const afterwards = new Map([...end].filter(([tap]) => !soonAfter.has(tap)));
  expect(
    before.size > 0 && untilThen.size > before.size && afterwards.size > 0,
    "people confirmed",
  );
  const said = `${before.size} confirmed before; ${seconds} s, in which nobody was without an answer for more than ${silence} s`;
  return { crowd, token, files, before, until, untilThen, afterwards, end, said };
}

/** What is there of `confirmed`, where nothing may be doubled and every receipt must hold. */
async function look(site, confirmed) {
  const found = await site.look((opened) => audit(opened, confirmed));
  expect(found.doubled === 0 && found.unsound === 0, `whole: ${JSON.stringify(found)}`);
  return found.present;
}

async function restore(place, restored, { crowd, before, afterwards }) {
  const backup = place.backup();
  await restored.type(COMMANDS[place.kind].restore, { BACKUP: backup });
  const server = launch(restored);
  try {
    const port = await server.port;
    const there = await look(restored, before);
    expect(there === before.size, `${there} of ${before.size} are there`);
    const later = await look(restored, afterwards);
    expect(later === 0, `${later} that were confirmed after the backup are there`);
    const [again] = afterwards.keys();
    const storm = beginStorm({ port }, [again]);
    await storm.confirmedAfter(performance.now());
    storm.abandon();
    const receipts = await verified(restored, port, crowd.organisationId, before);
    return (
      `${there} of ${before.size} confirmed before the backup are there, ` +
      `0 of ${afterwards.size} confirmed well after it; ${receipts} receipts verified; one tapped again is confirmed`
    );
  } finally {
    await server.stop("SIGKILL");
  }
}

/** Checks some receipts as anybody would, with the key that the server publishes. */
async function verified(site, port, organisationId, confirmed) {
  const key = join(site.home, "organisation.pem");
  const published = await fetch(`http://127.0.0.1:${port}/keys/${organisationId}.pem`);
  writeFileSync(key, await published.text());
  const kept = await site.look(({ orm }) =>
    rows({ em: orm.em.fork() }, sql`select id, payload, signature from receipt`),
  );
  const byId = new Map(kept.map((each) => [each.id, each]));
  const ids = [...confirmed.values()].slice(0, RECEIPTS_CHECKED);
  for (const id of ids) {
    const { payload, signature } = byId.get(id);
    const file = join(site.home, "receipt.json");
    writeFileSync(file, JSON.stringify({ payload: JSON.parse(payload), signature }));
    const program = join(repository, "scripts/verify-receipt.mjs");
    await promisify(execFile)(process.execPath, [program, file, "--key", key]);
  }
  return ids.length;
}

async function pointInTime({ place, day: { until, untilThen, afterwards } }) {
  const fresh = await place.open("fresh");
  await fresh.type("restore-mariadb", { BACKUP: place.backup() });
  const local = new Date(until.getTime() - until.getTimezoneOffset() * 60_000);
  const UNTIL = local.toISOString().slice(0, 19).replace("T", " ");
  await fresh.type("binlog-replay", { BACKUP: place.backup(), UNTIL });
  const there = await look(fresh, untilThen);
  const later = await look(fresh, afterwards);
  expect(there === untilThen.size && later === 0, `${there} of ${untilThen.size}; ${later} later`);
  return `on an empty server, ${there} of ${untilThen.size} confirmed until ${UNTIL}, ${later} of ${afterwards.size} later ones`;
}

async function olderDatabase({ site, restored, day: { token, files } }) {
  rmSync(join(restored.dataDir, "files"), { recursive: true });
  cpSync(join(site.dataDir, "files"), join(restored.dataDir, "files"), { recursive: true });
  const server = launch(restored);
  try {
    const port = await server.port;
    const saw = [
      await download(port, token, files.before),
      await download(port, token, files.after),
    ];
    expect(saw.join() === "200,NOT_FOUND", `files were answered with ${saw.join()}`);
    const said = await restored.type(["file-lists", "files-without-row", "move-files-without-row"]);
    const moved = said.trim().split("\n");
    expect(moved.length === 1 && moved[0].endsWith(files.after), `moved away: ${moved.join()}`);
    const still = await download(port, token, files.before);
    expect(still === 200, `a file with a row was answered with ${still}`);
    return `a file of before is there, one of after is ${saw[1]} for people; it alone was moved away`;
  } finally {
    await server.stop("SIGKILL");
  }
}

async function olderFiles({ place, site, day: { token, files } }) {
  const [today, aside] = [join(site.dataDir, "files"), join(site.dataDir, "files-of-today")];
  renameSync(today, aside);
  cpSync(join(place.backup(), "files"), today, { recursive: true });
  // In tests nothing is logged.
  const server = launch(site, { NODE_ENV: "development" });
  try {
    const port = await server.port;
    const saw = [
      await download(port, token, files.before),
      await download(port, token, files.after),
    ];
    expect(saw.join() === "200,FILE_MISSING", `files were answered with ${saw.join()}`);
    await sleep(500);
    expect(
      server.said.includes("a file is missing in the store"),
      `the log says so: ${server.said}`,
    );
    const lacking = (await site.type(["file-lists", "rows-without-file"])).trim().split("\n");
    expect(lacking.length === 1 && lacking[0].endsWith(files.after), `listed: ${lacking.join()}`);
    cpSync(aside, today, { recursive: true });
    const again = await download(port, token, files.after);
    expect(again === 200, `the file put back was answered with ${again}`);
    return `a file of after is ${saw[1]} for people and in the log, and listed; put back, it is answered`;
  } finally {
    await server.stop("SIGKILL");
    rmSync(aside, { recursive: true });
  }
}

async function withoutKeys({ site, day: { crowd, end, untilThen } }) {
  const [keys, aside] = [join(site.dataDir, "keys"), join(site.dataDir, "keys-aside")];
  const [tap] = tapsOf(crowd).filter((each) => !isIn(end, each));
  renameSync(keys, aside);
  const server = launch(site);
  // Where the server does not start without its keys, nothing is confirmed either.
  const port = await server.port.catch(() => null);
  let saw = `no start: ${server.errors.trim()}`;
  if (port) {
    const storm = beginStorm({ port }, [tap]);
    const confirmed = await storm.confirmedAfter(performance.now(), 2_000).catch(() => null);
    storm.abandon();
    expect(confirmed === null, "nothing is confirmed without its key");
    saw = "people's taps are not confirmed, and stay on their phones";
  }
  await server.stop("SIGKILL");
  rmSync(keys, { recursive: true, force: true });
  renameSync(aside, keys);
  const again = launch(site);
  const storm = beginStorm({ port: await again.port }, [tap]);
  await storm.confirmedAfter(performance.now());
  storm.abandon();
  await again.stop("SIGKILL");
  const there = await look(site, untilThen);
  expect(there === untilThen.size, `${there} of ${untilThen.size} are there`);
  return `without them ${saw}; restored, the same tap is confirmed`;
}

const isIn = (confirmed, { personId, revisionId }) =>
  [...confirmed.keys()].some(
    (each) => each.personId === personId && each.revisionId === revisionId,
  );

/** The database silent: the process lives, and is not ready. */
async function health({ site }) {
  const server = launch(site);
  try {
    const port = await server.port;
    const probe = () => site.type("health", { URL: `http://127.0.0.1:${port}` });
    const before = await probe();
    site.database.signal("SIGSTOP");
    const during = await probe();
    site.database.signal("SIGCONT");
    await sleep(1_000);
    const after = await probe();
    const said = [before, during, after].map((each) => each.trim().split("\n").join(" "));
    expect(said.join() === "200 200,200 503,200 200", `/livez and /readyz: ${said.join()}`);
    return `/livez and /readyz ${said[0]}; database frozen: ${said[1]}; again: ${said[2]}`;
  } finally {
    await server.stop("SIGKILL");
  }
}

/** What the log of SQLite holds after a kill, and what is restored in place. */
async function withoutLog({ place, site, day: { crowd, before, end } }) {
  const server = launch(site);
  const taps = tapsOf(crowd).filter((each) => !isIn(end, each));
  const storm = beginStorm({ port: await server.port }, taps);
  await confirmedBy(storm, FEW);
  const confirmed = new Map(storm.acknowledged);
  storm.abandon();
  await server.stop("SIGKILL");
  const cut = await place.open("cut");
  cpSync(site.dataDir, cut.dataDir, { recursive: true });
  rmSync(join(cut.dataDir, "riqing.db-wal"));
  rmSync(join(cut.dataDir, "riqing.db-shm"), { force: true });
  const [whole, without] = [await look(site, confirmed), await look(cut, confirmed)];
  expect(whole === confirmed.size, `${whole} of ${confirmed.size} are there`);
  expect(without < whole, "the log held what was confirmed last");
  await site.type("restore-in-place", { BACKUP: place.backup() });
  const there = await look(site, before);
  expect(there === before.size && (await look(site, confirmed)) < whole, "the backup is in place");
  return (
    `after kill -9, ${whole} of ${confirmed.size} are there with it, ${without} without it; ` +
    `restored in place, ${there} of ${before.size} confirmed before the backup`
  );
}

/** Statements that change tables are killed again and again, and then completed by the next start. */
async function upgrade({ place }) {
  const site = await place.open("upgrade");
  if (site.url) await site.type("create-database");
  const found = await firstStarts(site, { kills: 3, processes: 1, latestMs: 4_000, demo: false });
  expect(found.difference === "", `the tables are whole: ${found.difference}`);
  return "3 starts killed while they made the tables; the next one completed them";
}
