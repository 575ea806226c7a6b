import Database from "better-sqlite3";
import { SqliteDialect } from "kysely";

/** More than the statements of the product, with lists of different lengths. */
const MAX_PREPARED_STATEMENTS = 500;

/**
 * The embedded database in `file` (or ":memory:"): SQLite through better-sqlite3, with what we need
 * beyond Kysely's dialect. A transaction takes its write lock at once, so that it cannot find out
 * half way that another process was quicker; and statements with parameters are prepared once.
 *
 * An answer is given after the commit is on the disk (`synchronous = FULL`): what was acknowledged
 * survives a power cut.
 */
export function embeddedDialect(file: string): SqliteDialect {
  const database = new Database(file);
  database.pragma("journal_mode = WAL");
  database.pragma("synchronous = FULL");
  database.pragma("busy_timeout = 5000");
  // In KiB: what is asked for often, as boards and reports are, is looked up in many places.
  database.pragma("cache_size = -65536");
  const prepared = new Map<string, ReturnType<typeof database.prepare>>();

  return new SqliteDialect({
    database: {
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
    },
  });
}
