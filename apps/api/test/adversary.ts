import { createHash } from "node:crypto";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { ristretto255_oprf } from "@noble/curves/ed25519.js";
import { tokenInfo } from "@riqing/schema";
import { isSqlite, sql } from "../src/kernel/sql.ts";
import type { Planted, World } from "./world.ts";

type Row = Record<string, unknown>;

/** All that is left of a week, and all that went through the air but for addresses and times. */
export interface Evidence {
  tables: Map<string, Row[]>;
  /** Tables whose rows SQLite numbers as they come. */
  numbered: ReadonlySet<string>;
  logs: string[];
  files: LeftFile[];
  /** While nothing ran but what was sent without a name, by the machine's own clock; milliseconds. */
  spans: [from: number, until: number][];
  /** Bodies of requests without a session. */
  bodies: string[];
  /** The secret token keys, as the sealed ones open. */
  secrets: Uint8Array[];
  week: string;
  organisationId: string;
}

/** A file or a folder of the server's, with the latest of its times. */
export interface LeftFile {
  name: string;
  changedAt: number;
}

/** All that lies in a folder, and the folder itself. */
export function filesIn(folder: string): LeftFile[] {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return [".", ...names].map((name) => {
    const { mtimeMs, ctimeMs, birthtimeMs } = statSync(join(folder, name));
    return { name, changedAt: Math.max(mtimeMs, ctimeMs, birthtimeMs) };
  });
}

/** Where what is sent without a name lies. */
const ANONYMOUS_TABLES = [
  "report",
  "reported_person",
  "report_message",
  "anonymous_word",
  "anonymous_picture",
  "spent_token",
] as const;

/** As whoever took the disks, the keys and the logs has it. */
export async function seize(
  world: World,
  given: Pick<Evidence, "logs" | "spans" | "bodies" | "week" | "organisationId">,
): Promise<Evidence> {
  const ctx = { em: world.orm.em };
  const names = [...world.orm.getMetadata().getAll().values()].map(({ tableName }) => tableName);
  const tables = new Map<string, Row[]>();
  const numbered = new Set<string>();
  for (const name of names) {
    // In the order in which they lie there.
    tables.set(name, await world.rows<Row>(sql`select * from ${sql.table(name)}`));
    if (!isSqlite(ctx)) continue;
    const [made] = await world.rows<{ text: string }>(
      sql`select sql as text from sqlite_master where name = ${name}`,
    );
    if (!/\) without rowid\b/i.test(made?.text ?? "")) numbered.add(name);
  }
  const secrets = (tables.get("token_key") ?? []).map(({ sealed_key: sealed }) =>
    Uint8Array.from(
      Buffer.from(world.ports.secrets.open("token key", String(sealed)), "base64url"),
    ),
  );
  return { ...given, tables, numbered, secrets, files: filesIn(world.folder) };
}

/** Values that stand in half of all rows, and say nothing. */
const isTelling = (value: unknown, { organisationId }: Evidence): value is string =>
  typeof value === "string" &&
  value.length >= 8 &&
  value !== organisationId &&
  !/^\d{4}-\d\d-\d\d$/.test(value) &&
  !/^[A-Z_]+$/.test(value);

/** The instant in a number of milliseconds, or in an id that sorts by time; null: it is none. */
function instantIn(value: unknown): number | null {
  const [from, until] = [Date.parse("2026-01-01"), Date.parse("2028-01-01")];
  const found =
    typeof value === "string" && /^[0-9a-f]{8}-[0-9a-f]{4}-7/.test(value)
      ? Number.parseInt(value.slice(0, 8) + value.slice(9, 13), 16)
      : Number(value);
  return found > from && found < until ? found : null;
}

/**
 * The rows in which something without a name lies: reports without a reporter, and what belongs to them. What was
 * written when they were handed over, or handled, is dated by that hour and not by their sender.
 */
function anonymousRows({ tables }: Evidence): { table: string; row: Row }[] {
  const reports = new Set(
    (tables.get("report") ?? [])
      .filter(({ source, reporter_id: by }) => source === "ANONYMOUS" && by === null)
      .map(({ id }) => id),
  );
  return ANONYMOUS_TABLES.flatMap((table) =>
    (tables.get(table) ?? [])
      .filter((row) => {
        if (table === "report") return reports.has(row.id);
        if (table === "spent_token") return true;
        return reports.has(row.report_id) && row.side !== "HANDLER";
      })
      .map((row) => ({ table, row })),
  );
}

/** What a report says of others by design: whom it names, and who handles it. */
const OTHERS = new Set(["person_id", "taken_by_id", "closed_by_id", "case_id", "group_id"]);

/**
 * Everybody among `fetched` who could have sent what has no name, by every join that there is. The finds say which
 * ones narrowed it down.
 */
