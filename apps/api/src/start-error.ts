import { NewerDatabaseError } from "./database/migrate.ts";
import { StartLockError } from "./database/start-lock.ts";
import { WalError } from "./database/wal.ts";
import { type Env, EnvError } from "./env.ts";
import { KeyError } from "./ports/keys.ts";
import { startWords as words } from "./words/start.zh-cn.ts";

/** A check that keeps the server from its work, with a sentence. */
export class CheckError extends Error {
  readonly kind: keyof typeof EXIT_CODES;

  constructor(kind: keyof typeof EXIT_CODES, sentence: string) {
    super(sentence);
    this.kind = kind;
  }
}

/** How the process ends, by what kept it from its work; docs/operations.md says the same. */
export const EXIT_CODES = {
  fault: 1,
  settings: 10,
  dataDir: 11,
  port: 12,
  database: 13,
  keys: 14,
  unfinished: 15,
  belonging: 16,
} as const;

/** What keeps the server from starting, in a sentence for whoever runs the machine. */
export interface StartError {
  message: string;
  exitCode: number;
}

const FOLDER_CODES = new Set([
  "EACCES",
  "EDQUOT",
  "EEXIST",
  "EIO",
  "EISDIR",
  "ENOENT",
  "ENOSPC",
  "ENOTDIR",
  "EPERM",
  "EROFS",
]);

const UNREACHABLE_CODES = new Set([
  "EAI_AGAIN",
  "ECONNREFUSED",
  "ECONNRESET",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ENOTFOUND",
  "ETIMEDOUT",
  "HANDSHAKE_NO_SSL_SUPPORT",
  "PROTOCOL_CONNECTION_LOST",
]);

type Facts = Pick<Env, "dataDir" | "port" | "host">;

/**
 * The sentence for something that went wrong at start, with the environment as far as it was read; null
 * for a fault of the product's own.
 */
export function startErrorOf(thrown: unknown, env: Facts | null): StartError | null {
  const { dataDir, port, host } = env ?? { dataDir: "", port: 0, host: "" };
  if (!(thrown instanceof Error)) return null;
  const {
    code = "",
    syscall = "",
    hostname,
  } = thrown as NodeJS.ErrnoException & {
    hostname?: string;
  };
  const of = (kind: keyof typeof EXIT_CODES, message: string): StartError => ({
    message,
    exitCode: EXIT_CODES[kind],
  });
  if (thrown instanceof EnvError) return of("settings", thrown.message);
  if (thrown instanceof KeyError)
    return of("keys", words.keyUnreadable(thrown.path, thrown.reason));
  if (thrown instanceof CheckError) return of(thrown.kind, thrown.message);
  if (thrown instanceof WalError) return of("belonging", words.walForeign(thrown.message));
  if (thrown instanceof NewerDatabaseError)
    return of("database", words.databaseNewer(thrown.message));
  if (thrown instanceof StartLockError) return of("database", words.waitedInVain);
  if (syscall === "listen" || syscall === "bind" || (hostname !== undefined && hostname === host)) {
    return of(
      "port",
      code === "EADDRINUSE" ? words.portTaken(port) : words.cannotListen(host, port, code),
    );
  }
  if (/^SQLITE_(NOTADB|CORRUPT)/.test(code)) return of("database", words.fileBroken(dataDir, code));
  if (code.startsWith("SQLITE_BUSY")) return of("database", words.fileLocked(dataDir));
  if (/^SQLITE_(CANTOPEN|FULL|IOERR|PERM|READONLY)/.test(code) || FOLDER_CODES.has(code)) {
    return of("dataDir", words.folderUnusable(dataDir, code));
  }
  if (UNREACHABLE_CODES.has(code)) return of("database", words.databaseUnreachable(code));
  if (code === "ER_BAD_DB_ERROR") return of("database", words.databaseUnknown);
  if (code.endsWith("ACCESS_DENIED_ERROR")) return of("database", words.databaseDenied(code));
  if (code === "ER_CON_COUNT_ERROR") return of("database", words.databaseFull);
  return null;
}
