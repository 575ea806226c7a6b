/** The built server in a process of its own, to be treated badly: killed, frozen, or started where it cannot run. */
import { spawn } from "node:child_process";
import { main } from "../built.mjs";

/** Milliseconds within which a server serves or says why it does not. */
const START_LIMIT_MS = 120_000;

/**
 * Starts a server. `port` is answered once it serves and rejected where it ends before; `gone` answers its
 * exit code or signal. `said` is all that it has written.
 */
export function launch({ url, dataDir }, env = {}, { before = [], options = {} } = {}) {
  const [command, ...args] = [...before, process.execPath, main];
  const child = spawn(command, args, {
    env: {
      PATH: process.env.PATH,
      NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE,
      NODE_ENV: "test",
      PORT: "0",
      RIQING_DEMO: "0",
      RIQING_DATA_DIR: dataDir,
      ...(url ? { DATABASE_URL: url } : {}),
      ...env,
    },
    ...options,
  });
  const server = { pid: child.pid, said: "", errors: "" };
  const gone = new Promise((resolve) =>
    child.once("exit", (code, signal) => resolve(signal ?? code)),
  );
  const port = new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`not served: ${server.said}`)), START_LIMIT_MS);
    const hear = (chunk) => {
      server.said += chunk;
      const found = /http:\/\/127\.0\.0\.1:(\d+)/.exec(server.said)?.[1];
      if (found) resolve(Number(found));
    };
    child.stdout?.on("data", hear);
    child.stderr?.on("data", (chunk) => {
      server.errors += chunk;
      hear(chunk);
    });
    void gone.then((how) => reject(new Error(`it left with ${how}: ${server.said}`)));
    void gone.then(() => clearTimeout(late));
  });
  // Whoever does not ask for the port need not catch it.
  port.catch(() => undefined);
  return Object.assign(server, {
    port,
    gone,
    signal: (name) => child.kill(name),
    async stop(name = "SIGTERM") {
      child.kill(name);
      return await gone;
    },
  });
}

export const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
