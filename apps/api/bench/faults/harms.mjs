/**
 * What happens to a server while people confirm. `harm` does it, and resolves when it is over, or with the moment
 * from which the time to serve again counts. `missing` says what this machine lacks for it. A fault that is added here
 * is played by `bench faults`.
 */
import { spawn, spawnSync } from "node:child_process";
import { statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { row, sql } from "../../dist/kernel/sql.js";
import { sleep } from "./server.mjs";

const CLOSED_DAYS = sql`select count(*) as n from close_out`;

const without = (tool) => () =>
  spawnSync(tool, ["--version"]).status === 0 ? null : `${tool} is not installed`;

export const HARMS = [
  {
    name: "killed",
    async harm({ server, relaunch }) {
      await server().stop("SIGKILL");
      const since = performance.now();
      await relaunch();
      return since;
    },
  },
  {
    name: "frozen for 6 s",
    async harm({ server }) {
      server().signal("SIGSTOP");
      await sleep(6_000);
      server().signal("SIGCONT");
    },
  },
  {
    name: "disk full for 5 s",
    on: "embedded",
    missing: without("prlimit"),
    async harm({ server, place }) {
      // The log of SQLite may grow by a little more, then every commit fails.
      const { size } = statSync(join(place.dataDir, "riqing.db-wal"));
      const limit = (bytes) =>
        spawnSync("prlimit", [`--fsize=${bytes}`, "--pid", String(server().pid)]);
      limit(`${size + 10_000}:unlimited`);
      await sleep(5_000);
      limit("unlimited:unlimited");
    },
  },
  {
    name: "fsync fails for 3 s",
    on: "embedded",
    missing: without("strace"),
    async harm({ server }) {
      const inject = "inject=fsync,fdatasync:error=EIO";
      const strace = spawn("strace", [
        "-f",
        "-qq",
        "-o",
        "/dev/null",
        "-e",
        inject,
        "-p",
        String(server().pid),
      ]);
      await sleep(3_000);
      strace.kill("SIGINT");
      await new Promise((resolve) => strace.once("exit", resolve));
    },
  },
  {
    name: "locked by another process for 8 s",
    on: "embedded",
    async harm({ place }) {
      const other = new Database(join(place.dataDir, "riqing.db"));
      other.exec("begin immediate");
      await sleep(8_000);
      other.exec("rollback");
      other.close();
    },
  },
  {
    name: "clock five days ahead for 5 s",
    async harm({ place, opened }) {
      const days = async () => Number((await row(opened.ctx(), CLOSED_DAYS)).n);
      const before = await days();
      const set = (ms) => writeFileSync(join(place.dataDir, "shift"), String(ms));
      set(5 * 86_400_000);
      await sleep(5_000);
      set(0);
      // The jobs look again every twenty seconds.
      if ((await days()) !== before) throw new Error("days were closed by a jump of the clock");
    },
  },
  ...[5, 15].map((seconds) => ({
    name: `database silent for ${seconds} s`,
    on: "server",
    async harm({ relay }) {
      relay.silence();
      await sleep(seconds * 1_000);
      relay.wake();
    },
  })),
  {
    name: "connections cut at a third of the commits for 5 s",
    on: "server",
    async harm({ relay }) {
      relay.cut((statement) => statement === "commit" && Math.random() < 0.3);
      await sleep(5_000);
      relay.cut(null);
    },
  },
  {
    name: "transactions refused for 5 s, as without a quorum",
    on: "server",
    async harm({ relay }) {
      relay.refuse((statement) => statement === "begin");
      await sleep(5_000);
      relay.refuse(null);
    },
  },
];
