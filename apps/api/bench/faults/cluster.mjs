/**
 * Three nodes of a Galera cluster behind HAProxy, all on loopback, with the settings of docs/operations.md
 * where loopback allows.
 */
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createConnection } from "mysql2/promise";
import { freePort, mariadb, missing } from "../mariadb.mjs";
import { block } from "../page.mjs";
import { sleep } from "./server.mjs";

const NODES = 3;
const PATH = { PATH: process.env.PATH };
const LIBRARY = "/usr/lib/galera/libgalera_smm.so";
const DATABASE = "riqing";
/** A node that joins can fail with "No such process" and succeed at the next attempt. */
const ATTEMPTS = 4;

/** What this machine lacks for a cluster, as the names of Debian's packages. */
export function packagesMissing() {
  const programs = { mariadbd: "mariadb-server", haproxy: "haproxy", rsync: "rsync" };
  const lacking = missing(Object.keys(programs)).map((each) => programs[each]);
  return existsSync(LIBRARY) ? lacking : [...lacking, "galera-4"];
}

/** Starts the cluster and HAProxy; answers a place to measure in, with its nodes. */
export async function openCluster() {
  const dataDir = mkdtempSync(join(tmpdir(), "riqing-bench-cluster-"));
  const nodes = await preparedNodes(dataDir);
  let haproxy = null;
  const sweep = async () => {
    haproxy?.kill("SIGKILL");
    await Promise.all(nodes.map((node) => node.stop("SIGKILL")));
    rmSync(dataDir, { recursive: true, force: true });
  };
  try {
    await nodes[0].begin();
    for (const node of nodes.slice(1)) await node.join();
    const [first] = nodes;
    await first.ask(`create database ${DATABASE} character set utf8mb4 collate utf8mb4_bin`);
    await first.ask(block("galera-check-user").replace(/10\.0\.0\.\d+/, "127.0.0.1"));
    const port = await freePort();
    const config = join(dataDir, "haproxy.cfg");
    writeFileSync(config, haproxyOf(nodes, port));
    const checked = spawnSync("haproxy", ["-c", "-f", config]);
    if (checked.status !== 0) throw new Error(String(checked.stderr));
    haproxy = spawn("haproxy", ["-db", "-q", "-f", config], { stdio: "ignore" });
    const url = `mysql://root@127.0.0.1:${port}/${DATABASE}`;
    const place = { name: "Galera", url, dataDir, nodes, sweep };
    await activeAgain(place);
    return place;
  } catch (thrown) {
    await sweep();
    throw thrown;
  }
}

async function preparedNodes(folder) {
  const ports = [];
  for (let i = 0; i < NODES; i += 1)
    ports.push({
      port: await freePort(),
      group: await freePort(),
      increments: await freePort(),
      copies: await freePort(),
    });
  const peers = ports.map(({ group }) => `127.0.0.1:${group}`).join(",");
  return ports.map((own, i) => nodeIn(folder, `n${i + 1}`, own, peers));
}

function nodeIn(root, name, { port, group, increments, copies }, peers) {
  const addresses = [
    `base_port=${group}`,
    `gmcast.listen_addr=tcp://127.0.0.1:${group}`,
    `ist.recv_addr=127.0.0.1:${increments}`,
    "",
  ].join(";");
  const settings = block("galera")
    .replace("[mariadbd]", "")
    .replace(/gcomm:\/\/.*/, `gcomm://${peers}`)
    .replace(/(wsrep_node_name *= *).*/, `$1${name}`)
    .replace(/(wsrep_node_address *= *).*/, `$1127.0.0.1:${group}`)
    .replace(/(wsrep_provider_options *= *")/, `$1${addresses}`);
  const loopback = `wsrep_node_incoming_address=127.0.0.1:${port}\nwsrep_sst_receive_address=127.0.0.1:${copies}`;
  const node = mariadb(join(root, name), port, `${settings}\n${loopback}`);
  writeFileSync(
    join(node.folder, ".my.cnf"),
    `[client]\nhost=127.0.0.1\nport=${port}\nuser=root\n`,
  );
  const stateOf = async (name) => {
    const [found] = await node.ask(`show global status like '${name}'`);
    return found?.Value;
  };
  const isReady = async () => (await stateOf("wsrep_local_state_comment")) === "Synced";
  return {
    ...node,
    url: `${node.url}/${DATABASE}`,
    stateOf,
    isReady,
    begin: () => node.start({ flags: ["--wsrep-new-cluster"], isReady }),
    join: (flags = []) => node.start({ flags, isReady, attempts: ATTEMPTS }),
    /** Runs a block of the page as an operator of this node would; answers what it writes. */
    type: (name) =>
      String(execFileSync("bash", ["-euc", block(name)], { env: { ...PATH, HOME: node.folder } })),
    /** Starts it again as Debian's unit does: from where it was, so that it need not copy everything. */
    async rejoin() {
      const said = node.once(["--wsrep-recover"]);
      const position = /Recovered position: (\S+)/.exec(said)?.[1];
      await this.join([`--wsrep-start-position=${position}`]);
    },
  };
}

function haproxyOf(nodes, port) {
  const named = nodes.reduce(
    (text, node, i) => text.replaceAll(`10.0.0.1${i + 1}:3306`, `127.0.0.1:${node.port}`),
    block("haproxy"),
  );
  return named.replace("127.0.0.1:3307", `127.0.0.1:${port}`);
}

/** Waits until all nodes are in the cluster and HAProxy sends to the first one. */
export async function activeAgain({ url, nodes }, limitMs = 60_000) {
  const last = performance.now() + limitMs;
  for (;;) {
    try {
      const ready = await Promise.all(nodes.map(({ isReady }) => isReady()));
      const connection = await createConnection({ uri: url, connectTimeout: 1_000 });
      const [[{ port }]] = await connection.query("select @@port as port");
      connection.destroy();
      if (ready.every(Boolean) && port === nodes[0].port) return;
    } catch {
      // Not yet.
    }
    if (performance.now() > last) throw new Error("the cluster is not whole again");
    await sleep(200);
  }
}
