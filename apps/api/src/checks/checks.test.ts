import { checkWords } from "../words/checks.zh-cn.ts";
import { type PartFacts, idOf, whyNotTogether } from "./belonging.policy.ts";
import type { Finding } from "./check.ts";
import { clockFinding, clusterFinding, writersFinding, zonesFinding } from "./database.ts";
import { CHECKS } from "./index.ts";
import { spaceFinding } from "./place.ts";
import { SETTINGS } from "./server-settings.ts";

const levelOf = (finding: Finding) => finding?.level ?? "ok";

const used: PartFacts = {
  database: "a",
  organisations: 2,
  keysMarker: "a",
  keys: 2,
  storeMarker: "a",
};
const empty: PartFacts = {
  database: null,
  organisations: 0,
  keysMarker: null,
  keys: 0,
  storeMarker: null,
};

it.each<[string, Partial<PartFacts>, PartFacts, ReturnType<typeof whyNotTogether>]>([
  ["one installation", {}, used, null],
  ["a first start", {}, empty, null],
  ["a first start that was killed before the first mark", { database: "a" }, empty, null],
  ["a first start that was killed after it", { database: "a", keysMarker: "a" }, empty, null],
  ["a demo that was killed", { database: "a", keysMarker: "a", keys: 1 }, empty, null],
  ["an upgrade", { database: null, keysMarker: null, storeMarker: null }, used, null],
  ["a backup from before the upgrade", { database: null }, used, null],
  ["a bucket that cannot be asked", { storeMarker: null }, used, null],
  ["an empty database beside keys", { keys: 1 }, empty, "EMPTY_DATABASE"],
  ["an empty database beside marked keys", { keysMarker: "a" }, empty, "EMPTY_DATABASE"],
  ["an empty database beside files", { storeMarker: "a" }, empty, "EMPTY_DATABASE"],
  ["another's keys", { keysMarker: "b" }, used, "OTHER_KEYS"],
  ["another's keys, not marked", { database: "a", keys: 1 }, empty, "OTHER_KEYS"],
  ["another's files", { storeMarker: "b" }, used, "OTHER_FILES"],
  [
    "another's files beside an old backup",
    { database: null, storeMarker: "b" },
    used,
    "OTHER_FILES",
  ],
])("%s", (_, changes, of, why) => {
  expect(whyNotTogether({ ...of, ...changes })).toBe(why);
});

it("gives a database without an id that of its keys, or of its files", () => {
  expect(idOf({ ...used, database: null, keysMarker: "k", storeMarker: "s" })).toBe("k");
  expect(idOf({ ...used, database: null, keysMarker: null, storeMarker: "s" })).toBe("s");
  expect(idOf(empty)).toBeNull();
});

const DAY = 86_400_000;
const galera = (given: Record<string, string> = {}) =>
  new Map(
    Object.entries({
      wsrep_cluster_status: "Primary",
      wsrep_ready: "ON",
      wsrep_cluster_size: "3",
      wsrep_local_state_comment: "Synced",
      ...given,
    }),
  );
const noZones = (zone: string) => (zone === "Asia/Shanghai" ? "12" : "0");

