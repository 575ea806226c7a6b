/** `pnpm admin …`: builds the api if its sources are newer than what was built, then asks it. */
import { spawnSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const repository = fileURLToPath(new URL("..", import.meta.url));
const built = join(repository, "apps/api/dist/admin.js");

/** When the newest of the sources was changed; a test is no source. */
const newest = (folder) =>
  Math.max(
    ...readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.endsWith(".test.ts"))
      .map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs),
  );

const builtAt = statSync(built, { throwIfNoEntry: false })?.mtimeMs ?? 0;
if (builtAt < newest(join(repository, "apps/api/src"))) {
  const pnpm = process.env.npm_execpath ?? "pnpm";
  const [command, ...before] = /\.[cm]?js$/.test(pnpm) ? [process.execPath, pnpm] : [pnpm];
  const build = ["--silent", "--filter", "@riqing/api", "build"];
  const { status } = spawnSync(command, [...before, ...build], {
    cwd: repository,
    stdio: ["ignore", "ignore", "inherit"],
  });
  if (status !== 0) process.exit(status ?? 1);
}

// A file is named from where the command was typed, not from where pnpm runs it.
const { status } = spawnSync(process.execPath, [built, ...process.argv.slice(2)], {
  cwd: process.env.INIT_CWD ?? process.cwd(),
  stdio: "inherit",
});
process.exit(status ?? 1);
