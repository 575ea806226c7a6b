/**
 * `bench reach`: processes send to the same people at the same time, through an edge that is busy, cuts connections
 * before and after it has taken a message, and refuses. Meanwhile, at random, processes are killed and started anew,
 * stopped beyond their leases and woken, and their clocks are set forward and back; people are asked more, and answer;
 * a night passes. Every message is to leave once or to be listed, unless it was answered first, and in the night only
 * the urgent. With another message doubled or lost, it fails.
 */
import "reflect-metadata";
import { fork } from "node:child_process";
import { createServer } from "node:http";
import { fileURLToPath } from "node:url";
import { businessDayOf } from "../dist/kernel/business-day.js";
import { rows } from "../dist/kernel/sql.js";
import { quietEnd } from "../dist/kernel/working-hours.js";
import { DEFAULT_QUIET_HOURS, send, settle } from "../dist/modules/reach/index.js";
import { count, ctxOf, openPlace, plantCrowd, sql } from "./crowd.mjs";

const script = fileURLToPath(new URL("reach-worker.mjs", import.meta.url));
const timeZone = "Asia/Shanghai";
/** A lease of a minute passes in two seconds. */
const PACE = 30;
/** A quarter of an hour before the quiet hours; by the pace, they begin half a minute after the start. */
const FROM = new Date("2026-11-19T21:45:00+08:00").getTime();
const MORNING = new Date("2026-11-20T07:00:30+08:00").getTime();
const WAVES = 4;
const ACTS = 60;
const MINUTE = 60_000;
const JUMPS = [0.5, 1.5, 10, 300].flatMap((minutes) => [minutes * MINUTE, -minutes * MINUTE]);
/** What a process learned that was killed or stopped so soon after, it may not have written down. */
const NEAR_MS = 1_500;
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Numbers that come again with the same seed. */
function seeded(seed) {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

/** The edge: by message, what it took, when, and whether the sender could know. */
async function openEdge(random) {
  const taken = new Map();
  const recent = new Map();
  const server = createServer((request, response) => {
    let text = "";
    request.on("data", (chunk) => (text += chunk));
    request.on("end", () => {
      const { personId, occasions, need, at, pid } = JSON.parse(text);
      const fate = random();
      const entry = { need, at, arrived: performance.now(), known: true };
      const say = (answer) => response.end(JSON.stringify(answer));
      recent.set(entry, pid);
      response.once("close", () => setTimeout(() => recent.delete(entry), NEAR_MS));
      if (fate < 0.06) return say({ state: "RETRY", reason: "-1", afterSeconds: 5 });
      if (fate < 0.08) return say({ state: "FAILED", reason: "47003" });
      if (fate < 0.1) return say({ state: "UNREACHABLE", why: "NO_GRANT", reason: "43101" });
      if (fate < 0.14) return request.socket.destroy();
      for (const occasion of occasions) {
        const key = `${personId} ${occasion}`;
        taken.set(key, [...(taken.get(key) ?? []), entry]);
      }
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
      for (const [entry, of] of recent) if (of === pid) entry.known = false;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** The processes, and what is done to them. */
class Crew {
  constructor(given, edge, random) {
    Object.assign(this, { given, edge, random, members: [], advanced: 0, failures: 0 });
    this.done = { killed: 0, frozen: 0, "clock set": 0 };
  }

  async start() {
    const child = fork(script, [JSON.stringify(this.given)], { env: { PATH: process.env.PATH } });
    const member = { child, frozen: false, jumped: false };
    await new Promise((resolve, reject) => {
      child.once("message", resolve);
      child.once("exit", (code) => reject(new Error(`a process ended with ${code}`)));
    });
    child.removeAllListeners("exit");
    child.on("message", () => (this.failures += 1));
    if (this.advanced > 0) child.send({ advance: this.advanced });
    this.members.push(member);
  }

  /** One of those that are well. */
  any() {
    const well = this.members.filter(({ frozen }) => !frozen);
    return well[Math.floor(this.random() * well.length)];
  }

  async kill() {
    const member = this.any();
    if (!member) return;
    this.edge.cutOff(member.child.pid);
    member.child.kill("SIGKILL");
    this.members = this.members.filter((one) => one !== member);
    this.done.killed += 1;
    await this.start();
  }

  freeze() {
    const member = this.any();
    if (!member) return;
    this.edge.cutOff(member.child.pid);
    member.child.kill("SIGSTOP");
    member.frozen = true;
    this.done.frozen += 1;
    // Some for less than a lease, some for longer.
    setTimeout(() => this.wake(member), 300 + this.random() * 4_000);
  }

  wake(member) {
    if (!member.frozen) return;
    member.child.kill("SIGCONT");
    member.frozen = false;
  }

  setClock() {
    const member = this.any();
    if (!member) return;
    const jump = member.jumped ? 0 : JUMPS[Math.floor(this.random() * JUMPS.length)];
    member.jumped = jump !== 0;
    member.child.send({ jump });
    this.done["clock set"] += 1;
  }

  /** Everybody is well again, with the right clock. */
  heal() {
    for (const member of this.members) {
      this.wake(member);
      member.jumped = false;
      member.child.send({ jump: 0 });
    }
  }

  advance(to) {
    this.advanced = to;
    for (const { child } of this.members) child.send({ advance: to });
  }

  end() {
    for (const { child } of this.members) child.kill("SIGKILL");
  }
}

export async function reach(place, { processes = 8, people: [people] = [500] }) {
  const several = place.url === null ? 1 : processes;
  const opened = await openPlace(place);
  const random = seeded(20_261_119);
  const { organisationId, people: ids } = await plantCrowd(opened, { people, notices: 0 });
  const edge = await openEdge(random);
  const begun = Date.now();
  const given = { ...place, organisationId, edge: edge.url, from: FROM, begun, pace: PACE };
  const crew = new Crew(given, edge, random);
  const asker = { opened, organisationId, ids, random, answered: new Map(), messages: 0, waves: 0 };
  const now = () => FROM + crew.advanced + (Date.now() - begun) * PACE;
  try {
    await Promise.all(Array.from({ length: several }, () => crew.start()));
    await ask(asker, now());
    for (let act = 0; act < ACTS; act += 1) {
      await pause(100 + random() * 700);
      const which = random();
      if (act % Math.ceil(ACTS / WAVES) === Math.ceil(ACTS / WAVES) - 1) await ask(asker, now());
      if (which < 0.25) await crew.kill();
      else if (which < 0.5) crew.freeze();
      else if (which < 0.75) crew.setClock();
      else await answer(asker, now());
    }
    crew.heal();
    const held = await waiting(opened, organisationId);
    crew.advance(MORNING - (FROM + (Date.now() - begun) * PACE));
    await until(async () => (await waiting(opened, organisationId)) === 0, 300, "all messages");
    await pause(3_000);
    await until(async () => (await waiting(opened, organisationId)) === 0, 60, "what woke late");
    await report(place, { edge, crew, asker, held, several, begun });
  } finally {
    crew.end();
    edge.close();
    await opened.orm.close();
  }
}

const contextOf = ({ opened }, at) => {
  const now = new Date(at);
  return { ...ctxOf(opened), now, today: businessDayOf(now, timeZone), timeZone };
};

/** Everybody is sent one more message; every other one is about a thing that they may answer before it leaves. */
async function ask(asker, at) {
  const wave = (asker.waves += 1);
  const about = (personId) => (wave % 2 === 0 ? { subjectId: personId } : {});
  const messages = asker.ids.map((personId) => ({
    personId,
    kind: "DEVICE_BOUND",
    title: `${wave}`,
    body: "",
    urgent: asker.random() < 0.5,
    occasion: `wave:${wave}`,
    ...about(personId),
  }));
  await send(contextOf(asker, at), asker.organisationId, messages);
  asker.messages += messages.length;
}

/** A tenth of the people answer what they were asked about themselves. */
async function answer(asker, at) {
  for (const personId of asker.ids) {
    if (asker.random() > 0.1) continue;
    const subject = { subjectKind: "DEVICE", subjectId: personId };
    await settle(contextOf(asker, at), asker.organisationId, subject, [personId]);
    const waves = Array.from({ length: asker.waves }, (_, i) => i + 1).filter((i) => i % 2 === 0);
    for (const wave of waves) {
      const key = `${personId} wave:${wave}`;
      if (!asker.answered.has(key)) asker.answered.set(key, performance.now());
    }
  }
}

async function until(holds, seconds, what) {
  const since = performance.now();
  while (!(await holds())) {
    if (performance.now() - since > seconds * 1_000) throw new Error(`it never came: ${what}`);
    await pause(50);
  }
}

const waiting = (opened, organisationId) =>
  count(
    opened,
    sql`select count(*) as n from delivery where organisation_id = ${organisationId}
      and state in ('WAITING', 'SENDING')`,
  );

/** What became of each message, by the rows and by what the edge took. */
async function written({ opened, organisationId }, { taken }) {
  const read = await rows(
    { em: opened.orm.em.fork() },
    sql`select d.recipient_id as personId, d.occasion, d.state, d.undeliverable, i.read_at as readAt
      from delivery d join inbox_item i on i.organisation_id = d.organisation_id
        and i.person_id = d.recipient_id and i.occasion = d.occasion
      where d.organisation_id = ${organisationId}`,
  );
  return read.map((one) => ({ ...one, takes: taken.get(`${one.personId} ${one.occasion}`) ?? [] }));
}

/** A message that was decided on when its person had not answered may be under way for as long as a lease. */
const UNDER_WAY_MS = 60_000 / PACE + 1_000;

async function report(place, { edge, crew, asker, held, several, begun }) {
  const all = await written(asker, edge);
  const of = (holds) => all.filter(holds).length;
  const known = ({ takes }) => takes.slice(0, -1).some((take) => take.known);
  const figures = {
    messages: asker.messages,
    sent: of(({ state }) => state === "SENT"),
    listed: of(({ undeliverable }) => undeliverable === 1),
    "answered first": of(({ state, readAt }) => state === "DROPPED" && readAt !== null),
    "held in the night": held,
    "sent again, the first unknown": of(({ takes }) => takes.length > 1),
  };
  const wrong = {
    // Twice is wrong only where the sender knew that the first had arrived.
    doubled: of(known),
    lost:
      asker.messages -
      figures.sent -
      figures.listed -
      figures["answered first"] +
      of(({ state, takes }) => state === "SENT" && takes.length === 0),
    "sent after the answer": of(({ personId, occasion, takes }) => {
      const answered = asker.answered.get(`${personId} ${occasion}`);
      return takes.some(({ arrived }) => answered && arrived > answered + UNDER_WAY_MS);
    }),
    "in quiet hours, not urgent": of(({ takes }) =>
      takes.some(
        ({ need, at }) =>
          need !== "URGENT" && quietEnd(new Date(at), DEFAULT_QUIET_HOURS, timeZone),
      ),
    ),
  };
  console.table({ ...figures, ...crew.done });
  console.table(wrong);
  const seconds = ((Date.now() - begun) / 1_000).toFixed(1);
  console.log(`${place.name}: ${several} processes, ${asker.ids.length} people in ${seconds} s`);
  if (crew.failures > 0) console.log(`a process could not send and tried again: ${crew.failures}`);
  if (Object.values(wrong).some((many) => many !== 0))
    throw new Error("a message was doubled, lost, sent after its answer, or sent in the night");
}
