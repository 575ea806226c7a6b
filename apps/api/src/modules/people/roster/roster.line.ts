import { LIMITS } from "@riqing/schema";
import { COLUMNS, type Column, type RosterRole } from "../../../words/roster.zh-cn.ts";

export const ROSTER_LIMITS = {
  bytes: LIMITS.rosterBytes,
  rows: LIMITS.rosterPeople,
  /** Lines of the file, empty ones and those within quotes among them. */
  lines: LIMITS.rosterPeople + 1_000,
  lineCharacters: 10_000,
  text: 40,
  phone: 30,
  /** Of a cell with several departments, or with a path. */
  departments: 400,
} as const;

/** One person, as a line of the file states them. */
export interface RosterLine {
  /** As a spreadsheet counts: the header is line 1. */
  line: number;
  staffNo: string;
  name: string;
  /** The last name of the path. */
  department: string;
  /** The department, from the top down, as all lines of the file together say. */
  path: string[];
  /** Where the line names the one above in a column of its own. */
  parent: string | null;
  title: string | null;
  phone: string | null;
  roles: RosterRole[];
  departed: boolean;
}

/** What is wrong on one line; line 0 stands for the file as a whole. */
export interface RosterFault {
  line: number;
  column: string | null;
  /** A sentence for whoever corrects the file. */
  reason: string;
  /** What stands there, shortened; null where nothing does, or no one cell is at fault. */
  value: string | null;
}

/** Which table of the file was read, and from where on. */
export interface RosterSource {
  /** The sheet that was read; null for a text. */
  sheet: string | null;
  /** The sheets that can be read as a roster. */
  sheets: string[];
  /** The line with the titles of the columns. */
  headerLine: number;
}

/** A line that is about nobody, such as a sum or a signature. */
export interface LeftOutLine {
  line: number;
  text: string;
}

/** A roster that was understood whole. */
export interface Roster extends RosterSource {
  lines: RosterLine[];
  /** The columns there were: what a file does not speak of, it does not change. */
  columns: ReadonlySet<Column>;
  leftOut: LeftOutLine[];
}

/** How to read a file that can be read in more than one way. */
export interface RosterReading {
  /** The sheet, where there are several rosters. */
  sheet?: string | null;
  /** Whether the first of several departments is the main one. */
  firstDepartment?: boolean;
}

/** The roster was not accepted, and nothing of it was taken over (Mission M8). */
export class RosterError extends Error {
  readonly lines: RosterFault[];
  readonly source: RosterSource | null;

  constructor(lines: RosterFault[], source: RosterSource | null = null) {
    super(lines.map(({ line, column, reason }) => `${line} ${column ?? ""} ${reason}`).join("\n"));
    this.lines = lines;
    this.source = source;
  }
}

/** A `RosterError` about the file as a whole. */
export const fileError = (reason: string, column: string | null = null): RosterError =>
  new RosterError([{ line: 0, column, reason, value: null }]);

/** A fault in one cell. */
export const faultAt = (
  line: number,
  column: Column,
  reason: string,
  value: string | null = null,
): RosterFault => ({ line, column: COLUMNS[column], reason, value });
