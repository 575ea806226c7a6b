/** Places to measure in: a scratch folder or a scratch database, and servers in processes of their own. */
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createConnection } from "mysql2/promise";
import { main } from "./built.mjs";

const server = process.env.RIQING_TEST_DATABASE_URL ?? "mysql://root@127.0.0.1:3306";
/** Of this run alone: others may measure on the same server. */
const NAME = `riqing_test_bench_${process.pid}`;

/** The databases there are: the embedded one, and the server's if one answers. */
export async function places(wanted) {
  const found = wanted === "mysql" ? [] : [await embedded()];
  if (wanted !== "embedded") {
    try {
      found.push(await onServer());
    } catch (error) {
      console.log(`SKIPPED: no MySQL server answers (${error.message}).`);
    }
  }
  return found;
}

const scratch = () => mkdtempSync(join(tmpdir(), "riqing-bench-"));
const swept = (folder) => async () => rmSync(folder, { recursive: true, force: true });

async function embedded() {
  const dataDir = scratch();
  return { name: "embedded", url: null, dataDir, sweep: swept(dataDir) };
}

/** Another empty place like this one. */
export const emptyPlaceLike = ({ url }) => (url ? onServer(`${NAME}_2`) : embedded());

async function onServer(database = NAME) {
  const connection = await createConnection({ uri: server, connectTimeout: 2_000 });
  await connection.query(`drop database if exists ${database}`);
  await connection.query(`create database ${database} character set utf8mb4 collate utf8mb4_bin`);
  const [[{ version }]] = await connection.query("select version() as version");
  await connection.end();
  const url = new URL(server);
  url.pathname = `/${database}`;
  const dataDir = scratch();
  const sweep = async () => {
    await swept(dataDir)();
    const again = await createConnection({ uri: server });
    await again.query(`drop database if exists ${database}`);
    await again.end();
  };
  const name = /mariadb/i.test(version) ? "MariaDB" : "MySQL";
  return { name, url: url.href, dataDir, sweep };
}

/** Milliseconds of processor time that a process has had; null where the system does not tell. */
function cpuOf(pid) {
  try {
    const [user, system] = readFileSync(`/proc/${pid}/stat`, "utf8")
      .split(") ")
      .at(-1)
      .split(" ")
      .slice(11);
    return (Number(user) + Number(system)) * 10;
  } catch {
    return null;
  }
}

/** So that a server gives back memory that it has used once; see docs/operations.md. */
const MEMORY = {
  MALLOC_ARENA_MAX: "2",
  MALLOC_MMAP_THRESHOLD_: "131072",
  MALLOC_TRIM_THRESHOLD_: "131072",
};

/** Starts a server; answers its port, its processor time so far, and how to end it. */
function started(args, env) {
  const child = spawn(process.execPath, args, {
    env: { PATH: process.env.PATH, ...MEMORY, ...env },
  });
  const gone = new Promise((resolve) => child.once("exit", resolve));
  const stop = async () => {
    child.kill("SIGTERM");
    await gone;
  };
  return new Promise((resolve, reject) => {
    let said = "";
    const hear = (chunk) => {
      said += chunk;
      const port = /http:\/\/127\.0\.0\.1:(\d+)/.exec(said)?.[1];
      if (port) resolve({ port: Number(port), pid: child.pid, cpu: () => cpuOf(child.pid), stop });
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    child.once("exit", (code) => reject(new Error(`it left with ${code}: ${said}`)));
  });
}

export const startOurs = ({ url, dataDir }, flags = [], more = {}) =>
  started(["--max-semi-space-size=8", ...flags, main], {
    NODE_ENV: "test",
    PORT: "0",
    RIQING_DEMO: "0",
    RIQING_DATA_DIR: dataDir,
    ...(url ? { DATABASE_URL: url } : {}),
    ...more,
  });

const byHand = fileURLToPath(new URL("by-hand.mjs", import.meta.url));

export const startByHand = ({ url, dataDir }) =>
  started([byHand, JSON.stringify({ url, file: join(dataDir, "by-hand.db") })], {});
