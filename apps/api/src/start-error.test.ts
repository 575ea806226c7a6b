import { NewerDatabaseError } from "./database/migrate.ts";
import { StartLockError } from "./database/start-lock.ts";
import { WalError } from "./database/wal.ts";
import { EnvError } from "./env.ts";
import { KeyError } from "./ports/keys.ts";
import { CheckError, startErrorOf } from "./start-error.ts";

const env = { dataDir: "/srv/riqing", port: 4000, host: "10.0.0.1" };
const thrown = (code: string, more = {}) => Object.assign(new Error("no"), { code, ...more });

it.each([
  [10, "PORT", new EnvError("PORT …")],
  [11, "/srv/riqing", thrown("EROFS")],
  [11, "ENOSPC", thrown("ENOSPC")],
  [11, "/srv/riqing", thrown("SQLITE_READONLY_DIRECTORY")],
  [11, "/srv/riqing", thrown("SQLITE_CANTOPEN")],
  [11, "SQLITE_FULL", thrown("SQLITE_FULL")],
  [12, "4000", thrown("EADDRINUSE", { syscall: "listen" })],
  [12, "10.0.0.1", thrown("EACCES", { syscall: "listen" })],
  [12, "10.0.0.1", thrown("ENOTFOUND", { syscall: "getaddrinfo", hostname: "10.0.0.1" })],
  [13, "DATABASE_URL", thrown("ENOTFOUND", { syscall: "getaddrinfo", hostname: "db" })],
  [13, "DATABASE_URL", thrown("ECONNREFUSED", { syscall: "connect" })],
  [13, "DATABASE_URL", thrown("ER_ACCESS_DENIED_ERROR")],
  [13, "DATABASE_URL", thrown("ER_DBACCESS_DENIED_ERROR")],
  [13, "DATABASE_URL", thrown("ER_BAD_DB_ERROR")],
  [13, "connection", thrown("ER_CON_COUNT_ERROR")],
  [13, "riqing.db", thrown("SQLITE_NOTADB")],
  [13, "riqing.db", thrown("SQLITE_BUSY")],
  [13, "process", new StartLockError()],
  [13, "Migration9", new NewerDatabaseError("Migration9")],
  [16, "riqing.db-wal", new WalError("/srv/riqing/riqing.db-wal")],
  [16, "keys", new CheckError("belonging", "keys")],
  [14, "EACCES", new KeyError("/srv/riqing/keys/a.pem", thrown("EACCES", { syscall: "open" }))],
  [14, "a.pem", new KeyError("/srv/riqing/keys/a.pem", thrown("ERR_OSSL_UNSUPPORTED"))],
])("ends with %i, saying %s", (exitCode, about, error) => {
  const known = startErrorOf(error, env);
  expect(known).toEqual({ exitCode, message: expect.stringContaining(about) as string });
});

it("knows no sentence for a fault of the product's own", () => {
  for (const fault of [new TypeError("x is not a function"), "a string", null])
    expect(startErrorOf(fault, env)).toBeNull();
});
