import { readdirSync } from "node:fs";
import { pathToFileURL } from "node:url";
import type { Migration } from "@mikro-orm/migrations";
import { isSqlite, rows, run, sql } from "../kernel/sql.ts";
import { type MigrationPlan, startWords } from "../words/start.zh-cn.ts";
import type { Orm } from "./orm.ts";
import type { Tell } from "./start-lock.ts";

/** How far a migration that has not ended yet is, on a server. */
export const STEP_TABLE = "migration_step";

/**
 * Brings the tables up to date; says in words what it is about to do. One process at a time may do this.
 *
 * The embedded database does it in one transaction. On a server each statement that changes a table commits
 * by itself, so each is noted when it is done, and a start that follows an interrupted one goes on behind
 * the last note; see docs/decisions/0035.
 */
export async function migrate(orm: Orm, tell: Tell): Promise<void> {
  const { newer } = await migrationNames(orm);
  if (newer.length > 0) throw new NewerDatabaseError(newer.join(", "));
  const pending = await pendingMigrations(orm);
  if (pending.length === 0) return;
  tell(startWords.migrating(planOf(pending)));
  const begun = performance.now();
  if (isSqlite(orm)) await orm.migrator.up();
  else for (const migration of pending) await runNoting(orm, migration);
  tell(startWords.migrated(performance.now() - begun));
}

/** The database has been upgraded by a newer server than this one. */
export class NewerDatabaseError extends Error {}

/** What is still to be applied, and what was applied that this server does not know. Changes nothing. */
export async function migrationNames(orm: Orm): Promise<{ pending: string[]; newer: string[] }> {
  const known = readdirSync(orm.config.get("migrations").path!)
    .map((file) => /^(Migration\d+)\.[jt]s$/.exec(file)?.[1])
    .filter((name) => name !== undefined);
  const ctx = { em: orm.em.fork() };
  const applied = await rows<{ name: string }>(ctx, sql`select name from migration`).catch(
    (thrown: Error) => {
      if (!isTableMissing(thrown)) throw thrown;
      return [];
    },
  );
  const names = applied.map(({ name }) => name.replace(/\.[jt]s$/, ""));
  const last = known.toSorted().at(-1) ?? "";
  return {
    pending: known.filter((name) => !names.includes(name)),
    newer: names.filter((name) => name > last),
  };
}

/** Whether a statement named a table that is not there. */
export const isTableMissing = (thrown: Error): boolean =>
  (thrown as { errno?: number }).errno === 1146 || thrown.message.includes("no such table");

interface PendingMigration {
  name: string;
  statements: Statement[];
  /** How many of the statements are done; null where none has been begun. */
  done: number | null;
}

type Statement = ReturnType<Migration["getQueries"]>[number];

async function pendingMigrations(orm: Orm): Promise<PendingMigration[]> {
  const files = await orm.migrator.getPending();
  if (files.length === 0) return [];
  const noted = new Map<string, number>();
  if (!isSqlite(orm)) {
    const ctx = { em: orm.em.fork() };
    await run(
      ctx,
      sql`create table if not exists ${sql.table(STEP_TABLE)} (
        name varchar(255) not null primary key, done int not null)`,
    );
    const steps = await rows<{ name: string; done: number }>(
      ctx,
      sql`select name, done from ${sql.table(STEP_TABLE)}`,
    );
    for (const { name, done } of steps) noted.set(name, done);
  }
  return await Promise.all(
    files.map(async ({ name, path }) => ({
      name,
      statements: await statementsOf(orm, path!),
      done: noted.get(name) ?? null,
    })),
  );
}

async function statementsOf(orm: Orm, path: string): Promise<Statement[]> {
  const file = (await import(pathToFileURL(path).href)) as Record<
    string,
    new (...given: unknown[]) => Migration
  >;
  const [Class] = Object.values(file);
  const migration = new Class!(orm.em.getDriver(), orm.config);
  await migration.up();
  return migration.getQueries();
}

/** Runs the statements of a migration that are not done yet, and notes each. */
async function runNoting(orm: Orm, { name, statements, done }: PendingMigration): Promise<void> {
  const steps = sql.table(STEP_TABLE);
  if (done === null)
    await run({ em: orm.em.fork() }, sql`insert into ${steps} (name, done) values (${name}, 0)`);
  const from = done ?? 0;
  for (const [i, statement] of statements.entries()) {
    if (i < from) continue;
    // A statement about data is undone together with its note. One about tables cannot be undone: an
    // interruption may have come between it and its note, so that it is done already.
    const mayBeDone = done !== null && i === from && isAboutTables(statement);
    await orm.em.fork().transactional(async (em) => {
      await em.execute(statement).catch((thrown: { errno?: number }) => {
        if (!mayBeDone || !DONE_ALREADY.has(thrown.errno ?? 0)) throw thrown;
      });
      await run({ em }, sql`update ${steps} set done = ${i + 1} where name = ${name}`);
    });
  }
  await orm.em.fork().transactional(async (em) => {
    await run({ em }, sql`insert into migration (name) values (${name})`);
    await run({ em }, sql`delete from ${steps} where name = ${name}`);
  });
}

/** What a server answers to a statement whose work is done: the table, column or index is there, or gone. */
const DONE_ALREADY = new Set([
  1050, // ER_TABLE_EXISTS_ERROR
  1051, // ER_BAD_TABLE_ERROR: a table to be dropped
  1054, // ER_BAD_FIELD_ERROR: a column to be renamed
  1060, // ER_DUP_FIELDNAME
  1061, // ER_DUP_KEYNAME
  1091, // ER_CANT_DROP_FIELD_OR_KEY
  1146, // ER_NO_SUCH_TABLE: a table to be renamed
  1176, // ER_KEY_DOES_NOT_EXIST: an index to be renamed
]);

function textOf(statement: Statement): string {
  if (typeof statement === "string") return statement;
  return "toRaw" in statement ? statement.toRaw().sql : statement.sql;
}

const isAboutTables = (statement: Statement): boolean =>
  /^\s*(create|alter|drop|rename)\b/i.test(textOf(statement));

function planOf(pending: readonly PendingMigration[]): MigrationPlan {
  const left = pending.flatMap(({ statements, done }) => statements.slice(done ?? 0)).map(textOf);
  const countOf = (pattern: RegExp) => left.filter((text) => pattern.test(text)).length;
  const tables = countOf(/^\s*create table\b/i);
  const drops = countOf(/^\s*drop\b/i);
  const changes = countOf(/^\s*(create|alter|rename)\b/i) - tables;
  const done = pending.reduce((sum, each) => sum + (each.done ?? 0), 0);
  return { tables, changes, drops, data: left.length - tables - drops - changes, done };
}
