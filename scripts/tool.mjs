import { spawn } from "node:child_process";
/**
 * Tools that only some checks need and that are too large to install with the rest. Each is installed
 * once, into a folder of its own that git does not see.
 */
import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { repository } from "./build.mjs";

const SECONDS = 240;

/** A `require` that finds the package; null where npm does not answer, with the reason in `told`. */
export async function tool(name, version, told = () => {}) {
  const folder = join(repository, "node_modules", ".riqing-tools", `${name}-${version}`);
  const done = join(folder, "installed");
  if (!existsSync(done)) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "package.json"), `{ "private": true }\n`);
    const failed = await install(folder, `${name}@${version}`);
    if (failed !== null) {
      rmSync(folder, { recursive: true, force: true });
      told(failed);
      return null;
    }
    writeFileSync(done, "");
  }
  return createRequire(join(folder, "package.json"));
}

/** Scripts of the packages are not run: what they would fetch is not needed. */
function install(folder, wanted) {
  const args = [
    "install",
    "--ignore-scripts",
    "--no-audit",
    "--no-fund",
    "--loglevel=error",
    wanted,
  ];
  return new Promise((resolve) => {
    const child = spawn("npm", args, { cwd: folder, stdio: ["ignore", "ignore", "pipe"] });
    let said = "";
    const timer = setTimeout(() => child.kill("SIGKILL"), SECONDS * 1_000);
    child.stderr.on("data", (chunk) => (said += chunk));
    child.on("error", (error) => resolve(error.message));
    child.on("close", (code) => {
      clearTimeout(timer);
      resolve(code === 0 ? null : said.trim().split("\n")[0] || `npm ended with ${code}`);
    });
  });
}
