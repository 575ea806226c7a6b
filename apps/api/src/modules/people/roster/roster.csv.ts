import { cleanText, foldText, lengthOf, LIMITS } from "@riqing/schema";
import Papa from "papaparse";
import { nameKeyOf } from "../../../kernel/name-key.ts";
import {
  COLUMNS,
  type Column,
  REASONS,
  ROLES,
  type RosterRole,
  STATES,
} from "../../../words/roster.zh-cn.ts";
import { departmentFaults } from "./roster.departments.ts";
import type { RosterFault, RosterLine } from "./roster.line.ts";

export type { RosterFault, RosterLine };

export const ROSTER_LIMITS = {
  bytes: LIMITS.rosterBytes,
  rows: 5_000,
  /** Lines of the file, empty ones and those within quotes among them. */
  lines: 20_000,
  lineCharacters: 10_000,
  text: 40,
  phone: 30,
} as const;

/** A roster that was understood whole. */
export interface Roster {
  lines: RosterLine[];
  /** The columns there were: what a file does not speak of, it does not change. */
  columns: ReadonlySet<Column>;
}

/** The roster was not accepted, and nothing of it was taken over (Mission M8). */
export class RosterError extends Error {
  readonly lines: RosterFault[];

  constructor(lines: RosterFault[]) {
    super(lines.map(({ line, column, reason }) => `${line} ${column ?? ""} ${reason}`).join("\n"));
    this.lines = lines;
  }
}

/** A `RosterError` about the file as a whole. */
export const fileError = (reason: string, column: string | null = null): RosterError =>
  new RosterError([{ line: 0, column, reason, value: null }]);

/**
 * Reads a roster in CSV: UTF-8 if it is that, else GB18030, as a Chinese Excel saves it. Columns may
 * stand in any order, and unknown ones are passed over. Throws a `RosterError` with all that is wrong.
 */
export function readRoster(bytes: Uint8Array): Roster {
  refuseTooBig(bytes);
  const { cells, faults } = cellsOf(decode(bytes));
  return rosterOf(cells, faults);
}

export function refuseTooBig(bytes: Uint8Array): void {
  if (bytes.byteLength > ROSTER_LIMITS.bytes) {
    throw fileError(REASONS.tooBig(ROSTER_LIMITS.bytes / 1024 / 1024));
  }
}

/** Understands a table, line by line; `faults` are those that were found in reading it. */
export function rosterOf(cells: string[][], faults: RosterFault[] = []): Roster {
  const header = headerOf(cells[0] ?? []);
  const width = cells[0]?.length ?? 0;
  const people = cells.flatMap((row, i) =>
    i === 0 || row.every((cell) => cleanText(cell) === "") ? [] : [{ row, line: i + 1 }],
  );
  if (people.length === 0) throw fileError(REASONS.empty);
  if (people.length > ROSTER_LIMITS.rows) throw fileError(REASONS.tooManyRows(ROSTER_LIMITS.rows));

  const lines = alikeNamed(
    people.map(({ row, line }) => lineOf(row, line, { header, width }, faults)),
  );
  faults.push(...twiceListed(lines), ...departmentFaults(lines));
  if (faults.length > 0) throw new RosterError(faults.toSorted((a, b) => a.line - b.line));
  return { lines, columns: new Set(header.keys()) };
}

function decode(bytes: Uint8Array): string {
  for (const encoding of ["utf-8", "gb18030"]) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // Then perhaps it is the other one.
    }
  }
  throw fileError(REASONS.encoding);
}

function cellsOf(text: string): { cells: string[][]; faults: RosterFault[] } {
  const lines = text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  const [firstLine = ""] = lines.split("\n", 1);
  const delimiter = firstLine.includes("\t") && !firstLine.includes(",") ? "\t" : ",";
  refuseOutsize(lines);
  const { data, errors } = Papa.parse<string[]>(lines, { delimiter, newline: "\n" });
  const faults = errors.map(({ row }) => ({
    line: (row ?? 0) + 1,
    column: null,
    reason: REASONS.quotes,
    value: null,
  }));
  return { cells: data, faults };
}

/** Looked at before it is taken apart: a line of millions of commas, or quotes, would be as many cells. */
function refuseOutsize(text: string): void {
  let [line, begin] = [0, 0];
  while (begin <= text.length) {
    const next = text.indexOf("\n", begin);
    const end = next < 0 ? text.length : next;
    line += 1;
    if (line > ROSTER_LIMITS.lines) throw fileError(REASONS.tooManyRows(ROSTER_LIMITS.rows));
    if (end - begin > ROSTER_LIMITS.lineCharacters)
      throw new RosterError([{ line, column: null, reason: REASONS.lineTooLong, value: null }]);
    begin = end + 1;
  }
}

