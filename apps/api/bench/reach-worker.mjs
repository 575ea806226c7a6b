/**
 * `node bench/reach-worker.mjs '{"url": …, "dataDir": …, "organisationId": …, "edge": …, "from": …, "begun": …, "pace": …}'`:
 * a process that sends what is due, again and again until it is ended. Its clocks run `pace` times as fast, so that
 * leases and pauses pass while somebody watches. What leaves goes to `edge`, a server of the bench, which says how it
 * ended. Whoever has started it sets its clock: `{jump}` moves it alone by milliseconds, `{advance}` moves everybody's.
 */
import "reflect-metadata";
import { connect } from "../dist/database/database.js";
import { businessDayOf } from "../dist/kernel/business-day.js";
import { rows, sql } from "../dist/kernel/sql.js";
import { watchedClock } from "../dist/kernel/watched-clock.js";
import { connectModules, ENTITIES } from "../dist/modules.js";
import { sendDue } from "../dist/modules/reach/index.js";

const { url, dataDir, organisationId, edge, from, begun, pace } = JSON.parse(process.argv[2]);
const timeZone = "Asia/Shanghai";

connectModules();
const orm = await connect({ url, dataDir }, ENTITIES);
let [jumped, advanced] = [0, 0];
const elapsedMs = () => performance.now() * pace;
/** The time that all processes have in common: in the product, the database's. */
const sharedMs = () => Math.round(from + advanced + (Date.now() - begun) * pace);
// The clock of the product, on a machine whose clock somebody sets.
const clock = watchedClock({
  wall: () => sharedMs() + jumped,
  counted: elapsedMs,
  uptime: elapsedMs,
});
process.on("message", ({ jump, advance }) => {
  if (jump !== undefined) jumped = jump;
  if (advance === undefined) return;
  advanced = advance;
  clock.trust();
});
process.on("disconnect", () => process.exit());

/** What of somebody this process has begun to send. */
async function inHandOf(personId) {
  const read = await rows(
    { em: orm.em.fork() },
    sql`select occasion, token from delivery where organisation_id = ${organisationId}
      and recipient_id = ${personId} and state = 'SENDING' and attempted_at is not null order by token desc`,
  );
  return read.filter(({ token }) => token === read[0].token).map(({ occasion }) => occasion);
}

const person = {
  name: "SUBSCRIPTION",
  configured: () => true,
  reachable: async (_, __, people) => new Set(people),
  async send(_, { personId, need }, lease) {
    // Time in which a process may be killed or stopped, as there is while a token is fetched.
    const occasions = await inHandOf(personId);
    if (!lease.held()) return { state: "RETRY", reason: "lease lost" };
    try {
      const at = clock.now().getTime();
      const body = JSON.stringify({ personId, occasions, need, at, pid: process.pid });
      const answer = await fetch(edge, { method: "POST", body });
      return await answer.json();
    } catch (error) {
      return { state: "UNKNOWN", reason: String(error.cause?.code ?? error.message) };
    }
  },
};
const chat = { name: "GROUP_BOT", configuredFor: async () => new Set() };

function context() {
  const now = clock.now();
  const cache = new Map();
  const day = { now, today: businessDayOf(now, timeZone), timeZone };
  const nobody = { actor: null, account: null, authRefusal: null };
  return { em: orm.em.fork(), ...day, ...nobody, ports: { demo: false }, organisationId, cache };
}

process.send("ready");
for (;;) {
  const sending = {
    context,
    channels: { person, chat },
    elapsedMs,
    sharedMs,
    stopping: () => clock.aheadBy() > 0,
  };
  try {
    // As jobs do: they rest where the clock is not believed.
    if (clock.aheadBy() === 0) await sendDue(sending, organisationId);
  } catch (error) {
    process.send(`failed ${error.code ?? error.message}`);
  }
  await new Promise((resolve) => setTimeout(resolve, 20));
}
