import type { SqlEntityManager } from "@mikro-orm/sql";
import type { AppContext } from "../context.ts";
import type { Orm } from "../database/database.ts";
import { isUnavailable } from "../database/unavailable.ts";
import type { EXIT_CODES } from "../start-error.ts";
import { type CheckName, checkWords as words, type Sentence } from "../words/checks.zh-cn.ts";

export type Level = "ok" | "warn" | "fail" | "skipped";

/** What is wrong, and how badly; null where nothing is, or the check does not apply here. */
export type Finding = { level: "warn" | "fail"; sentence: Sentence } | null;

export const warn = (sentence: Sentence): Finding => ({ level: "warn", sentence });
export const fail = (sentence: Sentence): Finding => ({ level: "fail", sentence });

/** Where something is checked: what is not there, as a database that cannot be opened, is null. */
export interface Surroundings extends Pick<AppContext, "clock" | "ports"> {
  orm: Orm | null;
  /** The data folder; null in tests that have none. */
  dataDir: string | null;
}

/** As `Surroundings`, with what the check needs; `em` is a fork of its own. */
export interface Given extends Pick<AppContext, "clock" | "ports"> {
  em: SqlEntityManager;
  orm: Orm;
  dataDir: string;
}

/** One thing that may be wrong. `pnpm admin doctor` runs all of them; the list is in `index.ts`. */
export interface Check {
  name: CheckName;
  needs: readonly ("database" | "folder")[];
  /** At start: refuse to go on, with this exit code, where it fails; or say so in the log; null: it is not run. */
  start: keyof typeof EXIT_CODES | "log" | null;
  /** At `/readyz`: not ready where it fails; or only told; null: it is not run. */
  ready: { unready: boolean; everyMs: number } | null;
  run(given: Given): Promise<Finding>;
}

export interface Result {
  check: CheckName;
  level: Level;
  found: string;
  todo: string | null;
  english: string;
}

/** Runs one check within `limitMs`; what it throws is found, too. */
export async function runCheck(check: Check, at: Surroundings, limitMs: number): Promise<Result> {
  const finding = await withTimeLimit(limitMs, async () =>
    check.run({ ...at, em: at.orm?.em.fork() } as Given),
  ).catch((thrown: unknown) => fail(sentenceOf(thrown)));
  return resultOf(check.name, finding);
}

export function resultOf(check: CheckName, finding: Finding): Result {
  if (!finding) return { check, level: "ok", found: words.fine, todo: null, english: "" };
  const { level, sentence } = finding;
  return { check, level, ...sentence };
}

export const skippedCheck = (check: CheckName): Result => ({
  check,
  level: "skipped",
  found: words.skipped,
  todo: null,
  english: "",
});

/**
 * Runs checks one after the other. Those that need the database are skipped where it is not there, or where
 * an earlier check has not got an answer from it: they would wait as long.
 */
export async function runChecks(
  checks: readonly Check[],
  at: Surroundings,
  limitMs: number,
): Promise<Result[]> {
  const results: Result[] = [];
  let databaseIsAway = at.orm === null;
  for (const check of checks) {
    if (at.dataDir === null && check.needs.includes("folder")) continue;
    if (databaseIsAway && check.needs.includes("database")) {
      results.push(skippedCheck(check.name));
      continue;
    }
    const result = await runCheck(check, at, limitMs);
    if (check.name === "database" && result.level === "fail") databaseIsAway = true;
    results.push(result);
  }
  return results;
}

class Late extends Error {
  readonly seconds: number;

  constructor(ms: number) {
    super("late");
    this.seconds = ms / 1_000;
  }
}

/** The answer of `work`, if it comes in time; else a `Late`. */
export async function withTimeLimit<T>(limitMs: number, work: () => Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Late(limitMs)), limitMs);
  });
  const done = work();
  // What fails after its time interests nobody.
  done.catch(() => undefined);
  return await Promise.race([done, late]).finally(() => clearTimeout(timer));
}

function sentenceOf(thrown: unknown): Sentence {
  if (thrown instanceof Late) return words.late(thrown.seconds);
  const code = codeOf(thrown);
  return isUnavailable(thrown) ? words.databaseAway(code) : words.failed(code);
}

/** Never a message: that of a database repeats what is in it. */
export function codeOf(thrown: unknown): string {
  const { code, name } = thrown as { code?: unknown; name?: string };
  return typeof code === "string" ? code : (name ?? "error");
}