export function attack(
  evidence: Evidence,
  fetched: readonly Planted[],
): { candidates: Set<string>; finds: string[] } {
  const everybody = fetched.map(({ id }) => id);
  const finds: string[] = [];
  let candidates = new Set(everybody);
  const narrow = (how: string, to: readonly string[]) => {
    finds.push(how);
    candidates = new Set([...candidates].filter((id) => to.includes(id)));
  };
  const owners = ownersOf(evidence, everybody);

  for (const { table, row } of anonymousRows(evidence)) {
    if (evidence.numbered.has(table)) narrow(`${table}: rows in the order of writing`, []);
    for (const [column, value] of Object.entries(row)) {
      // Of the organisation and of others an id says when they came, and nothing of the report.
      const at = OTHERS.has(column) || column === "organisation_id" ? null : instantIn(value);
      if (at !== null) narrow(`${table}.${column}: an instant`, activeAround(evidence, owners, at));
      if (OTHERS.has(column) || !isTelling(value, evidence)) continue;
      const known = sharedWith(evidence, owners, value, { table, row });
      if (known.length > 0) narrow(`${table}.${column}: also where a person stands`, known);
      if (table !== "anonymous_picture" || column !== "picture") continue;
      const hash = createHash("sha256").update(Buffer.from(value, "base64")).digest("hex");
      const same = sharedWith(evidence, owners, hash, { table, row });
      if (same.length > 0) narrow(`${table}: a hash that stands elsewhere`, same);
    }
  }
  for (const body of evidence.bodies)
    for (const [word] of body.matchAll(/[\w-]{16,}/g)) {
      if (!isTelling(word, evidence) || everybody.includes(word)) continue;
      const known = sharedWith(evidence, owners, word, null);
      if (known.length > 0) narrow(`a body: also where a person stands`, known);
    }
  for (const id of everybody)
    if (evidence.bodies.some((body) => body.includes(id))) narrow("a body names its sender", [id]);

  attackLogs(evidence, narrow);
  attackFiles(evidence, narrow);
  attackKeys(evidence, narrow);
  return { candidates, finds };
}

/** By row: whose it is, where it belongs to one of those who fetched. */
function ownersOf({ tables }: Evidence, everybody: readonly string[]) {
  const isSomebody = new Set(everybody);
  const found: { table: string; row: Row; personId: string }[] = [];
  for (const [table, all] of tables)
    for (const row of all)
      for (const value of Object.values(row))
        if (typeof value === "string" && isSomebody.has(value))
          found.push({ table, row, personId: value });
  return found;
}

type Owners = ReturnType<typeof ownersOf>;

/** In whose rows a value stands, too. */
function sharedWith(
  evidence: Evidence,
  owners: Owners,
  value: string,
  own: { table: string; row: Row } | null,
): string[] {
  return [
    ...new Set(
      owners
        .filter(({ row, table }) => row !== own?.row && table !== "reported_person")
        .filter(({ row }) =>
          Object.values(row).some((each) => typeof each === "string" && each.includes(value)),
        )
        .map(({ personId }) => personId),
    ),
  ];
}

/** Who left an instant within five minutes of one. */
function activeAround(_: Evidence, owners: Owners, at: number): string[] {
  const near = (value: unknown) => {
    const instant = instantIn(value);
    return instant !== null && Math.abs(instant - at) <= 5 * 60_000;
  };
  return owners.filter(({ row }) => Object.values(row).some(near)).map(({ personId }) => personId);
}

type Narrow = (how: string, to: readonly string[]) => void;

/** A line that says what it was is a time at which it was. */
function attackLogs({ logs, bodies }: Evidence, narrow: Narrow): void {
  const said = /anonymous|ByCode|anonymityFigure/i;
  for (const line of logs) {
    if (said.test(line)) narrow(`a log names the operation: ${line}`, []);
    for (const body of bodies)
      for (const [word] of body.matchAll(/[\w-]{16,}/g))
        if (line.includes(word) && !line.includes("organisationId"))
          narrow(`a log repeats a body: ${line}`, []);
  }
}

/**
 * Files have names and times. Each is to be somebody's of whom the database says so; none may be called as something
 * without a name is, nor be changed while only that was sent.
 */
function attackFiles(evidence: Evidence, narrow: Narrow): void {
  const { files, tables, spans } = evidence;
  const known = (tables.get("stored_file") ?? []).map(({ storage_key: key }) => String(key));
  const anonymous = anonymousRows(evidence).flatMap(({ row }) =>
    Object.entries(row)
      .filter(([column, value]) => !OTHERS.has(column) && isTelling(value, evidence))
      .map(([, value]) => String(value)),
  );
  for (const { name, changedAt } of files) {
    if (anonymous.some((value) => name.includes(value))) narrow(`a file is called so: ${name}`, []);
    if (spans.some(([from, until]) => changedAt >= from && changedAt <= until))
      narrow(`a time of a file dates it: ${name}`, []);
    const isFolder = files.some((other) => other.name.startsWith(`${name}/`));
    const isOurs = FOLDERS.has(name) || isFolder || name.startsWith("keys");
    if (!isOurs && !known.some((key) => name.includes(key)))
      narrow(`a file of nobody: ${name}`, []);
  }
}

/** What is there before anything is sent. */
const FOLDERS: ReadonlySet<string> = new Set([".", "files", "files/incoming", "files/kept"]);

/** With all keys: whether each batch was evaluated with the one key that everybody is shown. */
function attackKeys({ tables, secrets, week, organisationId }: Evidence, narrow: Narrow): void {
  if (secrets.length !== 1) narrow("more than one token key", []);
  const info = Uint8Array.from(Buffer.from(tokenInfo(organisationId, week), "ascii"));
  const poprf = ristretto255_oprf.poprf(info);
  for (const { answer, person_id: personId, blinded } of tables.get("issued_batch") ?? []) {
    const { evaluated } = JSON.parse(String(answer)) as { evaluated: string[] };
    const points = blinded as string[] | undefined;
    if (!points) continue;
    const again = poprf.blindEvaluate(
      secrets[0]!,
      Uint8Array.from(Buffer.from(points[0]!, "base64url")),
    );
    if (Buffer.from(again.evaluated).toString("base64url") !== evaluated[0])
      narrow("a key of one's own", [String(personId)]);
  }
}
