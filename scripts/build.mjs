/**
 * What is built from what. A build is made anew only when the contents of its sources differ from
 * those it was last made of, which are noted beside it; so it works without git, and a copy that was
 * unpacked a minute ago is not taken for changed.
 */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const repository = fileURLToPath(new URL("..", import.meta.url));

const pages = {
  home: "apps/miniapp",
  sources: ["src", "config", "babel.config.js", "package.json", "project.config.json"],
  besides: ["packages/schema/src", "pnpm-lock.yaml"],
};

/** Each with its folder, its script in package.json, and the files that it makes. */
export const BUILDS = {
  api: {
    name: "接口 api",
    home: "apps/api",
    sources: ["src", "package.json"],
    besides: [".swcrc", "pnpm-lock.yaml"],
    script: "build",
    makes: "dist/main.js",
    // What was made of a file that is gone, or before a build that failed, must not be left.
    afresh: "dist",
    usual: "几秒 a few seconds",
  },
  h5: {
    ...pages,
    name: "网页 h5",
    script: "build:h5",
    makes: "dist/h5/index.html",
    afresh: "dist/h5",
    usual: "约 15 秒到 1 分钟 15 to 60 s",
  },
  weapp: {
    ...pages,
    name: "小程序 weapp",
    script: "build:weapp",
    makes: "dist/weapp/app.json",
    afresh: "dist/weapp",
    said: ["TARO_APP_API", "TARO_APP_ID"],
    usual: "约 10 到 30 秒 10 to 30 s",
  },
};

/** The files below a path; a test is nobody's source. */
function filesOf(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}

function hashOfSources({ home, sources, besides, said = [] }) {
  const hash = createHash("sha256").update(process.version);
  for (const name of said) hash.update(`${name}=${process.env[name] ?? ""}\0`);
  const paths = [...sources.map((path) => join(home, path)), ...besides];
  for (const file of paths.flatMap((path) => filesOf(join(repository, path)))) {
    hash
      .update(`${file.slice(repository.length)}\0`)
      .update(readFileSync(file))
      .update("\0");
  }
  return hash.digest("hex");
}

const stampOf = (key) => join(repository, BUILDS[key].home, "dist", `.${key}-made-of`);

/** Whether `build` would have anything to do. */
export function isStale(key) {
  const made = join(repository, BUILDS[key].home, BUILDS[key].makes);
  if (!existsSync(made) || !existsSync(stampOf(key))) return true;
  return readFileSync(stampOf(key), "utf8") !== hashOfSources(BUILDS[key]);
}

/** Builds what is stale. Answers `{ ok, output, built }`; tells every line of output to `tell`. */
export async function build(key, tell = () => {}) {
  if (!isStale(key)) return { ok: true, output: "", built: false };
  const { home, script, afresh, makes } = BUILDS[key];
  const hash = hashOfSources(BUILDS[key]);
  rmSync(stampOf(key), { force: true });
  if (afresh) rmSync(join(repository, home, afresh), { recursive: true, force: true });
  const { ok, output } = await runScript(home, script, { tell });
  const made = existsSync(join(repository, home, makes));
  if (ok && made) writeFileSync(stampOf(key), hash);
  return { ok: ok && made, output, built: true };
}

/**
 * Runs a script of a package.json in `home`, with the Node that runs us. Answers whether it went
 * well, and all it said.
 */
export function runScript(home, script, { args = [], env = {}, tell = () => {} } = {}) {
  const rest = args.length > 0 ? ["--", ...args] : [];
  return runNode(["--run", script, ...rest], { cwd: join(repository, home), env, tell });
}

/** As `runScript`, for a file. The first `node` on the path is the one that runs us. */
export function runNode(args, { cwd = repository, env = {}, tell = () => {} } = {}) {
  return new Promise((resolve) => {
    const path = `${dirname(process.execPath)}:${process.env.PATH}`;
    const child = spawn(process.execPath, args, {
      cwd,
      env: { ...process.env, PATH: path, ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    const hear = (chunk) => {
      output += chunk;
      tell(String(chunk));
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    child.on("error", (error) => resolve({ ok: false, output: `${output}${error.message}\n` }));
    child.on("close", (code) => resolve({ ok: code === 0, output }));
  });
}
