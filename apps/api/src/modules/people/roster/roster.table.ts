import { cleanText, foldText, lengthOf, LIMITS } from "@riqing/schema";
import { nameKeyOf } from "../../../kernel/name-key.ts";
import type { Cell } from "../../../kernel/workbook.ts";
import {
  type Column,
  MAIN_DEPARTMENT_NOTE,
  SEPARATOR_NOTE,
  NOT_A_PERSON,
  REASONS,
  ROLES,
  type RosterRole,
  STATES,
} from "../../../words/roster.zh-cn.ts";
import {
  departmentsIn,
  splitAtHyphen,
  phoneOf,
  numberFault,
  whyNotDepartment,
} from "./roster.cells.ts";
import type { Grid } from "./roster.csv.ts";
import { placeDepartments, type StatedLine } from "./roster.departments.ts";
import {
  headerFaults,
  type Header,
  headerOf,
  isFromDingtalk,
  isHeaderAgain,
  REQUIRED,
  shownIn,
} from "./roster.header.ts";
import {
  faultAt,
  fileError,
  type LeftOutLine,
  type Roster,
  ROSTER_LIMITS,
  RosterError,
  type RosterFault,
  type RosterReading,
  type RosterSource,
} from "./roster.line.ts";

/**
 * Understands a roster in one of the tables of a file, line by line. Throws a `RosterError` with all that is
 * wrong, and where several tables are rosters and none was chosen.
 */
export function rosterOf(grids: readonly Grid[], reading: RosterReading = {}): Roster {
  const tables = grids.map((grid) => ({ grid, header: headerOf(grid.rows) }));
  const { grid, header, sheets } = chosen(tables, reading.sheet ?? null);
  const source: RosterSource = {
    sheet: grid.sheet,
    sheets,
    headerLine: (header?.at ?? 0) + 1,
  };
  const wrong = headerFaults(header);
  if (!header || wrong.length > 0) throw new RosterError(wrong, source);
  try {
    return { ...source, ...peopleOf(grid, header, reading) };
  } catch (error) {
    throw error instanceof RosterError ? new RosterError(error.lines, source) : error;
  }
}

interface Table {
  grid: Grid;
  header: Header | null;
}

/** The table that is meant: the one with a whole header and somebody in it, or the one that is named. */
function chosen(tables: readonly Table[], named: string | null): Table & { sheets: string[] } {
  const whole = tables.filter(
    ({ grid, header }) =>
      header && headerFaults(header).length === 0 && grid.rows.length > header.at + 1,
  );
  const sheets = whole.flatMap(({ grid: { sheet } }) => sheet ?? []);
  const all = tables.flatMap(({ grid: { sheet } }) => sheet ?? []);
  if (named !== null && all.length > 0) {
    const table = tables.find(({ grid }) => foldText(grid.sheet ?? "") === foldText(named));
    if (!table) throw fileError(REASONS.noSheet(named.slice(0, 60), all.slice(0, 20).join("、")));
    return { ...table, sheets };
  }
  if (whole.length > 1) {
    const { lines } = fileError(REASONS.whichSheet(sheets.slice(0, 20).join("、")));
    throw new RosterError(lines, { sheet: null, sheets, headerLine: 0 });
  }
  const best = tables.toSorted((a, b) => (b.header?.found ?? 0) - (a.header?.found ?? 0))[0];
  const table = whole[0] ?? best;
  if (!table) throw fileError(REASONS.empty);
  return { ...table, sheets };
}

function peopleOf(grid: Grid, header: Header, { firstDepartment = false }: RosterReading) {
  const below = grid.rows.slice(header.at + 1);
  const places = placesOf(header, below);
  const faults = grid.faults.filter(({ line }) => line > header.at + 1);
  const leftOut: LeftOutLine[] = [];
  const rows: { row: Cell[]; line: number }[] = [];
  for (const [i, row] of below.entries()) {
    if (row.every((cell) => cleanText(shownIn(cell)) === "" && typeof cell === "string")) continue;
    const line = header.at + 2 + i;
    if (isAboutNobody(row, header, places)) leftOut.push({ line, text: textOf(row) });
    else rows.push({ row, line });
  }
  if (rows.length === 0) throw fileError(REASONS.empty);
  if (rows.length > ROSTER_LIMITS.rows) throw fileError(REASONS.tooManyRows(ROSTER_LIMITS.rows));

  const notes = grid.rows
    .slice(0, header.at)
    .map((row) => row.map(shownIn).join(" "))
    .join(" ");
  const table = {
    grid,
    header,
    places,
    hyphens: hyphensIn(rows, header, places, notes),
    first: firstDepartment || MAIN_DEPARTMENT_NOTE.test(notes),
  };
  const stated = rows.map(({ row, line }) => lineOf(row, line, table, faults));
  faults.push(...twiceListed(stated));
  const placed = placeDepartments(stated);
  faults.push(...placed.faults);
  if (faults.length > 0) throw new RosterError(faults.toSorted((a, b) => a.line - b.line));
  return { lines: placed.lines, columns: new Set(places.keys()), leftOut };
}

