/**
 * Compiles the mini-program's build as WeChat does when it is uploaded, with WeChat's own compiler, and
 * without its servers: what the compiler would ask them about the project is answered here.
 *
 *     node scripts/weapp-compile.mjs [folder of a build]
 */
import "./node.mjs";
import { createHash, generateKeyPairSync } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { BUILDS, repository } from "./build.mjs";
import { tool } from "./tool.mjs";

const VERSION = "2.1.42";
const built = resolve(process.argv[2] ?? join(repository, BUILDS.weapp.home, "dist/weapp"));

/** What WeChat says of a common mini-program: the limits that it holds a package to, in megabytes. */
const ATTRIBUTES = {
  platform: false,
  appType: 0,
  isSandbox: false,
  released: true,
  gameApp: false,
  setting: {
    MaxCodeSize: 2,
    MaxSubpackageSubCodeSize: 2,
    MaxSubpackageFullCodeSize: 30,
    NavigateMiniprogramLimit: 10,
    MaxSubPackageLimit: 100,
    MinTabbarCount: 2,
    MaxTabbarCount: 5,
    MaxTabbarIconSize: 40,
  },
};

/** Noted beside the build, so that the same files are not compiled again. */
const stamp = join(built, "..", ".weapp-accepted");
const hash = createHash("sha256").update(VERSION);
for (const entry of readdirSync(built, { recursive: true, withFileTypes: true }).toSorted(byPath)) {
  const path = join(entry.parentPath, entry.name);
  if (entry.isFile()) hash.update(`${path.slice(built.length)}\0`).update(readFileSync(path));
}
const contents = hash.digest("hex");
if (existsSync(stamp) && readFileSync(stamp, "utf8") === contents) {
  console.log("WeChat's compiler has accepted this build before.");
  process.exit();
}

const require = await tool("miniprogram-ci", VERSION, (why) => {
  console.log(`SKIPPED: miniprogram-ci ${VERSION} cannot be installed (${why}).`);
});
if (require) await compile(require("miniprogram-ci"));
// Its workers would keep the process.
process.exit();

function byPath(a, b) {
  return join(a.parentPath, a.name) < join(b.parentPath, b.name) ? -1 : 1;
}

async function compile(ci) {
  const scratch = mkdtempSync(join(tmpdir(), "riqing-weapp-"));
  try {
    const key = join(scratch, "key");
    const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2_048 });
    writeFileSync(key, privateKey.export({ type: "pkcs1", format: "pem" }));
    const { appid } = JSON.parse(readFileSync(join(built, "project.config.json"), "utf8"));
    const project = new ci.Project({
      appid,
      type: "miniProgram",
      projectPath: built,
      privateKeyPath: key,
      ignores: [],
    });
    project.attr = async () => ATTRIBUTES;
    project._attr = ATTRIBUTES;
    const setting = { es6: false, minify: false, minifyWXML: true, minifyWXSS: true };
    await ci.getCompiledResult({ project, desc: "check", setting }, join(scratch, "compiled"));
    writeFileSync(stamp, contents);
    console.log("WeChat's compiler accepts the build.");
  } catch (error) {
    console.error(`WeChat's compiler refuses the build: ${error?.message ?? error}`);
    process.exitCode = 1;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
