/**
 * What happens to a server while people confirm. `harm` does it, and resolves when it is over, or with the moment
 * from which the time to serve again counts. `missing` says what this machine lacks for it. A fault that is added here
 * is played by `bench faults`.
 */
import { spawn, spawnSync } from "node:child_process";
import { statSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { sleep } from "./server.mjs";

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
    name: "database silent for 5 s",
    on: "server",
    async harm({ relay }) {
      relay.silence();
      await sleep(5_000);
      relay.wake();
    },
  },
];
