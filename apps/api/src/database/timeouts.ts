import type { Pool, PoolConnection } from "mysql2";

/** How long anybody timeouts, in milliseconds. */
export interface Timeouts {
  /** For a connection to be free, or to be made. */
  connectionMs: number;
  /** For the answer to one statement. Those for which rows are locked end before, by the server's own limit. */
  statementMs: number;
}

const TIMEOUTS: Timeouts = { connectionMs: 10_000, statementMs: 30_000 };

const limited = new WeakSet<object>();

/** What begins a session, and what begins and takes back a transaction: Kysely's, for its users. */
const OWN_STATEMENT = /^(set session|begin|rollback)\b/;

/**
 * A connection that has not answered in time will not: it is closed, and a new one is made. So is one that
 * refuses to begin: where that fails, Kysely never gives it back, and the pool would be empty after twenty.
 */
function limitStatements(connection: PoolConnection, { statementMs }: Timeouts): void {
  if (limited.has(connection)) return;
  limited.add(connection);
  const query = connection.query.bind(connection) as (...given: unknown[]) => unknown;
  connection.query = ((asked: string | object, ...rest: unknown[]) => {
    const options = typeof asked === "string" ? { sql: asked } : asked;
    const answer = rest.pop() as (error: { code?: string } | null, ...found: unknown[]) => void;
    const [values = []] = rest;
    return query({ timeout: statementMs, values, ...options }, ((error, ...found) => {
      const isLost = error?.code === "PROTOCOL_SEQUENCE_TIMEOUT";
      if (isLost || (error && OWN_STATEMENT.test((options as { sql: string }).sql)))
        connection.destroy();
      answer(error, ...found);
    }) as typeof answer);
  }) as typeof connection.query;
}

/**
 * Puts an end to every wait for a database server. The way to it can go silent without an error, after which
 * a statement, or whoever wants a connection, would wait for ever; so they are told that it is away.
 */
export function applyTimeouts(pool: Pool, timeouts: Timeouts = TIMEOUTS): void {
  const getConnection = pool.getConnection.bind(pool);
  pool.getConnection = (answer) => {
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      const error = Object.assign(new Error("no connection was free in time"), {
        code: "POOL_TIMEOUT",
      });
      answer(error as never, undefined as never);
    }, timeouts.connectionMs);
    getConnection((error, connection) => {
      // It came after all, and nobody timeouts for it.
      if (late) return connection?.release();
      clearTimeout(timer);
      if (connection) limitStatements(connection, timeouts);
      return answer(error, connection);
    });
  };
}
