/** Whether the database can be used, and is what this server expects. */
import { clockDifference } from "../database/clock-difference.ts";
import { isTableMissing, migrationNames } from "../database/migrate.ts";
import { clusterStatus } from "../database/variables.ts";
import { connectedNodes, notedNodes } from "../database/written-nodes.ts";
import { isSqlite, rows, sql } from "../kernel/sql.ts";
import { organisationsToServe } from "../modules/people/index.ts";
import { checkWords as words } from "../words/checks.zh-cn.ts";
import { type Check, codeOf, fail, type Finding, warn } from "./check.ts";

/** Reads a table: a node of a cluster without a quorum answers `select 1`. */
export const database: Check = {
  name: "database",
  needs: ["database"],
  start: "database",
  ready: { unready: true, everyMs: 0 },
  async run(given) {
    try {
      await rows(given, sql`select id from organisation limit 1`);
      return null;
    } catch (thrown) {
      if (isTableMissing(thrown as Error)) return fail(words.databaseEmpty);
      const code = codeOf(thrown);
      return fail(code === "ER_UNKNOWN_COM_ERROR" ? words.noQuorum : words.databaseAway(code));
    }
  },
};

export const cluster: Check = {
  name: "cluster",
  needs: ["database"],
  start: "log",
  ready: { unready: true, everyMs: 0 },
  run: async (given) => clusterFinding(await clusterStatus(given)),
};

/** Fewer nodes have no majority left when one more goes. */
const USUAL_NODES = 3;

export function clusterFinding(status: ReadonlyMap<string, string>): Finding {
  const of = (name: string) => status.get(`wsrep_${name}`);
  // A server that has Galera's code and is no node says "Disconnected".
  if ((of("cluster_status") ?? "Disconnected") === "Disconnected") return null;
  if (of("cluster_status") !== "Primary") return fail(words.noQuorum);
  if (of("ready") !== "ON") return fail(words.nodeNotSynced(of("local_state_comment") ?? "?"));
  const size = of("cluster_size") ?? "";
  return Number(size) < USUAL_NODES ? warn(words.smallCluster(size)) : null;
}

export const clusterWriters: Check = {
  name: "writers",
  needs: ["database"],
  start: "log",
  ready: { unready: false, everyMs: 15_000 },
  async run(given) {
    const connected = await connectedNodes(given.orm);
    return connected.length === 0 ? null : writersFinding(connected, await notedNodes(given));
  },
};

export function writersFinding(connected: readonly string[], noted: readonly string[]): Finding {
  const nodes = [...new Set([...connected, ...noted])].toSorted();
  return nodes.length > 1 ? warn(words.severalWriters(nodes.join("、"))) : null;
}

/** At start `openDatabase` upgrades the database, or refuses one that is newer. */
export const schema: Check = {
  name: "schema",
  needs: ["database"],
  start: null,
  ready: null,
  async run({ orm }) {
    const { pending, newer } = await migrationNames(orm);
    if (newer.length > 0) return fail(words.newer(newer.join("、")));
    return pending.length > 0 ? warn(words.pending(pending.length)) : null;
  },
};

/** Whether all tables and columns are there: a backup may have been restored in part. */
export const tables: Check = {
  name: "tables",
  needs: ["database"],
  start: "database",
  ready: null,
  async run(given) {
    // Those of migrations that are still to come cannot be there.
    if ((await migrationNames(given.orm)).pending.length > 0) return null;
    const found = await rows<{ name: string; part: string }>(
      given,
      isSqlite(given)
        ? sql`select m.name as name, c.name as part
            from sqlite_master m join pragma_table_xinfo(m.name) c where m.type = 'table'`
        : sql`select table_name as name, column_name as part
            from information_schema.columns where table_schema = database()`,
    );
    const known = new Map<string, Set<string>>();
    for (const { name, part } of found) known.set(name, (known.get(name) ?? new Set()).add(part));
    const missing: string[] = [];
    for (const { tableName, props } of given.orm.getMetadata().getAll().values()) {
      const parts = known.get(tableName);
      if (!parts) missing.push(tableName);
      else
        for (const column of props.flatMap(({ fieldNames }) => fieldNames))
          if (!parts.has(column)) missing.push(`${tableName}.${column}`);
    }
    return missing.length > 0 ? fail(words.tablesMissing(missing.slice(0, 5).join("、"))) : null;
  },
};

const WARN_CLOCK_MS = 5_000;
const FAIL_CLOCK_MS = 5 * 60_000;

/** What is done is written down with the application's clock: one that is wrong writes what is not true. */
export const clock: Check = {
  name: "clock",
  needs: ["database"],
  start: "log",
  ready: { unready: true, everyMs: 0 },
  run: async (given) => clockFinding(await clockDifference(given, given.clock)),
};

export function clockFinding(difference: number | null): Finding {
  if (difference === null || Math.abs(difference) < WARN_CLOCK_MS) return null;
  const sentence = words.clockOff(difference);
  return Math.abs(difference) < FAIL_CLOCK_MS ? warn(sentence) : fail(sentence);
}

export const zones: Check = {
  name: "zones",
  needs: ["database"],
  start: "log",
  ready: null,
  async run(given) {
    const used = new Set((await organisationsToServe(given)).map(({ timeZone }) => timeZone));
    return zonesFinding([...used]);
  },
};

const NOON_UTC = new Date("2026-01-15T12:00:00Z");

const hourIn = (timeZone: string): string =>
  new Intl.DateTimeFormat("en", { timeZone, hour: "numeric", hourCycle: "h23" }).format(NOON_UTC);

export function zonesFinding(
  used: readonly string[],
  hourOf: (zone: string) => string = hourIn,
): Finding {
  const unknown = used.filter((zone) => {
    try {
      hourOf(zone);
      return false;
    } catch {
      return true;
    }
  });
  // One that is known without its data is taken for UTC.
  if (hourOf("Asia/Shanghai") !== "20") unknown.push("Asia/Shanghai");
  return unknown.length > 0 ? fail(words.zoneUnknown([...new Set(unknown)].join("、"))) : null;
}
