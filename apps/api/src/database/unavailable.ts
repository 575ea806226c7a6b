/** What a database, or the way to it, says when it cannot serve now: none of it is the caller's doing. */
const UNAVAILABLE_CODES: ReadonlySet<string> = new Set([
  // the connection
  "ECONNREFUSED",
  "ECONNRESET",
  "ECONNABORTED",
  "EHOSTUNREACH",
  "ENOTFOUND",
  "EPIPE",
  "ETIMEDOUT",
  "EAI_AGAIN",
  "PROTOCOL_CONNECTION_LOST",
  "PROTOCOL_SEQUENCE_TIMEOUT",
  "POOL_CLOSED",
  "POOL_TIMEOUT",
  "POOL_NONEONLINE",
  // the server: too many connections, going down, no quorum, only reading, full
  "ER_CON_COUNT_ERROR",
  "ER_TOO_MANY_USER_CONNECTIONS",
  "ER_SERVER_SHUTDOWN",
  "ER_NORMAL_SHUTDOWN",
  "ER_CONNECTION_KILLED",
  "ER_UNKNOWN_COM_ERROR",
  "ER_OPTION_PREVENTS_STATEMENT",
  "ER_READ_ONLY_MODE",
  "ER_CANT_EXECUTE_IN_READ_ONLY_TRANSACTION",
  "ER_DISK_FULL",
  "ER_RECORD_FILE_FULL",
  "ER_QUERY_TIMEOUT",
  "ER_STATEMENT_TIMEOUT",
  "ER_LOCK_WAIT_TIMEOUT",
  "ER_LOCK_DEADLOCK",
  // a bucket (ports/files)
  "STORE_UNAVAILABLE",
]);

/** Of SQLite, whole families: SQLITE_IOERR_FSYNC and so on. */
const UNAVAILABLE_FAMILIES = /^SQLITE_(FULL|IOERR|BUSY|LOCKED|CANTOPEN|READONLY|PROTOCOL)/;

/**
 * Whether an error says that the database could not serve: away, full, frozen, without a quorum. The deed may
 * be sent again later; whether it was committed is not known, so that a deed carries an id of its own.
 */
export function isUnavailable(thrown: unknown): boolean {
  for (let error = thrown, depth = 0; error instanceof Error && depth < 6; depth += 1) {
    const { code, originalError } = error as { code?: unknown; originalError?: unknown };
    if (
      typeof code === "string" &&
      (UNAVAILABLE_CODES.has(code) || UNAVAILABLE_FAMILIES.test(code))
    )
      return true;
    if (
      /^(The database connection is not open|Pool is closed|Queue limit reached|Can't add new command when connection)/.test(
        error.message,
      )
    )
      return true;
    error = error.cause ?? originalError;
  }
  return false;
}
