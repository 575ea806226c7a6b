/** `pnpm admin doctor`: looks at everything that `checks` knows, and changes nothing. */
import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import {
  CHECKS,
  type Result,
  resultOf,
  runChecks,
  skippedCheck,
  type Surroundings,
} from "../checks/index.ts";
import { connect, fileOf, type Orm } from "../database/database.ts";
import type { Env } from "../env.ts";
import { type Clock, systemClock } from "../kernel/clock.ts";
import type { Ports } from "../kernel/ctx.ts";
import { ENTITIES } from "../modules.ts";
import { startErrorOf } from "../start-error.ts";
import { adminWords } from "../words/admin.zh-cn.ts";
import { checkWords as words, type Sentence } from "../words/checks.zh-cn.ts";
import type { Console } from "./admin-command.ts";

const LIMIT_MS = 10_000;

/** The exit code (1: something has failed; 2: not understood), and how to let go of the database. */
export interface Examination {
  code: 0 | 1 | 2;
  end: () => Promise<void>;
}

export async function doctor(
  args: string[],
  env: Pick<Env, "databaseUrl" | "dataDir" | "port" | "host">,
  ports: Ports,
  out: Console,
  clock: Clock = systemClock,
): Promise<Examination> {
  let json: boolean;
  try {
    json = parseArgs({ args, options: { json: { type: "boolean" } } }).values.json ?? false;
  } catch (thrown) {
    out.error(adminWords.option(thrown instanceof Error ? thrown.message : String(thrown)));
    out.error(adminWords.usage);
    return { code: 2, end: async () => undefined };
  }
  const surroundings = { orm: null, dataDir: env.dataDir, clock, ports };
  const { results, orm } = await examine(surroundings, env);
  const count = (level: Result["level"]) => results.filter((each) => each.level === level).length;
  const [fails, warns] = [count("fail"), count("warn")];
  if (json) out.info(JSON.stringify({ ok: fails === 0, checks: results }, null, 2));
  else {
    for (const result of results) for (const line of linesOf(result)) out.info(line);
    out.info(words.summary(fails, warns));
  }
  return { code: fails > 0 ? 1 : 0, end: async () => orm?.close() };
}

function linesOf({ check, level, found, todo }: Result): string[] {
  const line = `${words.levels[level]}  ${words.titles[check]}（${check}）`;
  if (level === "ok") return [line];
  return [line, `      ${found}`, ...(todo ? [`      ${words.advice(todo)}`] : [])];
}

async function examine(
  at: Surroundings,
  env: Parameters<typeof doctor>[1],
): Promise<{ results: Result[]; orm: Orm | null }> {
  const first = CHECKS.filter(({ needs }) => !needs.includes("database"));
  const last = CHECKS.filter(({ needs }) => needs.includes("database"));
  const results = await runChecks(first, at, LIMIT_MS);
  // To open a database beside the WAL of another would damage it.
  const isDangerous = results.some(({ check, level }) => check === "wal" && level === "fail");
  if (env.databaseUrl === null && isDangerous)
    return { results: [...results, ...last.map(({ name }) => skippedCheck(name))], orm: null };
  const opened = await open(env);
  if ("sentence" in opened) {
    const failed = resultOf("database", { level: "fail", sentence: opened.sentence });
    const others = last.filter(({ name }) => name !== "database");
    return {
      results: [...results, failed, ...others.map(({ name }) => skippedCheck(name))],
      orm: null,
    };
  }
  const { orm } = opened;
  return { results: [...results, ...(await runChecks(last, { ...at, orm }, LIMIT_MS))], orm };
}

/** The database as it is: nothing is made or upgraded. */
async function open(
  env: Parameters<typeof doctor>[1],
): Promise<{ orm: Orm } | { sentence: Sentence }> {
  const { databaseUrl, dataDir } = env;
  if (databaseUrl === null && !existsSync(fileOf(dataDir)))
    return { sentence: words.databaseAbsent };
  let orm: Orm | undefined;
  try {
    orm = await connect({ url: databaseUrl, dataDir }, ENTITIES);
    await orm.connect();
    return { orm };
  } catch (thrown) {
    await orm?.close();
    const known = startErrorOf(thrown, env);
    if (!known) throw thrown;
    return { sentence: words.databaseNotOpened(known.message) };
  }
}
