import { spawnSync } from "node:child_process";
import { closeSync, constants, mkdtempSync, openSync, readSync, rmSync, writeSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { BindInvitation } from "@riqing/schema";
import { builtApi } from "../bench/built.mjs";
import { launch } from "../bench/faults/server.mjs";

const folder = mkdtempSync(join(tmpdir(), "riqing-output-"));
beforeAll(() => builtApi(), 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

/** A server whose output goes to an open file; answers how to ask it. */
async function serverWith(output: number) {
  const PORT = String(await freePort());
  const place = { url: null, dataDir: mkdtempSync(join(folder, "data-")) };
  const options = { stdio: ["ignore", output, output] as ("ignore" | number)[] };
  const server = launch(place, { NODE_ENV: "development", RIQING_JOBS: "0", PORT }, { options });
  const address = `http://127.0.0.1:${PORT}`;
  const ask = (path: string, given?: RequestInit) =>
    fetch(`${address}${path}`, { ...given, signal: AbortSignal.timeout(20_000) }).then(
      ({ status }) => status,
      () => 0,
    );
  for (let i = 0; i < 400 && (await ask("/livez")) !== 200; i += 1) await sleep(100);
  return { server, ask };
}

const body = JSON.stringify({ query: BindInvitation.text, variables: { code: "ABCD2345" } });
const deed = { method: "POST", headers: { "content-type": "application/json" }, body };

// The database has no part in it.
const embeddedOnly = riqing.databaseUrl === null ? describe : describe.skip;

embeddedOnly("the server", () => {
  it("serves while its output is full or is not read, and ends in time", async () => {
    const path = join(folder, "pipe");
    spawnSync("mkfifo", [path]);
    const pipe = openSync(path, constants.O_RDWR | constants.O_NONBLOCK);
    const full = openSync("/dev/full", "w");
    while (fills(pipe));
    const servers = await Promise.all([serverWith(full), serverWith(pipe)]);
    try {
      for (const { ask } of servers) {
        for (let i = 0; i < 10; i += 1) expect(await ask("/graphql", deed)).toBe(200);
      }
      // Longer than until a second attempt.
      await sleep(1_200);
      for (const { ask } of servers)
        expect([await ask("/livez"), await ask("/graphql", deed)]).toEqual([200, 200]);
      let said = "";
      for (let i = 0; i < 60 && !said.includes('"route":"/graphql"'); i += 1) {
        said += readAll(pipe);
        await sleep(50);
      }
      expect(said).toContain('"route":"/graphql"');
      const ends = servers.map(({ server }) => server.stop("SIGTERM"));
      expect(await Promise.all(ends)).toEqual([0, 0]);
    } finally {
      for (const { server } of servers) server.signal("SIGKILL");
      closeSync(pipe);
      closeSync(full);
    }
  }, 60_000);
});

function fills(pipe: number): boolean {
  try {
    return writeSync(pipe, Buffer.alloc(4_096, "\n")) > 0;
  } catch {
    return false;
  }
}

function readAll(pipe: number): string {
  const bytes = Buffer.alloc(1_000_000);
  try {
    return bytes.toString("utf8", 0, readSync(pipe, bytes));
  } catch {
    return "";
  }
}
