import "reflect-metadata";
import { fileURLToPath } from "node:url";
import { type AppContext, systemContext } from "./context.ts";
import { openDatabase } from "./database/database.ts";
import { plantDemo } from "./demo/plant-demo.ts";
import { readDemoFiles } from "./demo/story.ts";
import { type Env, EnvError, demoIsOn, readEnv, refuseDemoInProduction } from "./env.ts";
import { JOBS, startJobs } from "./jobs/index.ts";
import { systemClock } from "./kernel/clock.ts";
import { ENTITIES } from "./modules.ts";
import { announceKnownYears } from "./modules/calendar/index.ts";
import { registerDemoCast } from "./modules/people/index.ts";
import { openStore } from "./ports/files/open.ts";
import { openKeys } from "./ports/keys.ts";
import { levelOf, openLog } from "./ports/log.ts";
import { openWechat } from "./ports/wechat.ts";
import { schema } from "./schema.ts";
import { buildServer } from "./server.ts";
import { demoWords } from "./words/demo.zh-cn.ts";

/** Milliseconds between the first failing readiness check and the end of listening, for a load balancer. */
const BALANCER_NOTICE_MS = 3_000;
/** Milliseconds after which requests that are still running are aborted. */
const SHUTDOWN_TIMEOUT_MS = 30_000;

/** The h5 build, seen from `src` and from `dist` alike. */
const pages = fileURLToPath(new URL("../../miniapp/dist/h5", import.meta.url));

await start(settings());

function settings(): Env {
  try {
    const env = readEnv();
    refuseDemoInProduction(env);
    return env;
  } catch (error) {
    if (!(error instanceof EnvError)) throw error;
    console.error(error.message);
    return process.exit(1);
  }
}

async function start(env: Env): Promise<void> {
  const log = openLog(levelOf(env));
  const demo = demoIsOn(env);
  const ports = {
    wechat: env.wechat && openWechat(env.wechat, { log }),
    keys: openKeys(env.dataDir, log),
    files: await openStore(env),
    demo,
  };
  const target = { url: env.databaseUrl, dataDir: env.dataDir };
  const orm = await openDatabase(target, ENTITIES, (sentence) => console.info(sentence));
  const app = { orm, clock: systemClock, ports };
  if (demo) await openDemo(app);
  await announceKnownYears(systemContext(app, "start"));
  const server = await buildServer({
    ...app,
    schema,
    log,
    pages,
    production: env.production,
    trustedProxies: env.trustedProxies,
    jobs: env.jobs ? startJobs(app, log, JOBS) : null,
  });

  const shutDown = async (signal: NodeJS.Signals) => {
    log.info({ signal }, "leaving");
    setTimeout(() => process.exit(1), SHUTDOWN_TIMEOUT_MS).unref();
    // No load balancer is in use when the process is stopped from a keyboard.
    await server.stop(signal === "SIGTERM" && env.production ? BALANCER_NOTICE_MS : 0);
    process.exit(0);
  };
  process.once("SIGTERM", (signal) => void shutDown(signal));
  process.once("SIGINT", (signal) => void shutDown(signal));
  process.once("uncaughtException", (error) => {
    log.fatal({ err: error }, "fault");
    process.exit(1);
  });

  const address = await server.listen(env.port, env.host).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EADDRINUSE") throw error;
    console.error(
      `端口 ${env.port} 已被占用，请用 PORT 换一个。 Port ${env.port} is taken; set PORT.`,
    );
    return process.exit(1);
  });
  console.info(`日清已启动：${env.publicUrl ?? address}`);
  if (demo) console.info("演示模式：任何人都可以选一位示例人员进入，请不要放入真实数据。");
}

/** Plants the demo organisation where there is none at all, and casts the parts that may be played. */
async function openDemo(app: AppContext): Promise<void> {
  const files = readDemoFiles();
  registerDemoCast(files.story.enterAs);
  const begun = performance.now();
  await plantDemo(app, files, ({ people, groups, notices }) => {
    console.info(demoWords.planted(people, groups, notices, performance.now() - begun));
  });
}
