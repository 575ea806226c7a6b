import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Options } from "@mikro-orm/core";
import { MariaDbDriver } from "@mikro-orm/mariadb";
import { Migrator } from "@mikro-orm/migrations";
import { MySqlDriver } from "@mikro-orm/mysql";
import { MikroORM as SqlMikroORM, SqliteDriver } from "@mikro-orm/sql";
import { CompiledQuery } from "kysely";
import type { Pool } from "mysql2";
import type { Module } from "../kernel/module.ts";
import { RefusedError } from "../kernel/refusal.ts";
import { embeddedDialect } from "./embedded.ts";
import { migrate, STEP_TABLE } from "./migrate.ts";
import type { Orm } from "./orm.ts";
import { setPlannerStatistics } from "./planner.ts";
import { lockFolder, type Tell, withServerLock } from "./start-lock.ts";
import { applyTimeouts } from "./timeouts.ts";
import { refuseForeignWal } from "./wal.ts";

export type { Orm };

/** Where the data is: `url` of a server, or, when there is none, a file in `dataDir`. */
export interface DatabaseTarget {
  /** `mysql://…` or `mariadb://…`; null means the embedded database. */
  url: string | null;
  /** A folder, or ":memory:" for a database that is gone with the process. */
  dataDir: string;
}

/** The tables, as the modules declare them. */
type Entities = Module["entities"];

/** The folder of a dialect's migrations, beside `src` and `dist` alike. */
const migrationsOf = (dialect: "mysql" | "sqlite") =>
  fileURLToPath(new URL(`../../migrations/${dialect}`, import.meta.url));

/**
 * Opens the database, and brings its tables up to date before anybody uses them; of several processes
 * that start together, one after the other. What is done is told to whoever runs the machine.
 */
export async function openDatabase(
  target: DatabaseTarget,
  entities: Entities,
  tell: Tell = () => undefined,
): Promise<Orm> {
  if (target.url !== null) {
    return await prepared(await connect(target, entities), async (orm) => {
      await orm.connect();
      await withServerLock(orm.em.getKysely(), tell, () => migrate(orm, tell));
      // Not before: a migration of a large table takes as long as it takes.
      applyTimeouts((await orm.em.getConnection().getNativeClient()) as Pool);
    });
  }
  const inMemory = target.dataDir === ":memory:";
  if (!inMemory) mkdirSync(target.dataDir, { recursive: true });
  const unlock = inMemory ? null : await lockFolder(target.dataDir, tell);
  try {
    if (!inMemory) await refuseForeignWal(fileOf(target.dataDir));
    return await prepared(await connect(target, entities), async (orm) => {
      await migrate(orm, tell);
      await setPlannerStatistics(orm);
    });
  } finally {
    unlock?.();
  }
}

/** Where the embedded database is. */
export const fileOf = (dataDir: string): string => join(dataDir, "riqing.db");

/** The database after `work` on it, closed where that fails. */
async function prepared(orm: Orm, work: (orm: Orm) => Promise<void>): Promise<Orm> {
  try {
    await work(orm);
    return orm;
  } catch (thrown) {
    await orm.close();
    throw thrown;
  }
}

/** As `openDatabase`, but takes the tables as they are. */
export const connect = async (target: DatabaseTarget, entities: Entities): Promise<Orm> =>
  (await SqlMikroORM.init(optionsFor(target, entities) as never)) as unknown as Orm;

function optionsFor({ url, dataDir }: DatabaseTarget, entities: Entities): Options {
  const common = {
    entities: [...entities],
    extensions: [Migrator],
    findOneOrFailHandler: notFound,
    // A slip in the name of a database must not begin an empty product.
    ensureDatabase: false,
    // What SQLite keeps for itself (planner.ts), and what a migration on a server does (migrate.ts).
    schemaGenerator: { skipTables: [/^sqlite_/, STEP_TABLE] },
  };
  const migrations = (dialect: "mysql" | "sqlite") => ({
    path: migrationsOf(dialect),
    // What the next migration must do is found by comparing with the migrated database.
    snapshot: false,
    tableName: "migration",
    disableForeignKeys: false,
    silent: true,
  });
  if (url !== null) {
    return {
      ...common,
      driver: url.startsWith("mariadb:") ? MariaDbDriver : MySqlDriver,
      // The mysql2 client knows one scheme; the driver above is what differs.
      clientUrl: url.replace(/^mariadb:/, "mysql:"),
      charset: "utf8mb4",
      collate: "utf8mb4_bin",
      forceUtcTimezone: true,
      pool: { min: 2, max: 20 },
      migrations: migrations("mysql"),
      onCreateConnection: async (connection: Connection) => {
        for (const text of SESSION_SETTINGS) await connection.executeQuery(setting(text));
      },
    } as unknown as Options;
  }
  const file = dataDir === ":memory:" ? dataDir : fileOf(dataDir);
  return {
    ...common,
    driver: SqliteDriver,
    driverOptions: embeddedDialect(file),
    dbName: file,
    migrations: migrations("sqlite"),
  } as unknown as Options;
}

/** How each session with a server begins. */
const SESSION_SETTINGS = [
  // Deeds lock the rows they lean on; what they merely read may change behind them.
  "set session transaction isolation level read committed",
  // A process that is frozen in the middle of a transaction would hold its rows until it wakes: the
  // server ends its session and takes back what it had begun. MySQL does not know the second setting
  // and passes over it; see docs/decisions/0015.
  "set session innodb_lock_wait_timeout = 10 /*M!100301 , idle_transaction_timeout = 15 */",
];

interface Connection {
  executeQuery(query: ReturnType<typeof setting>): Promise<unknown>;
}

const setting = (sql: string) => CompiledQuery.raw(sql);

function notFound(): Error {
  return new RefusedError("NOT_FOUND");
}