/** One place a column: of several with the same meaning, the first in which something stands. */
function placesOf(header: Header, rows: readonly Cell[][]): Map<Column, number> {
  const places = new Map<Column, number>();
  for (const [column, all] of header.places) {
    const filled = all.find((place) => rows.some((row) => cleanText(shownIn(row[place])) !== ""));
    places.set(column, filled ?? all[0] ?? -1);
  }
  return places;
}

const textOf = (row: readonly Cell[]): string =>
  [
    ...row
      .map((cell) => cleanText(shownIn(cell)))
      .filter(Boolean)
      .join(" "),
  ]
    .slice(0, 60)
    .join("");

/** Sums, signatures and remarks, and the header of the next printed page. */
function isAboutNobody(
  row: readonly Cell[],
  header: Header,
  places: ReadonlyMap<Column, number>,
): boolean {
  if (isHeaderAgain(row, header)) return true;
  const texts = row.map((cell) => cleanText(shownIn(cell)));
  const first = texts.find((text) => text !== "") ?? "";
  if (!NOT_A_PERSON.test(first)) return false;
  const missing = REQUIRED.some((column) => (texts[places.get(column) ?? -1] ?? "") === "");
  return missing || NOT_A_PERSON.test(texts[places.get("staffNo") ?? -1] ?? "");
}

/** Whether "-" stands between departments: as the file says, or as its other lines show. */
function hyphensIn(
  rows: readonly { row: Cell[] }[],
  header: Header,
  places: ReadonlyMap<Column, number>,
  notes: string,
): (text: string) => boolean {
  if (SEPARATOR_NOTE.test(notes) || isFromDingtalk(header)) return () => true;
  const tops = new Set<string>();
  const after = new Map<string, Set<string>>();
  const seen = new Set<string>();
  for (const { row } of rows) {
    for (const column of ["department", "parent"] as const) {
      const text = shownIn(row[places.get(column) ?? -1]);
      if (seen.has(text)) continue;
      seen.add(text);
      for (const path of departmentsIn(text, () => false)) {
        const [above = "", ...below] = splitAtHyphen(path[0] ?? "");
        if (below.length === 0 || path.length > 1) tops.add(foldText(path[0] ?? ""));
        else {
          const key = foldText(above);
          if (!after.has(key)) after.set(key, new Set());
          after.get(key)!.add(foldText(below.join("-")));
        }
      }
    }
  }
  return (text) => {
    const [above = "", ...below] = splitAtHyphen(text);
    const key = foldText(above);
    return below.length > 0 && (tops.has(key) || (after.get(key)?.size ?? 0) > 1);
  };
}

interface Reading {
  grid: Grid;
  header: Header;
  places: ReadonlyMap<Column, number>;
  hyphens: (text: string) => boolean;
  first: boolean;
}

// eslint-disable-next-line no-control-regex
const controlCharacters = /[\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFFFD]/;
/** Of a cell that is wrong, as much as finds it again. */
const MAX_VALUE_CHARACTERS_SHOWN = 60;
/** What people write where they would not leave a cell empty. */
const NOTHING = /^(?:[-—–/\\]+|无上级)$/;

