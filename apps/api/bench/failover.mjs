/**
 * `bench failover`: people confirm notices through HAProxy before a Galera cluster of three while its active node is
 * killed, frozen or cut off, and while it comes back. Prints of each how many deeds were acknowledged and are
 * there on every node, how many are there twice, how long nobody was answered, and what phones saw. Throws where
 * something was lost, doubled or never served again.
 */
import "reflect-metadata";
import { createConnection } from "mysql2/promise";
import { connect } from "../dist/database/database.js";
import { ENTITIES } from "../dist/modules.js";
import { openPlace, plantCrowd, publish, tapsOf } from "./crowd.mjs";
import { audit, control } from "./faults/audit.mjs";
import { activeAgain, openCluster, packagesMissing } from "./faults/cluster.mjs";
import { launch, sleep } from "./faults/server.mjs";
import { beginStorm } from "./faults/storm.mjs";

const PEOPLE = 100;
/** For each failover: more taps than are sent meanwhile. */
const NOTICES = 20;
/** Milliseconds of undisturbed confirming before, and after. */
const AROUND_MS = 2_000;

/** What happens to the active node, and how it returns. */
const FAILOVERS = [
  {
    name: "active node killed",
    harm: ({ nodes: [active] }) => active.stop("SIGKILL"),
    mend: ({ nodes: [active] }) => active.rejoin(),
  },
  {
    name: "active node frozen for 12 s",
    async harm({ nodes: [active] }) {
      active.signal("SIGSTOP");
      await sleep(12_000);
    },
    mend: ({ nodes: [active] }) => active.signal("SIGCONT"),
  },
  {
    name: "active node stopped in order",
    harm: ({ nodes: [active] }) => active.stop("SIGTERM"),
    mend: ({ nodes: [active] }) => active.rejoin(),
  },
];

/** A cluster where Debian's packages are installed; nowhere else. */
export async function places() {
  const lacking = packagesMissing();
  if (lacking.length === 0) return [await openCluster()];
  console.log(`SKIPPED: failover (apt install ${lacking.join(" ")}).`);
  return [];
}

export async function failover(place, { faults: wanted = "" }) {
  const crowd = await withNode(place, (opened) =>
    plantCrowd(opened, { people: PEOPLE, notices: 0 }),
  );
  const server = launch(place);
  const target = { port: await server.port };
  const all = new Map();
  const lines = [];
  try {
    for (const { name, harm, mend } of FAILOVERS.filter((each) => each.name.includes(wanted))) {
      crowd.notices = [];
      await withNode(place, (opened) => publish(opened, crowd, NOTICES));
      const storm = beginStorm(target, tapsOf(crowd));
      try {
        const gone = await disturbed(storm, () => harm(place));
        const back = await disturbed(storm, async () => {
          await mend(place);
          await activeAgain(place);
        });
        const { saw, changed } = await storm.end();
        // A database that is away is nobody's fault: phones are told to come back.
        if (saw.FAULT) throw new Error(`${name}: ${saw.FAULT} taps were answered with FAULT`);
        for (const [tap, receiptId] of storm.acknowledged) all.set(tap, receiptId);
        const found = await auditNodes(place, storm.acknowledged);
        const silence = { "no answer s": gone, "and at its return": back };
        lines.push({ fault: name, ...found, changed, ...silence, saw: JSON.stringify(saw) });
      } finally {
        storm.abandon();
      }
    }
    console.log("Galera, three nodes behind HAProxy:");
    console.table(lines);
    await tellWriters(place);
    await tellLocks(place);
    if (all.size > 1) await withNode(place, (opened) => control(opened, all));
  } finally {
    await server.stop("SIGKILL");
  }
  const bad = lines.filter(
    ({ acknowledged, present, doubled, unsound, changed }) =>
      present < acknowledged || doubled > 0 || unsound > 0 || changed > 0,
  );
  if (bad.length > 0) throw new Error(`untrue after: ${bad.map(({ fault }) => fault).join("; ")}`);
}

/** Does `work` in a storm; answers for how many seconds nothing was confirmed. */
async function disturbed(storm, work) {
  await sleep(AROUND_MS);
  const since = performance.now();
  await work();
  await storm.confirmedAfter(performance.now());
  await sleep(AROUND_MS);
  return (storm.longestSilence(since) / 1_000).toFixed(1);
}

/** Works on the active node itself: a connection through HAProxy ends when that node does. */
async function withNode({ nodes, dataDir }, work) {
  const opened = await openPlace({ url: nodes[0].url, dataDir });
  try {
    return await work(opened);
  } finally {
    await opened.orm.close();
  }
}

/** What each node says of what was acknowledged; throws where they differ. */
async function auditNodes({ nodes, dataDir }, acknowledged) {
  const found = [];
  for (const { url } of nodes) {
    const orm = await connect({ url, dataDir }, ENTITIES);
    await orm.connect();
    found.push(await audit({ orm }, acknowledged));
    await orm.close();
  }
  const [first, ...others] = found.map((each) => JSON.stringify(each));
  if (others.some((each) => each !== first))
    throw new Error(`the nodes differ: ${JSON.stringify(found)}`);
  return found[0];
}

/** How many deeds each node has committed for clients since it was started. */
async function tellWriters({ nodes }) {
  const commits = nodes.map((node) => Number(/\d+/.exec(node.type("writers"))?.[0]));
  console.log(`commits of clients, by node, since each was started: ${commits.join(", ")}`);
}

/** Why there is one writer: a lock on a row that is not written is unknown to the other nodes. */
async function tellLocks({ nodes }) {
  const [one, other] = await Promise.all(
    nodes.slice(0, 2).map(({ url }) => createConnection({ uri: url })),
  );
  try {
    const lock = "select id from organisation for update";
    await one.query("begin");
    await one.query(lock);
    await other.query("set innodb_lock_wait_timeout = 1");
    await other.query("begin");
    const waited = await other.query(lock).then(
      () => false,
      () => true,
    );
    console.log(
      `a row that one node has locked and not written: another node ${waited ? "waited for it" : "locked it, too, at once"}`,
    );
  } finally {
    one.destroy();
    other.destroy();
  }
}
