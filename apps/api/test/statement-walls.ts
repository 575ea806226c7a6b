import { appendFileSync } from "node:fs";
import { EntitySchema } from "@mikro-orm/core";
import { SqlEntityManager } from "@mikro-orm/sql";
import { type KyselyPlugin, SqliteQueryCompiler } from "kysely";
import { MODULES } from "../src/modules.ts";

/**
 * In every story, each statement is held to the walls between modules: it names the tables of the module
 * that issues it, and of others only what they publish (kernel/table.ts: `view`, `published`); and a
 * statement on a table of organisations names the organisation.
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

/** Statements without an organisation, by the module that issues them and the table, and why. */
const ACROSS_ORGANISATIONS: Record<string, string> = {};

/** The module whose code asks, by the nearest file on the stack; null where a test or a job does. */
function issuer(): string | null {
  const prepare = Error.prepareStackTrace;
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 40;
  Error.prepareStackTrace = (_, sites) => sites.map((site) => site.getFileName() ?? "");
  const files = new Error("where").stack as unknown as string[];
  Error.prepareStackTrace = prepare;
  Error.stackTraceLimit = limit;
  for (const file of files) {
    const owner = /\/src\/modules\/([a-z]+)\//.exec(file)?.[1];
    if (owner) return owner;
    if (
      /\/(test|bench)\/|\/src\/(jobs|demo|database|commands)\//.test(file) &&
      !file.endsWith("statement-walls.ts")
    )
      return null;
  }
  return null;
}

/** The statement without what other modules publish. */
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
  const tenant = tablesIn(text.replaceAll(/\/\*[()]\*\//g, "")).find((table) =>
    ofOrganisations.has(table),
  );
  if (tenant && !/\borganisation_id\b/.test(text) && !ACROSS_ORGANISATIONS[`${module} ${tenant}`])
    return `${module} asks ${tenant} without an organisation`;
  return null;
}

const compiler = new SqliteQueryCompiler();
const seen = new Set<string>();

const walls: KyselyPlugin = {
  transformQuery({ node, queryId }) {
    const module = issuer();
    if (module !== null) {
      const { sql } = compiler.compileQuery(node, queryId);
      const key = `${module} ${sql}`;
      if (!seen.has(key)) {
        seen.add(key);
        const broken = brokenWall(module, sql);
        if (broken) {
          appendFileSync(
            "/tmp/walls.log",
            `${broken} :: ${sql.replace(/\s+/g, " ").slice(0, 300)}\n`,
          );
        }
      }
    }
    return node;
  },
  transformResult: async ({ result }) => result,
};

const { getKysely } = SqlEntityManager.prototype;
SqlEntityManager.prototype.getKysely = function (this: SqlEntityManager, ...asked: [never?]) {
  return getKysely.apply(this, asked).withPlugin(walls);
} as never;
