import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { builtApi } from "../bench/built.mjs";
import { launch } from "../bench/faults/server.mjs";
import { openKeys } from "../src/ports/keys.ts";
import { openLog } from "../src/ports/log.ts";

const { databaseUrl } = riqing;

let dataDir: string;
beforeAll(() => builtApi(), 60_000);
beforeEach(() => (dataDir = mkdtempSync(join(tmpdir(), "riqing-refused-"))));
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

type Place = Parameters<typeof launch>;

/** How it ends, and what it says: one line, first in Chinese and then in English. */
async function refusal(...[place, env, more]: Place): Promise<[number | string, string]> {
  const server = launch(place, env, more);
  const served = server.port.then(() => server.stop("SIGKILL"));
  const code = await Promise.race([server.gone, served]).catch(() => server.gone);
  return [code, server.errors];
}

/** One line, with Chinese before English. */
const sentence = (about: string) =>
  expect.stringMatching(
    new RegExp(`^(?=.*${about}).*\\p{Script=Han}.* [\\x20-\\x7e]+\\n$`, "u"),
  ) as string;

/** Whoever may do everything may also write in a read-only folder. */
const unprivileged = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

it("says in one sentence, with a code of its own, why it does not start", async () => {
  if (databaseUrl !== null) {
    const unknown = Object.assign(new URL(databaseUrl), { pathname: "/riqing_test_unknown" });
    expect(await refusal({ url: unknown.href, dataDir })).toEqual([13, sentence("DATABASE_URL")]);
    return;
  }
  const taken = createServer().listen(0, "127.0.0.1");
  await once(taken, "listening");
  const PORT = String((taken.address() as AddressInfo).port);
  const [readOnly, damaged] = [join(dataDir, "read-only"), join(dataDir, "damaged")];
  mkdirSync(readOnly, { mode: 0o555 });
  chmodSync(dataDir, 0o755);
  mkdirSync(join(damaged, "keys"), { recursive: true });
  writeFileSync(join(damaged, "keys/half.pem"), "-----BEGIN PRIV");
  const used = join(dataDir, "used");
  openKeys(used, openLog("silent")).create(randomUUID());
  const refused = await Promise.all([
    refusal({ url: "postgres://db", dataDir }),
    refusal({ url: null, dataDir: readOnly }, {}, { options: unprivileged }),
    refusal({ url: null, dataDir }, { PORT }),
    refusal({ url: "mysql://root@127.0.0.1:1/riqing", dataDir }),
    refusal({ url: null, dataDir: damaged }),
    refusal({ url: null, dataDir: used }),
  ]);
  taken.close();
  expect(refused).toEqual([
    [10, sentence("DATABASE_URL")],
    [11, sentence("read-only")],
    [12, sentence(PORT)],
    [13, sentence("ECONNREFUSED")],
    [14, sentence("half.pem")],
    [16, sentence("数据库是空的")],
  ]);
}, 60_000);
