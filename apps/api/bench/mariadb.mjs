/** MariaDB servers of our own on loopback, in scratch folders, to be treated as nobody else's may be. */
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chmodSync, existsSync, mkdirSync, openSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { dirname, join } from "node:path";
import { createConnection } from "mysql2/promise";
import { sleep } from "./faults/server.mjs";

/** Milliseconds within which a server answers; one that joins a cluster copies all data first. */
const START_LIMIT_MS = 60_000;
const PAUSE_MS = 100;

/** Of the programs that are needed, those that this machine lacks. */
export const missing = (programs) =>
  programs.filter((each) => spawnSync("which", [each]).status !== 0);

/** A port that nobody listens on now. */
export async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  await once(server, "close");
  return port;
}

/** MariaDB does not run as root, and neither does the rsync by which a node copies another's data. */
const isRoot = process.getuid() === 0;
const asWhom = isRoot ? ["--user=mysql"] : [];

const running = new Set();
process.once("exit", () => running.forEach((child) => child.kill("SIGKILL")));
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit(130));

/** Prepares a server in `folder` with the settings `cnf`; answers how to start and to treat it. */
export function mariadb(folder, port, cnf = "") {
  const data = join(folder, "data");
  const config = join(folder, "my.cnf");
  mkdirSync(folder, { recursive: true });
  if (isRoot) {
    chmodSync(dirname(folder), 0o755);
    spawnSync("chown", ["mysql", folder]);
  }
  const own = [`datadir=${data}`, `port=${port}`, "bind-address=127.0.0.1"];
  const files = [`socket=${join(folder, "socket")}`, `pid-file=${join(folder, "pid")}`];
  writeFileSync(config, ["[mariadbd]", cnf, ...own, ...files, ""].join("\n"));
  if (!existsSync(data)) {
    const install = ["--auth-root-authentication-method=normal", "--skip-test-db"];
    const { status, stderr } = spawnSync("mariadb-install-db", [
      "--no-defaults",
      `--datadir=${data}`,
      ...asWhom,
      ...install,
    ]);
    if (status !== 0) throw new Error(`mariadb-install-db: ${String(stderr)}`);
  }
  let child = null;
  let gone = null;
  const url = `mysql://root@127.0.0.1:${port}`;

  const ask = async (statement) => {
    const connection = await createConnection({ uri: url, connectTimeout: 2_000 });
    try {
      const [found] = await connection.query({ sql: statement, timeout: 5_000 });
      return found;
    } finally {
      connection.destroy();
    }
  };
  const settled = async (isReady) => {
    const last = performance.now() + START_LIMIT_MS;
    while (performance.now() < last && child.exitCode === null && child.signalCode === null) {
      if (await isReady().catch(() => false)) return true;
      await sleep(PAUSE_MS);
    }
    return false;
  };
  return {
    url,
    port,
    folder,
    data,
    ask,
    signal: (name) => child.kill(name),
    /** Starts it, and waits until `isReady` answers true. */
    async start({
      flags = [],
      isReady = () => ask("select 1").then(() => true),
      attempts = 1,
    } = {}) {
      const said = openSync(join(folder, "log"), "a");
      for (let attempt = 1; attempt <= attempts; attempt += 1) {
        child = spawn("mariadbd", [`--defaults-file=${config}`, ...asWhom, ...flags], {
          stdio: ["ignore", said, said],
          // What copies a node's data is ended by the group of its process.
          detached: true,
        });
        running.add(child);
        gone = once(child, "exit").then(() => running.delete(child));
        if (await settled(isReady)) return;
        child.kill("SIGKILL");
        await gone;
      }
      const last = readFileSync(join(folder, "log"), "utf8").trim().split("\n").slice(-20);
      throw new Error(["mariadbd does not serve:", ...last].join("\n"));
    },
    /** Runs it for `flags` that make it end by itself; answers what it wrote. */
    once(flags) {
      const args = [`--defaults-file=${config}`, ...asWhom, ...flags];
      return String(spawnSync("mariadbd", args).stderr);
    },
    async stop(name = "SIGTERM") {
      if (!child || child.exitCode !== null || child.signalCode !== null) return;
      child.kill("SIGCONT");
      child.kill(name);
      await gone;
    },
  };
}
