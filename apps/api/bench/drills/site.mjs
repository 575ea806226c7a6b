/**
 * A company's installation to drill with: the embedded database in a folder, or a MariaDB server of its own
 * with the settings of docs/operations.md. `type` runs a block of that page as an operator would type it.
 */
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import "reflect-metadata";
import { connect } from "../../dist/database/database.js";
import { ENTITIES } from "../../dist/modules.js";
import { freePort, mariadb, missing } from "../mariadb.mjs";
import { block } from "../page.mjs";

const DATABASE = "riqing";

/** What differs on the page by the kind of database. */
export const COMMANDS = {
  embedded: { query: "query-embedded", backup: "backup-embedded", restore: "restore-embedded" },
  MariaDB: { query: "query-mariadb", backup: "backup-mariadb", restore: "restore-mariadb" },
};

const programsOf = {
  embedded: { sqlite3: "sqlite3", rsync: "rsync" },
  MariaDB: { mariadbd: "mariadb-server", "mariadb-binlog": "mariadb-client", rsync: "rsync" },
};

/** The Debian packages that the drills need and this machine lacks. */
export function packagesMissing(kind) {
  const programs = programsOf[kind];
  return missing(Object.keys(programs)).map((each) => programs[each]);
}

/** Installations of one kind in a scratch folder: `open` makes another, `sweep` removes them all. */
export function sites(kind) {
  let root = null;
  const opened = [];
  const open = async (name) => {
    root ??= mkdtempSync(join(tmpdir(), "riqing-bench-drills-"));
    const site = kind === "MariaDB" ? await onServer(root, name) : embedded(root, name);
    opened.push(site);
    return site;
  };
  const sweep = async () => {
    await Promise.all(opened.map(({ database }) => database?.stop("SIGKILL")));
    if (root) rmSync(root, { recursive: true, force: true });
  };
  return { kind, open, sweep, backup: () => join(root, "backup") };
}

function embedded(root, name) {
  const dataDir = join(root, name);
  return siteOf({ kind: "embedded", url: null, dataDir, home: root, database: null });
}

async function onServer(root, name) {
  const settings = block("binlog").replace("[mariadbd]", "");
  const database = mariadb(join(root, `${name}-server`), await freePort(), settings);
  await database.start();
  const home = join(root, `${name}-home`);
  mkdirSync(home);
  const client = ["[client]", "host=127.0.0.1", `port=${database.port}`, "user=root", ""];
  writeFileSync(join(home, ".my.cnf"), client.join("\n"));
  const url = `${database.url}/${DATABASE}`;
  return siteOf({ kind: "MariaDB", url, dataDir: join(root, name), home, database });
}

function siteOf(site) {
  const query = block(COMMANDS[site.kind].query);
  return {
    ...site,
    /** Runs blocks of the page in one shell; answers what they write. */
    type: (names, variables = {}) =>
      typed([query, ...[names].flat().map(block)].join("\n"), {
        PATH: process.env.PATH,
        HOME: site.home,
        RIQING_DATA_DIR: site.dataDir,
        DATABASE,
        ...variables,
      }),
    /** Does `work` with the tables as they are, beside any server. */
    async look(work) {
      const orm = await connect({ url: site.url, dataDir: site.dataDir }, ENTITIES);
      try {
        await orm.connect();
        return await work({ orm });
      } finally {
        await orm.close();
      }
    },
  };
}

function typed(text, env) {
  const shell = spawn("bash", ["-euo", "pipefail", "-c", text], { env });
  let [out, errors] = ["", ""];
  shell.stdout.on("data", (chunk) => (out += chunk));
  shell.stderr.on("data", (chunk) => (errors += chunk));
  return new Promise((resolve, reject) => {
    shell.once("close", (code) => {
      if (code === 0) resolve(out);
      else reject(new Error(`left with ${code}: ${errors}\n${text}`));
    });
  });
}
