/** `pnpm admin …`: builds the api if its sources are not those it was built of, then asks it. */
import "./node.mjs";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { build, repository } from "./build.mjs";

const { ok, output } = await build("api");
if (!ok) {
  console.error(output);
  process.exit(1);
}

// A file is named from where the command was typed, not from where pnpm runs it.
const command = [join(repository, "apps/api/dist/commands/admin.js"), ...process.argv.slice(2)];
const { status } = spawnSync(process.execPath, command, {
  cwd: process.env.INIT_CWD ?? process.cwd(),
  stdio: "inherit",
});
process.exit(status ?? 1);
