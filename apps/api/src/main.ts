import "reflect-metadata";
import { fileURLToPath } from "node:url";
import { checkAtStart } from "./checks/index.ts";
import { watchClock } from "./clock-watch.ts";
import { type AppContext, systemContext } from "./context.ts";
import { openDatabase } from "./database/database.ts";
import { whenFree } from "./database/start-lock.ts";
import { keepNotingNodes } from "./database/written-nodes.ts";
import { continueDemo } from "./demo/continue-demo.ts";
import { removeDemoData } from "./demo/fresh.ts";
import { plantDemo } from "./demo/plant-demo.ts";
import { openSimulatedPhone } from "./demo/simulated-phone.ts";
import { readDemoFiles } from "./demo/story.ts";
import { type Env, demoIsOn, readEnv, refuseDemoInProduction } from "./env.ts";
import { JOBS, startJobs } from "./jobs/index.ts";
import { systemClock } from "./kernel/clock.ts";
import { watchedClock } from "./kernel/watched-clock.ts";
import { ENTITIES } from "./modules.ts";
import { announceKnownYears } from "./modules/calendar/index.ts";
import { removeLeftovers } from "./modules/files/index.ts";
import { fillPersonKeys, registerDemoCast } from "./modules/people/index.ts";
import { verifyChannels } from "./modules/reach/index.ts";
import { openStore } from "./ports/files/open.ts";
import { openKeys, refuseUnreadableKeys } from "./ports/keys.ts";
import { type Log, levelOf, openLog } from "./ports/log.ts";
import { openMessages } from "./ports/messages/open.ts";
import { openWechat } from "./ports/wechat.ts";
import { schema } from "./schema.ts";
import { buildServer } from "./server.ts";
import { EXIT_CODES, startErrorOf } from "./start-error.ts";
import { demoWords } from "./words/demo.zh-cn.ts";

/** Milliseconds between the first failing readiness check and the end of listening, for a load balancer. */
const BALANCER_NOTICE_MS = 3_000;

/** The h5 build, seen from `src` and from `dist` alike. */
const pages = fileURLToPath(new URL("../../miniapp/dist/h5", import.meta.url));

let env: Env | null = null;
try {
  env = readEnv();
  refuseDemoInProduction(env);
  await start(env);
} catch (thrown) {
  const error = startErrorOf(thrown, env);
  if (!error) throw thrown;
  console.error(error.message);
  process.exit(error.exitCode);
}

async function start(env: Env): Promise<void> {
  const log = openLog(levelOf(env));
  refuseUnreadableKeys(env.dataDir);
  const demo = demoIsOn(env);
  const ports = {
    wechat: env.wechat && openWechat(env.wechat, { log }),
    keys: openKeys(env.dataDir, log),
    files: await openStore(env),
    ...openMessages(env),
    // Nothing of the demo ever leaves the machine.
    ...(demo && !env.wechat ? await openSimulatedPhone(systemClock) : {}),
    demo,
  };
  if (env.fresh) {
    removeDemoData(env);
    console.info(demoWords.fresh);
  }
  const tell = (sentence: string) => console.info(sentence);
  const target = { url: env.databaseUrl, dataDir: env.dataDir };
  const orm = await openDatabase(target, ENTITIES, tell);
  const clock = watchedClock();
  const watch = await whenFree(tell, () => watchClock({ orm, clock }, log));
  const app = { orm, clock, ports };
  // Before the checks, one of which compares what all processes have noted.
  const endNoting = await whenFree(tell, () => keepNotingNodes(orm));
  await whenFree(tell, () => checkAtStart({ ...app, dataDir: env.dataDir }, log));
  await fillPersonKeys(systemContext(app, "start"));
  if (demo) await openDemo(app);
  await announceKnownYears(systemContext(app, "start"));
  await removeLeftovers(ports.files.incoming);
  const jobs = env.jobs ? startJobs(app, log, JOBS, () => watch.mayAct()) : null;
  const server = await buildServer({
    ...app,
    schema,
    log,
    pages,
    offlinePages: env.offlinePages,
    dataDir: env.dataDir,
    production: env.production,
    publicUrl: env.publicUrl,
    trustedProxies: env.trustedProxies,
    jobs,
    watch,
  });

  const shutDown = async (signal: NodeJS.Signals) => {
    log.info({ signal }, "leaving");
    setTimeout(() => {
      const unfinished = { requests: server.unfinished(), jobs: jobs?.running() ?? [] };
      log.error(unfinished, "stopped before these were finished");
      process.exit(EXIT_CODES.unfinished);
    }, env.stopWithinMs);
    // No load balancer is in use when the process is stopped from a keyboard.
    const notice = signal === "SIGTERM" && env.production ? BALANCER_NOTICE_MS : 0;
    endNoting();
    await server.stop(Math.min(notice, env.stopWithinMs / 2));
    process.exit(0);
  };
  process.once("SIGTERM", (signal) => void shutDown(signal));
  process.once("SIGINT", (signal) => void shutDown(signal));
  process.once("uncaughtException", (error) => {
    log.fatal({ err: error }, "fault");
    process.exit(EXIT_CODES.fault);
  });

  const address = await server.listen(env.port, env.host);
  void tellOfMessages(app, log);
  console.info(`日清已启动：${env.publicUrl ?? address}`);
  if (demo) console.info("演示模式：任何人都可以选一位示例人员进入，请不要放入真实数据。");
}

/** Whether messages could leave: WeChat may be slow or away, so nobody waits for the answer. */
async function tellOfMessages(app: AppContext, log: Log): Promise<void> {
  try {
    const fault = await verifyChannels(systemContext(app, "start"));
    if (fault) log.warn(fault, "subscription messages cannot be sent: pnpm admin channels");
  } catch (err) {
    log.warn({ err }, "it is not known whether subscription messages can be sent");
  }
}

/**
 * Plants the demo organisation where there is none at all, tells on its story where days have passed
 * since, and casts the parts that may be played.
 */
async function openDemo(app: AppContext): Promise<void> {
  const files = readDemoFiles();
  registerDemoCast(files.story.enterAs);
  const begun = performance.now();
  await plantDemo(app, files, ({ people, groups, notices }) => {
    console.info(demoWords.planted(people, groups, notices, performance.now() - begun));
  });
  const days = await continueDemo(app, files);
  if (days !== null) console.info(demoWords.continued(days, performance.now() - begun));
}
