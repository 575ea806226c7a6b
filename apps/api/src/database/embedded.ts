import { setTimeout as sleep } from "node:timers/promises";
import Database from "better-sqlite3";
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Driver,
  type QueryResult,
  type SqliteDatabase,
  SqliteAdapter,
  SqliteDialect,
  SqliteDriver,
} from "kysely";

/** More than the statements of the product, with lists of different lengths. */
const MAX_PREPARED_STATEMENTS = 500;
/** Milliseconds for which a statement waits while another process writes. */
const MAX_WAIT_MS = 5_000;
/** Milliseconds between two attempts meanwhile. */
const RETRY_PAUSE_MS = 20;

/**
 * The embedded database in `file` (or ":memory:"): SQLite through better-sqlite3, with what we need
 * beyond Kysely's dialect. A transaction takes its write lock at once, so that it cannot find out
 * half way that another process was quicker; and statements with parameters are prepared once.
 *
 * An answer is given after the commit is on the disk (`synchronous = FULL`): what was acknowledged
 * survives a power cut. A fault of the disk or a lock of another process fails the deed that met it,
 * and no other; see docs/decisions/0035.
 */
export function embeddedDialect(file: string): SqliteDialect {
  const database = new Database(file);
  database.pragma("journal_mode = WAL");
  database.pragma("synchronous = FULL");
  // In KiB: what is asked for often, as boards and reports are, is looked up in many places.
  database.pragma("cache_size = -65536");
  // SQLite would wait inside the call, and nobody would be answered meanwhile; `whenFree` waits instead.
  database.pragma("busy_timeout = 0");
  return new EmbeddedDialect(database);
}

class EmbeddedDialect extends SqliteDialect {
  private readonly database: Database.Database;

  constructor(database: Database.Database) {
    super({ database });
    this.database = database;
  }

  override createDriver(): Driver {
    return new EmbeddedDriver(this.database);
  }

  override createAdapter(): SqliteAdapter {
    return new EmbeddedAdapter();
  }
}

/** Kysely would queue for the one connection itself, and let go of it only where all went well. */
class EmbeddedAdapter extends SqliteAdapter {
  override get supportsMultipleConnections(): boolean {
    return true;
  }
}

/**
 * Lends the one connection to one user after the other, and takes it back in every case: also where a
 * transaction could not be begun, committed or rolled back, of which Kysely gives nothing back.
 */
class EmbeddedDriver extends SqliteDriver {
  private readonly database: Database.Database;
  private readonly waiting: (() => void)[] = [];
  private isLent = false;

  constructor(database: Database.Database) {
    super({ database: preparingOnce(database) });
    this.database = database;
  }

  override async acquireConnection(): Promise<Loan> {
    if (this.isLent) await new Promise<void>((resolve) => this.waiting.push(resolve));
    this.isLent = true;
    const loan = new Loan(await super.acquireConnection(), this.database);
    // What a rollback that failed has left; nobody else may work in it.
    if (this.database.inTransaction) await this.orEnd(loan, async () => this.rollBack());
    return loan;
  }

  override async releaseConnection(loan?: DatabaseConnection): Promise<void> {
    if (!(loan instanceof Loan) || loan.isOver) return;
    loan.isOver = true;
    const next = this.waiting.shift();
    if (next) next();
    else this.isLent = false;
  }

  override async beginTransaction(loan: Loan): Promise<void> {
    await this.orEnd(loan, () => super.beginTransaction(loan));
    loan.hasBegun = true;
  }

  override async commitTransaction(loan: Loan): Promise<void> {
    await this.orEnd(loan, () => super.commitTransaction(loan));
  }

  /** After a commit that failed there is nothing left to do. */
  override async rollbackTransaction(loan: Loan): Promise<void> {
    if (!loan.isOver) await this.orEnd(loan, async () => this.rollBack());
  }

  /** Where `work` fails, the transaction is rolled back and the connection goes to whoever is next. */
  private async orEnd(loan: Loan, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (thrown) {
      try {
        this.rollBack();
      } catch {
        // Tried again for whoever is next.
      }
      await this.releaseConnection(loan);
      throw thrown;
    }
  }

  /** After many faults SQLite has done it by itself. */
  private rollBack(): void {
    if (this.database.inTransaction) this.database.exec("rollback");
  }
}

/** The connection, for as long as one user has it: for a statement, or for a transaction. */
class Loan implements DatabaseConnection {
  hasBegun = false;
  isOver = false;
  private readonly connection: DatabaseConnection;
  private readonly database: Database.Database;

  constructor(connection: DatabaseConnection, database: Database.Database) {
    this.connection = connection;
    this.database = database;
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    this.refuseIfEnded();
    if (this.hasBegun) return this.connection.executeQuery<R>(query);
    return whenFree(() => this.connection.executeQuery<R>(query));
  }

  streamQuery<R>(query: CompiledQuery, chunkSize: number): AsyncIterableIterator<QueryResult<R>> {
    this.refuseIfEnded();
    return this.connection.streamQuery<R>(query, chunkSize);
  }

  /**
   * A full disk ends the transaction at the statement that met it. What came after in the same deed
   * would be kept by itself, without what came before.
   */
  private refuseIfEnded(): void {
    if (this.isOver || (this.hasBegun && !this.database.inTransaction)) {
      throw new Error("the transaction has ended already");
    }
  }
}

/** Tries again while another process has the lock, as long as anybody may wait for it. */
async function whenFree<T>(work: () => Promise<T>): Promise<T> {
  const last = performance.now() + MAX_WAIT_MS;
  for (;;) {
    try {
      return await work();
    } catch (thrown) {
      const { code = "" } = thrown as { code?: string };
      if (!code.startsWith("SQLITE_BUSY") || performance.now() > last) throw thrown;
      await sleep(RETRY_PAUSE_MS);
    }
  }
}

/** Keeps statements with parameters prepared, and begins transactions with their write lock. */
function preparingOnce(database: Database.Database): SqliteDatabase {
  const prepared = new Map<string, Database.Statement>();
  return {
    close: () => void database.close(),
    prepare(text) {
      const statement = text === "begin" ? "begin immediate" : text;
      const known = prepared.get(statement);
      if (known) return known;
      const fresh = database.prepare(statement);
      if (!statement.includes("?")) return fresh;
      if (prepared.size >= MAX_PREPARED_STATEMENTS) prepared.clear();
      prepared.set(statement, fresh);
      return fresh;
    },
  };
}