function lineOf(
  row: readonly Cell[],
  line: number,
  { grid, header, places, hyphens, first }: Reading,
  faults: RosterFault[],
): StatedLine {
  const rawOf = (column: Column) => row[places.get(column) ?? -1] ?? "";
  const blame = (column: Column, reason: string) => {
    const text = shownIn(rawOf(column)).trim();
    const value = text ? [...text].slice(0, MAX_VALUE_CHARACTERS_SHOWN).join("") : null;
    faults.push(faultAt(line, column, reason, value));
  };
  /** Null where something is wrong with it, which has been said. */
  const cell = (column: Column, most: number = ROSTER_LIMITS.text): string | null => {
    const raw = rawOf(column);
    const reason = typeof raw === "string" ? null : whyNotShown(raw, column);
    if (reason !== null) return (blame(column, reason), null);
    // Excel writes ="007" where a text must stay a text, and an apostrophe before it is typed for the same.
    const trimmed = shownIn(raw).trim();
    const text = /^="(.*)"$/.exec(trimmed)?.[1] ?? trimmed.replace(/^['‘’](?=[\w+=@-])/, "");
    if (controlCharacters.test(text)) return (blame(column, REASONS.control), null);
    const cleaned = cleanText(text);
    if (lengthOf(cleaned) > most) return (blame(column, REASONS.tooLong(most)), null);
    return cleaned;
  };
  const required = (column: Column, most?: number): string => {
    const text = cell(column, most);
    if (text === "") blame(column, REASONS.required);
    return text ?? "";
  };

  const staffNo = required("staffNo");
  const asText = grid.typed || /^\s*="/.test(shownIn(rawOf("staffNo")));
  const spoilt = numberFault(staffNo, asText);
  if (spoilt !== null) blame("staffNo", spoilt);
  const phone = phoneOf(cell("phone", ROSTER_LIMITS.phone) ?? "");
  if ("reason" in phone) blame("phone", phone.reason);

  const read = {
    line,
    staffNo,
    name: required("name", LIMITS.personName),
    department: departmentOf(),
    above: parentOf(),
    title: cell("title") || null,
    phone: "value" in phone ? phone.value : null,
    roles: rolesOf(cell("roles", 100) ?? "", (text) => blame("roles", REASONS.role(text))),
    departed: departedOf(cell("state") ?? "", (text) => blame("state", REASONS.state(text))),
  };
  if (read.departed && read.roles.length > 0) blame("roles", REASONS.departedRole);
  const width = header.titles.length;
  if (!grid.typed && row.slice(width).some((extra) => cleanText(shownIn(extra)) !== ""))
    faults.push({ line, column: null, reason: REASONS.moreCells, value: null });
  return read;

  function departmentOf(): string[] {
    if ((places.get("department") ?? -1) < 0) {
      const names = header.levels.map((at) => cleanText(shownIn(row[at]))).filter(Boolean);
      if (names.length === 0) faults.push(faultAt(line, "department", REASONS.required));
      return named(names, "department");
    }
    const text = required("department", ROSTER_LIMITS.departments);
    const all = departmentsIn(text, hyphens);
    if (all.length > 1 && !first)
      blame("department", REASONS.severalDepartments(all.map((path) => path.join("/")).join("、")));
    if (all.length === 0 && text !== "") blame("department", REASONS.required);
    return named(all[0] ?? [], "department");
  }

  function parentOf(): string[] {
    const text = cell("parent", ROSTER_LIMITS.departments) ?? "";
    if (NOTHING.test(text)) return [];
    const all = departmentsIn(text, hyphens);
    if (all.length > 1)
      blame("parent", REASONS.severalDepartments(all.map((path) => path.join("/")).join("、")));
    return named(all[0] ?? [], "parent");
  }

  function named(names: string[], column: Column): string[] {
    const reason = names.map(whyNotDepartment).find((each) => each !== null);
    if (reason) blame(column, reason);
    return names;
  }
}

/** Columns in which a number stands for somebody or something, and is not counted with. */
const NUMBERS: ReadonlySet<Column> = new Set(["staffNo", "phone"]);

/** Why what a cell shows cannot be taken for what is meant; null: it can. */
function whyNotShown(cell: Exclude<Cell, string>, column: Column): string | null {
  if (cell.fault === "IMPRECISE") return REASONS.imprecise;
  if (cell.fault === "UNCALCULATED") return REASONS.uncalculated;
  if (cell.fault === "FAILED") return REASONS.failed;
  if (cell.fault === "DATE") return column === "title" ? null : REASONS.date;
  const { shown } = cell;
  return NUMBERS.has(column) && /[.,%]|\de[+-]?\d|^[-−(]|#/i.test(shown)
    ? REASONS.shownAs(shown)
    : null;
}

function rolesOf(text: string, blame: (role: string) => void): RosterRole[] {
  const roles = new Set<RosterRole>();
  for (const name of text.split(/[;；、,，|/]/).map((each) => each.trim())) {
    if (name === "") continue;
    const role = Object.hasOwn(ROLES, name) ? ROLES[name as keyof typeof ROLES] : null;
    if (role) roles.add(role);
    else blame(name);
  }
  return [...roles];
}

function departedOf(text: string, blame: (state: string) => void): boolean {
  const state = foldText(text);
  if (state === "") return false;
  if (!Object.hasOwn(STATES, state)) blame(text);
  return STATES[state] === false;
}

function twiceListed(lines: readonly StatedLine[]): RosterFault[] {
  const first = new Map<string, number>();
  const faults: RosterFault[] = [];
  for (const { staffNo, line } of lines) {
    const key = nameKeyOf(staffNo);
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, line);
    else if (staffNo !== "")
      faults.push(faultAt(line, "staffNo", REASONS.staffNoTwice(earlier), staffNo));
  }
  return faults;
}