/** Where each known column stands. */
function headerOf(cells: string[]): Map<Column, number> {
  const header = new Map<Column, number>();
  const faults: RosterFault[] = [];
  const titles = cells.map(foldText);
  for (const [column, title] of Object.entries(COLUMNS) as [Column, string][]) {
    const at = titles.indexOf(foldText(title));
    if (at >= 0) header.set(column, at);
    if (at !== titles.lastIndexOf(foldText(title))) {
      faults.push({ line: 1, column: title, reason: REASONS.headerTwice, value: null });
    }
  }
  for (const column of ["staffNo", "name", "department"] as const) {
    if (header.has(column)) continue;
    faults.push({
      line: 1,
      column: COLUMNS[column],
      reason: REASONS.headerMissing,
      value: null,
    });
  }
  if (faults.length > 0) throw new RosterError(faults);
  return header;
}

// eslint-disable-next-line no-control-regex
const controlCharacters = /[\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFFFD]/;
/** Of a cell that is wrong, as much as finds it again. */
const MAX_VALUE_CHARACTERS_SHOWN = 60;
const scientific = /^[+-]?\d(\.\d+)?e\+?\d+$/i;

function lineOf(
  row: string[],
  line: number,
  { header, width }: { header: ReadonlyMap<Column, number>; width: number },
  faults: RosterFault[],
): RosterLine {
  const blame = (column: Column | null, reason: string) => {
    const cellText = column && (row[header.get(column) ?? -1] ?? "").trim();
    const value = cellText ? [...cellText].slice(0, MAX_VALUE_CHARACTERS_SHOWN).join("") : null;
    faults.push({ line, column: column && COLUMNS[column], reason, value });
  };
  const cell = (column: Column, most: number = ROSTER_LIMITS.text): string => {
    const raw = (row[header.get(column) ?? -1] ?? "").trim();
    // Excel writes ="007" where a text must stay a text.
    const text = /^="(.*)"$/.exec(raw)?.[1] ?? raw;
    if (controlCharacters.test(text)) blame(column, REASONS.control);
    const cleaned = cleanText(text);
    if (lengthOf(cleaned) > most) blame(column, REASONS.tooLong(most));
    return cleaned;
  };
  const required = (column: Column, most?: number): string => {
    const text = cell(column, most);
    if (text === "") blame(column, REASONS.required);
    return text;
  };

  const staffNo = required("staffNo");
  if (scientific.test(staffNo) && /[.+]/.test(staffNo)) blame("staffNo", REASONS.scientific);
  const phone = cell("phone", ROSTER_LIMITS.phone);
  if (scientific.test(phone)) blame("phone", REASONS.scientific);
  else if (!/^[\d +\-()（）转]*$/.test(phone)) blame("phone", REASONS.phone);
  const department = required("department");
  const parent = cell("parent");
  if (nameKeyOf(department).includes("/")) blame("department", REASONS.slash);
  if (nameKeyOf(parent).includes("/")) blame("parent", REASONS.slash);

  const read = {
    line,
    staffNo,
    name: required("name", LIMITS.personName),
    department,
    parent: parent || null,
    title: cell("title") || null,
    phone: phone || null,
    roles: rolesOf(cell("roles", 100), (text) => blame("roles", REASONS.role(text))),
    departed: departedOf(cell("state"), (text) => blame("state", REASONS.state(text))),
  };
  if (read.departed && read.roles.length > 0) blame("roles", REASONS.departedRole);
  if (row.slice(width).some((extra) => cleanText(extra) !== "")) blame(null, REASONS.moreCells);
  return read;
}

function rolesOf(text: string, blame: (role: string) => void): RosterRole[] {
  const roles = new Set<RosterRole>();
  for (const name of text.split(/[;；、]/).map((each) => each.trim())) {
    if (name === "") continue;
    const role = Object.hasOwn(ROLES, name) ? ROLES[name as keyof typeof ROLES] : null;
    if (role) roles.add(role);
    else blame(name);
  }
  return [...roles];
}

function departedOf(text: string, blame: (state: string) => void): boolean {
  if (text === "") return false;
  if (!Object.hasOwn(STATES, text)) blame(text);
  return STATES[text] === false;
}

/** The lines with each department written as on the first that names it. */
function alikeNamed(lines: RosterLine[]): RosterLine[] {
  const first = new Map<string, string>();
  const named = (name: string) => {
    const key = nameKeyOf(name);
    if (!first.has(key)) first.set(key, name);
    return first.get(key)!;
  };
  return lines.map((line) => ({
    ...line,
    department: named(line.department),
    parent: line.parent === null ? null : named(line.parent),
  }));
}

function twiceListed(lines: readonly RosterLine[]): RosterFault[] {
  const first = new Map<string, number>();
  const faults: RosterFault[] = [];
  for (const { staffNo, line } of lines) {
    const key = nameKeyOf(staffNo);
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, line);
    else if (staffNo !== "") {
      faults.push({
        line,
        column: COLUMNS.staffNo,
        reason: REASONS.staffNoTwice(earlier),
        value: staffNo,
      });
    }
  }
  return faults;
}