it.each<[string, Finding, string, string]>([
  ["no clock of its own", clockFinding(null), "ok", ""],
  ["a second", clockFinding(1_000), "ok", ""],
  ["ten seconds", clockFinding(10_000), "warn", "快 10.0 秒"],
  ["thirty days", clockFinding(30 * DAY), "fail", "快 30 天"],
  ["thirty days behind", clockFinding(-30 * DAY), "fail", "慢 30 天"],
  ["space", spaceFinding(50e9, 1e6), "ok", ""],
  ["space where names are not counted", spaceFinding(50e9, null), "ok", ""],
  ["little space", spaceFinding(500e6, 1e6), "warn", "500 MB"],
  ["next to none", spaceFinding(50e6, 1e6), "fail", "50 MB"],
  ["no names left", spaceFinding(50e9, 10), "fail", "10 个文件"],
  ["a server without a cluster", clusterFinding(new Map()), "ok", ""],
  [
    "a server that could be a node",
    clusterFinding(galera({ wsrep_cluster_status: "Disconnected", wsrep_ready: "OFF" })),
    "ok",
    "",
  ],
  ["three nodes", clusterFinding(galera()), "ok", ""],
  ["two nodes", clusterFinding(galera({ wsrep_cluster_size: "2" })), "warn", "只剩 2"],
  [
    "no quorum",
    clusterFinding(galera({ wsrep_cluster_status: "non-Primary", wsrep_ready: "OFF" })),
    "fail",
    "没有多数派",
  ],
  [
    "a node that joins",
    clusterFinding(galera({ wsrep_ready: "OFF", wsrep_local_state_comment: "Joining" })),
    "fail",
    "Joining",
  ],
  ["one writer", writersFinding(["n1:3306"], ["n1:3306"]), "ok", ""],
  ["one process, two nodes", writersFinding(["n1:1", "n2:2"], ["n1:1"]), "warn", "n1:1、n2:2"],
  ["two processes, two nodes", writersFinding(["n1:1"], ["n2:2"]), "warn", "n1:1、n2:2"],
  ["zones", zonesFinding(["Asia/Shanghai", "Europe/Berlin"]), "ok", ""],
  ["a zone of nowhere", zonesFinding(["Moon/Tycho"]), "fail", "Moon/Tycho"],
  ["no zones at all", zonesFinding([], noZones), "fail", "Asia/Shanghai"],
])("%s is said", (_, finding, level, about) => {
  expect([levelOf(finding), finding?.sentence.found ?? ""]).toEqual([
    level,
    expect.stringContaining(about),
  ]);
});

it.each<[string, string, Record<string, string>]>([
  ["database-version", "ok", { version: "10.11.6-MariaDB-0+deb12u1" }],
  ["database-version", "ok", { version: "8.4.3" }],
  ["database-version", "fail", { version: "10.5.29-MariaDB" }],
  ["database-version", "fail", { version: "5.7.44-log" }],
  ["database-read-only", "ok", { read_only: "OFF", super_read_only: "OFF" }],
  ["database-read-only", "fail", { read_only: "ON" }],
  ["database-read-only", "fail", { read_only: "NO_LOCK_NO_ADMIN" }],
  ["sql-mode", "ok", { sql_mode: "STRICT_TRANS_TABLES,ERROR_FOR_DIVISION_BY_ZERO" }],
  ["sql-mode", "fail", { sql_mode: "" }],
  ["sql-mode", "fail", { sql_mode: "STRICT_TRANS_TABLES,ANSI_QUOTES" }],
  ["isolation", "ok", { transaction_isolation: "READ-COMMITTED" }],
  ["isolation", "ok", { tx_isolation: "READ-COMMITTED" }],
  ["isolation", "fail", { tx_isolation: "REPEATABLE-READ" }],
  ["packet", "ok", { max_allowed_packet: "16777216" }],
  ["packet", "fail", { max_allowed_packet: "1048576" }],
  ["durability", "ok", { innodb_flush_log_at_trx_commit: "1" }],
  ["durability", "fail", { innodb_flush_log_at_trx_commit: "2" }],
  ["idle-sessions", "ok", { wait_timeout: "28800", idle_transaction_timeout: "15" }],
  ["idle-sessions", "ok", { wait_timeout: "300" }],
  ["idle-sessions", "warn", { wait_timeout: "28800" }],
])("%s is %s with %j", (name, level, values) => {
  const setting = SETTINGS.find((each) => each.name === name)!;
  expect(levelOf(setting.judge((variable) => values[variable] ?? null))).toBe(level);
});

it("lists each check once, under its title, and those that need the database behind it", () => {
  const names = CHECKS.map(({ name }) => name);
  expect(names.toSorted()).toEqual(Object.keys(checkWords.titles).toSorted());
  const needing = CHECKS.filter(({ needs }) => needs.includes("database"));
  expect(needing[0]!.name).toBe("database");
});
