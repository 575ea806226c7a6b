/** Settings of a database server; of the embedded database there are none. */
import { sessionVariables } from "../database/variables.ts";
import { isSqlite, rows, sql } from "../kernel/sql.ts";
import { checkWords as words, type CheckName } from "../words/checks.zh-cn.ts";
import { type Check, fail, type Finding, warn } from "./check.ts";

const MIN_PACKET = 16 * 1_024 * 1_024;
const MAX_IDLE_SECONDS = 900;

/** A check of settings that are judged by themselves. */
interface Setting {
  name: CheckName;
  variables: readonly string[];
  judge: (of: (name: string) => string | null) => Finding;
}

export const SETTINGS: readonly Setting[] = [
  {
    name: "database-version",
    variables: ["version"],
    judge: (of) => {
      const version = of("version") ?? "";
      const [major = 0, minor = 0] = version.split(".").map((part) => Number.parseInt(part, 10));
      const isMariaDb = version.includes("MariaDB");
      const isOld = isMariaDb ? major < 10 || (major === 10 && minor < 6) : major < 8;
      return isOld ? fail(words.versionOld(version)) : null;
    },
  },
  {
    name: "database-read-only",
    variables: ["read_only", "super_read_only"],
    judge: (of) =>
      [of("read_only"), of("super_read_only")].some((value) => value !== null && value !== "OFF")
        ? fail(words.readOnly)
        : null,
  },
  {
    name: "sql-mode",
    variables: ["sql_mode"],
    judge: (of) => {
      const modes = (of("sql_mode") ?? "").split(",");
      const isStrict = modes.some((mode) => /^STRICT_(TRANS|ALL)_TABLES$/.test(mode));
      const isForeign = modes.some((mode) => /^(ANSI_QUOTES|NO_BACKSLASH_ESCAPES)$/.test(mode));
      return isStrict && !isForeign ? null : fail(words.sqlMode(modes.join(",")));
    },
  },
  {
    name: "isolation",
    variables: ["tx_isolation", "transaction_isolation"],
    judge: (of) => {
      const level = of("transaction_isolation") ?? of("tx_isolation");
      return level === "READ-COMMITTED" ? null : fail(words.isolation(level ?? "?"));
    },
  },
  {
    name: "packet",
    variables: ["max_allowed_packet"],
    judge: (of) => {
      const bytes = Number(of("max_allowed_packet"));
      return bytes < MIN_PACKET ? fail(words.packet(bytes)) : null;
    },
  },
  {
    name: "durability",
    variables: ["innodb_flush_log_at_trx_commit"],
    judge: (of) => {
      const value = of("innodb_flush_log_at_trx_commit");
      return value === "1" ? null : fail(words.durability(value ?? "?"));
    },
  },
  {
    name: "idle-sessions",
    // MariaDB ends a session that is idle in a transaction by itself.
    variables: ["wait_timeout", "idle_transaction_timeout"],
    judge: (of) => {
      const seconds = of("wait_timeout") ?? "";
      const isLong = of("idle_transaction_timeout") === null && Number(seconds) > MAX_IDLE_SECONDS;
      return isLong ? warn(words.idleSessions(seconds)) : null;
    },
  },
];

export const settings: readonly Check[] = SETTINGS.map(({ name, variables, judge }) => ({
  name,
  needs: ["database"],
  start: "log",
  ready: null,
  async run(given) {
    if (isSqlite(given)) return null;
    const found = await sessionVariables(given, variables);
    return judge((variable) => found.get(variable) ?? null);
  },
}));

export const charset: Check = {
  name: "charset",
  needs: ["database"],
  start: "log",
  ready: null,
  async run(given) {
    if (isSqlite(given)) return null;
    const sets = await sessionVariables(given, [
      "character_set_client",
      "character_set_connection",
      "character_set_results",
    ]);
    const wrong = [...sets].filter(([, value]) => value !== "utf8mb4").map(([name]) => name);
    const tables = await rows<{ name: string; collation: string; engine: string }>(
      given,
      sql`select table_name as name, table_collation as collation, engine as engine
        from information_schema.tables where table_schema = database()
          and table_type = 'BASE TABLE'
          and (table_collation <> 'utf8mb4_bin' or engine <> 'InnoDB')`,
    );
    const ours = new Set(
      [...given.orm.getMetadata().getAll().values()].map(({ tableName }) => tableName),
    );
    for (const { name, collation, engine } of tables)
      if (ours.has(name)) wrong.push(`${name} (${collation}, ${engine})`);
    return wrong.length > 0 ? fail(words.charset(wrong.slice(0, 5).join("、"))) : null;
  },
};
