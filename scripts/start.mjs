/**
 * `pnpm start`: builds what is missing or stale, then runs the server in this very process, so that
 * signals reach it. With `--fresh` the demo starts anew. What is to be installed, pnpm has installed before this starts.
 */
import "./node.mjs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { BUILDS, build, isStale, repository } from "./build.mjs";

if (process.argv.includes("--fresh")) process.env.RIQING_FRESH = "1";

const PARTS = ["api", "h5"];
const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

for (const [i, key] of PARTS.entries()) {
  const { name, usual } = BUILDS[key];
  const said = `[${i + 1}/${PARTS.length + 1}]`;
  if (!isStale(key)) {
    console.log(`${said} ${name} 无需重新构建 up to date`);
    continue;
  }
  console.log(`${said} 正在构建${name}，${usual} …  building`);
  const since = Date.now();
  const alive = setInterval(
    () => console.log(`      仍在构建 still building … ${seconds(since)}`),
    10_000,
  );
  const { ok, output } = await build(key);
  clearInterval(alive);
  if (!ok) {
    console.error(output);
    console.error(`${said} ${name} 构建失败 build failed (${seconds(since)})`);
    process.exit(1);
  }
  console.log(`${said} ${name} 构建完成 built (${seconds(since)})`);
}

console.log(`[${PARTS.length + 1}/${PARTS.length + 1}] 正在启动 starting …（Ctrl+C 停止）`);
await import(pathToFileURL(join(repository, "apps/api/dist/main.js")).href);
