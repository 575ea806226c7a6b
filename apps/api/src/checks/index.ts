/** What is checked at start, at `/readyz` and by `pnpm admin doctor`: each is one entry of this list. */
import type { Log } from "../ports/log.ts";
import { CheckError } from "../start-error.ts";
import { files, installation, keys, keysMissing, markParts, store } from "./belonging.ts";
import {
  type Check,
  type Given,
  type Result,
  runCheck,
  runChecks,
  type Surroundings,
} from "./check.ts";
import { clock, cluster, database, schema, tables, clusterWriters, zones } from "./database.ts";
import { messages } from "./messages.ts";
import { disk, folder, keyFiles, wal } from "./place.ts";
import { charset, settings } from "./server-settings.ts";

export {
  type Level,
  type Result,
  resultOf,
  runChecks,
  skippedCheck,
  type Surroundings,
} from "./check.ts";

/** In the order in which they are run and shown. Those that need the database follow `database`. */
export const CHECKS: readonly Check[] = [
  folder,
  disk,
  keyFiles,
  wal,
  database,
  cluster,
  clusterWriters,
  schema,
  tables,
  installation,
  store,
  keys,
  keysMissing,
  files,
  clock,
  zones,
  messages,
  ...settings,
  charset,
];

/** What is found, as it is said at start and in the log: one line, first in Chinese. */
export const lineOf = ({ found, todo, english }: Result): string =>
  [`${found}。`, todo, english && `${english}.`].filter(Boolean).join(" ");

const START_LIMIT_MS = 15_000;

/**
 * To be called before anything is done with an open database. Throws a `CheckError` where going on would do
 * harm; what else is found goes to the log. Then marks what belongs together.
 */
export async function checkAtStart(at: Surroundings, log: Log | null): Promise<void> {
  const refusing = CHECKS.filter(({ start }) => start !== null && start !== "log");
  for (const check of refusing) {
    const result = await runCheck(check, at, START_LIMIT_MS);
    if (result.level === "fail")
      throw new CheckError(check.start as Exclude<Check["start"], "log" | null>, lineOf(result));
  }
  const kept = await markParts({ ...at, em: at.orm!.em.fork() } as Given);
  if (!log) return;
  if (kept !== null) log.warn({ reason: kept }, "the files could not be marked");
  const logged = CHECKS.filter(({ start }) => start === "log");
  for (const result of await runChecks(logged, at, START_LIMIT_MS)) {
    if (result.level === "warn") log.warn({ check: result.check }, lineOf(result));
    if (result.level === "fail") log.error({ check: result.check }, lineOf(result));
  }
}

const READY_LIMIT_MS = 2_000;
/** Milliseconds for which an answer of `/readyz` is kept. */
const READY_KEPT_MS = 1_000;

export interface Readiness {
  ready: boolean;
  problems: Pick<Result, "check" | "level" | "found" | "todo" | "english">[];
}

/**
 * Answers whether the server can serve, as often as it is asked: within two seconds, and at most once a second
 * anew. Some checks are run less often, until they find something.
 */
export function readinessOf(at: Surroundings): () => Promise<Readiness> {
  const known = new Map<Check, { at: number; result: Result }>();
  let last: { since: number; answer: Promise<Readiness> } | null = null;

  async function find(): Promise<Readiness> {
    const deadline = performance.now() + READY_LIMIT_MS;
    const results: [Check, Result][] = [];
    for (const check of CHECKS) {
      if (check.ready === null || (at.dataDir === null && check.needs.includes("folder"))) continue;
      const before = known.get(check);
      const isFresh = before && performance.now() - before.at < check.ready.everyMs;
      const result =
        isFresh && before.result.level === "ok"
          ? before.result
          : await runCheck(check, at, Math.max(1, deadline - performance.now()));
      if (result !== before?.result) known.set(check, { at: performance.now(), result });
      results.push([check, result]);
      if (check.ready.unready && result.level === "fail") break;
    }
    return {
      ready: !results.some(([{ ready }, { level }]) => ready!.unready && level === "fail"),
      problems: results.map(([, result]) => result).filter(({ level }) => level !== "ok"),
    };
  }

  return async () => {
    const now = performance.now();
    if (!last || now - last.since > READY_KEPT_MS) last = { since: now, answer: find() };
    return await last.answer;
  };
}
