import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { incomingName, removeLeftovers } from "./incoming.ts";

it("removes what processes of this machine left that are gone, and nothing else", async () => {
  const folder = mkdtempSync(join(tmpdir(), "riqing-incoming-"));
  const { pid: dead } = spawnSync(process.execPath, ["-e", ""]);
  const mine = incomingName();
  const of = (host: string, pid: number) => mine.replace(/^.+\.\d+(?=\.)/, `${host}.${pid}`);
  const left = [mine, of(hostname(), dead)];
  const others = [of(hostname(), process.ppid), of("elsewhere", dead), "half"];
  for (const name of [...left, ...others]) writeFileSync(join(folder, name), "%PDF");

  await removeLeftovers(folder);

  expect(readdirSync(folder).toSorted()).toEqual(others.toSorted());
  rmSync(folder, { recursive: true });
});
