import type { RosterRole } from "../../../words/roster.zh-cn.ts";

/** One person, as a line of the file states them. */
export interface RosterLine {
  /** As a spreadsheet counts: the header is line 1. */
  line: number;
  staffNo: string;
  name: string;
  department: string;
  /** Null where the line does not say: the department is at the top, unless another line says so. */
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
