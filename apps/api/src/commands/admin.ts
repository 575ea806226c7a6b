/** The console of whoever runs the machine: `pnpm admin …`. Works on the database the server uses. */
import "reflect-metadata";
import { openDatabase } from "../database/database.ts";
import { type Env, readEnv } from "../env.ts";
import { systemClock } from "../kernel/clock.ts";
import { connectModules, ENTITIES } from "../modules.ts";
import { openStore } from "../ports/files/open.ts";
import { openKeys } from "../ports/keys.ts";
import { openLog } from "../ports/log.ts";
import { startErrorOf } from "../start-error.ts";
import { runCommand } from "./admin-command.ts";

const out = {
  info: (text: string) => void process.stdout.write(`${text}\n`),
  error: (text: string) => void process.stderr.write(`${text}\n`),
};

async function main(args: string[], env: Env): Promise<number> {
  const target = { url: env.databaseUrl, dataDir: env.dataDir };
  const orm = await openDatabase(target, ENTITIES, out.error);
  try {
    connectModules();
    const keys = openKeys(env.dataDir, openLog("error"));
    const ports = { wechat: null, keys, files: await openStore(env), demo: false };
    return await runCommand(args, { orm, clock: systemClock, ports }, out);
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
