/**
 * `node bench/reach-worker.mjs '{"url": …, "dataDir": …, "organisationId": …, "edge": …, "from": …, "pace": …}'`: a process that
 * sends what is due, again and again until it is ended. Its clocks run `pace` times as fast, so that leases and
 * pauses pass while somebody watches. What leaves goes to `edge`, a server of the bench, which says how it ended.
 */
import "reflect-metadata";
import { connect } from "../dist/database/database.js";
import { businessDayOf } from "../dist/kernel/business-day.js";
import { connectModules, ENTITIES } from "../dist/modules.js";
import { sendDue } from "../dist/modules/reach/index.js";

const { url, dataDir, organisationId, edge, from, pace } = JSON.parse(process.argv[2]);
const timeZone = "Asia/Shanghai";

connectModules();
const orm = await connect({ url, dataDir }, ENTITIES);
const elapsedMs = () => performance.now() * pace;
const person = {
  name: "SUBSCRIPTION",
  configured: () => true,
  reachable: async (_, __, people) => new Set(people),
  async send(_, { title, personId }, lease) {
    // Time in which a process may be killed or stopped, as there is while a token is fetched.
    await new Promise((resolve) => setTimeout(resolve, 2));
    if (!lease.held()) return { state: "RETRY", reason: "lease lost" };
    try {
      const body = JSON.stringify({ title, personId, pid: process.pid });
      const answer = await fetch(edge, { method: "POST", body });
      return await answer.json();
    } catch (error) {
      return { state: "UNKNOWN", reason: String(error.cause?.code ?? error.message) };
    }
  },
};
const chat = { name: "GROUP_BOT", configuredFor: async () => new Set() };

function context() {
  const now = new Date(from + (Date.now() - from) * pace);
  const cache = new Map();
  const day = { now, today: businessDayOf(now, timeZone), timeZone };
  const nobody = { actor: null, account: null, authRefusal: null };
  return { em: orm.em.fork(), ...day, ...nobody, ports: { demo: false }, organisationId, cache };
}

process.stdout.write("ready\n");
for (;;) {
  const sending = { context, channels: { person, chat }, elapsedMs, stopping: () => false };
  try {
    await sendDue(sending, organisationId);
  } catch (error) {
    process.stdout.write(`failed ${error.code ?? error.message}\n`);
  }
  await new Promise((resolve) => setTimeout(resolve, 20));
}
