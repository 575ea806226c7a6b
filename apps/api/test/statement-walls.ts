import { EntitySchema } from "@mikro-orm/core";
import { SqlEntityManager } from "@mikro-orm/sql";
import type { QueryExecutor } from "kysely";
import { MODULES } from "../src/modules.ts";

/**
 * In every story, each statement keeps to the walls between modules (docs/decisions/0027): it names the
 * tables of the module that issues it, and of others only what they publish; and a statement on a table
 * of organisations names the organisation. A statement that does not is a fault, so its story fails.
 */
const ownerOf = new Map<string, string>();
const ofOrganisations = new Set<string>();
for (const { name, entities } of MODULES) {
  for (const entity of entities) {
    const { tableName, properties } = EntitySchema.REGISTRY.get(entity as never)!.meta;
    ownerOf.set(tableName, name);
    if ("organisationId" in properties) ofOrganisations.add(tableName);
  }
}

/** Statements that name no organisation on purpose, by module and table, and why. */
const ACROSS_ORGANISATIONS: Readonly<Record<string, string>> = {
  "closeout close_out_schedule": "the clock looks for the next day that is due, wherever it is",
  "insights response_histogram": "read by hashed ids, which contain the organisation (decision 17)",
  "insights response_part_count":
    "read by hashed ids, which contain the organisation (decision 17)",
  "people binding": "who signs in is found by their account, before any organisation is known",
  "people invitation": "a code is looked up before it says whose it is",
  "voices loss_code": "a code is looked up before it says whose it is",
  "people session": "a token is looked up before it says whose it is",
  "people person": "whoever runs the machine is told of all organisations",
};

/** The module whose code asks, by the nearest file on the stack; null where a test or a job does. */
function issuerOf(): string | null {
  const usual = { ...Object.getOwnPropertyDescriptors(Error) };
  Error.stackTraceLimit = 40;
  Error.prepareStackTrace = (_, sites) => sites.map((site) => site.getFileName() ?? "");
  const files = new Error("where").stack as unknown as string[];
  Error.stackTraceLimit = Number(usual.stackTraceLimit.value);
  Error.prepareStackTrace = usual.prepareStackTrace?.value as typeof Error.prepareStackTrace;
  const asking = files.find((file) => !/kernel|node_modules|statement-walls|^node:|^$/.test(file));
  return /\/src\/modules\/([a-z]+)\//.exec(asking ?? "")?.[1] ?? null;
}

/** The statement without what modules have published; see `published` in kernel/table.ts. */
function withoutPublished(text: string): string {
  let depth = 0;
  return text
    .split(/(\/\*\(\*\/|\/\*\)\*\/)/)
    .filter((part) => {
      if (part === "/*(*/") depth += 1;
      if (part === "/*)*/") depth -= 1;
      return depth === 0 && !part.startsWith("/*");
    })
    .join(" ");
}

const tablesIn = (text: string): string[] =>
  [...text.matchAll(/(?:\bfrom|\bjoin|\bupdate|\binto|,)\s+["`]?([a-z_]+)["`]?/gi)]
    .map(([, table]) => table!)
    .filter((table) => ownerOf.has(table));

/** What is wrong with a statement that a module issues; null: nothing. */
export function brokenWall(module: string, text: string): string | null {
  const foreign = tablesIn(withoutPublished(text)).find((table) => ownerOf.get(table) !== module);
  if (foreign) return `${module} names the table ${foreign} of ${ownerOf.get(foreign)}`;
  if (/\borganisation_id\b/.test(text)) return null;
  const tenant = tablesIn(text.replaceAll(/\/\*[()]\*\//g, "")).find(
    (table) => ofOrganisations.has(table) && !ACROSS_ORGANISATIONS[`${module} ${table}`],
  );
  return tenant ? `${module} asks ${tenant} and names no organisation` : null;
}

const checked = new Set<string>();

/** Looks at a statement the first time it is issued: where it comes from costs more than all the rest. */
function check(text: string): void {
  if (checked.has(text)) return;
  const module = issuerOf();
  const broken = module === null ? null : brokenWall(module, text);
  if (broken) throw new Error(`${broken}: ${text}`);
  if (module !== null) checked.add(text);
}

const watched = new WeakSet<QueryExecutor>();
const getKysely = Object.getOwnPropertyDescriptor(SqlEntityManager.prototype, "getKysely")!
  .value as (this: SqlEntityManager, ...asked: never[]) => unknown;
SqlEntityManager.prototype.getKysely = function (this: SqlEntityManager, ...asked: never[]) {
  const kysely = Reflect.apply(getKysely, this, asked) as { getExecutor(): QueryExecutor };
  const executor = kysely.getExecutor();
  if (!watched.has(executor)) {
    watched.add(executor);
    const compile = executor.compileQuery.bind(executor);
    executor.compileQuery = (node, queryId) => {
      const compiled = compile(node, queryId);
      check(compiled.sql);
      return compiled as never;
    };
  }
  return kysely;
} as never;
