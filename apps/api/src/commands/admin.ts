/** The console of whoever runs the machine: `pnpm admin …`. Works on the database the server uses. */
import "reflect-metadata";
import { checkAtStart } from "../checks/index.ts";
import { openDatabase } from "../database/database.ts";
import { type Env, readEnv } from "../env.ts";
import { systemClock } from "../kernel/clock.ts";
import type { Ports } from "../kernel/ctx.ts";
import { connectModules, ENTITIES } from "../modules.ts";
import { openStore } from "../ports/files/open.ts";
import { openKeys } from "../ports/keys.ts";
import { openLog } from "../ports/log.ts";
import { openMessages } from "../ports/messages/open.ts";
import { startErrorOf } from "../start-error.ts";
import { runCommand } from "./admin-command.ts";
import { doctor } from "./doctor.ts";

/** Milliseconds for which the console waits for a database that does not close. */
const END_LIMIT_MS = 2_000;

const out = {
  info: (text: string) => void process.stdout.write(`${text}\n`),
  error: (text: string) => void process.stderr.write(`${text}\n`),
};

const portsOf = async (env: Env): Promise<Ports> => ({
  wechat: null,
  keys: openKeys(env.dataDir, openLog("error")),
  files: await openStore(env),
  ...openMessages(env),
  demo: false,
});

async function main(args: string[], env: Env): Promise<number> {
  if (args[0] === "doctor") {
    const { code, end } = await doctor(args.slice(1), env, await portsOf(env), out);
    // What does not answer would keep the process.
    void end().then(() => process.exit(code));
    setTimeout(() => process.exit(code), END_LIMIT_MS);
    return code;
  }
  const target = { url: env.databaseUrl, dataDir: env.dataDir };
  const orm = await openDatabase(target, ENTITIES, out.error);
  try {
    connectModules();
    const app = { orm, clock: systemClock, ports: await portsOf(env) };
    await checkAtStart({ ...app, dataDir: env.dataDir }, null);
    return await runCommand(args, app, out);
  } finally {
    await orm.close();
  }
}

let env: Env | null = null;
try {
  env = readEnv();
  process.exitCode = await main(process.argv.slice(2), env);
} catch (thrown) {
  const error = startErrorOf(thrown, env);
  if (!error) throw thrown;
  out.error(error.message);
  process.exitCode = error.exitCode;
}
