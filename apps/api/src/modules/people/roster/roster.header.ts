import { foldText } from "@riqing/schema";
import type { Cell } from "../../../kernel/workbook.ts";
import {
  type Column,
  COLUMNS,
  DINGTALK_TITLES,
  LEVEL_TITLE,
  LEVELS,
  REASONS,
  TITLES,
} from "../../../words/roster.zh-cn.ts";
import type { RosterFault } from "./roster.line.ts";

/** Titles, notes and groups of columns may stand above the header; it is looked for in this many lines. */
export const HEADER_WITHIN = 20;
export const REQUIRED = ["staffNo", "name", "department"] as const;

/** Where a table begins, and what its columns are. */
export interface Header {
  /** The last line of the header, counted from 0. */
  at: number;
  /** Where each column stands; of several with the same meaning, the first as `TITLES` orders them. */
  places: Map<Column, number[]>;
  /** Departments in several columns, from the top down. */
  levels: number[];
  titles: string[];
  /** How many columns were recognised, with those that must be there counted first. */
  found: number;
}

export const shownIn = (cell: Cell | undefined): string =>
  cell === undefined ? "" : typeof cell === "string" ? cell : cell.shown;

/** A title without what is often written beside it: *姓名（必填） is 姓名. */
export const titleOf = (cell: Cell | undefined): string =>
  foldText(shownIn(cell).slice(0, 60))
    .replace(/[([{【<].*?[)\]}】>]/g, "")
    .replace(/[*:#"'“”]/g, "");

const known = new Map<string, { column: Column; rank: number }>();
for (const [column, titles] of Object.entries(TITLES) as [Column, string[]][])
  for (const [rank, title] of titles.entries()) known.set(titleOf(title), { column, rank });
const dingtalk = new Set(DINGTALK_TITLES.map(titleOf));

/** The line, or two lines read as one, with most of the columns; null: none of them has two. */
export function headerOf(rows: readonly Cell[][]): Header | null {
  const lines = rows.slice(0, HEADER_WITHIN + 1).map((row) => row.map(titleOf));
  let best: Header | null = null;
  const alone = lines.map((titles, at) => columnsIn(titles, at));
  for (let at = 0; at < Math.min(lines.length, HEADER_WITHIN); at += 1) {
    const candidates = [alone[at]!];
    const next = alone[at + 1];
    if (next && next.found > 0 && alone[at]!.found > 0) {
      const [above, below] = [lines[at]!, lines[at + 1]!];
      const width = Math.max(above.length, below.length);
      const together = Array.from({ length: width }, (_, i) => below[i] || above[i] || "");
      candidates.push(columnsIn(together, at + 1));
    }
    for (const each of candidates)
      if (each.places.size >= 2 && each.found > (best?.found ?? 0)) best = each;
  }
  return best;
}

/** Whether a line says the same titles again, as at the top of a printed page. */
export const isHeaderAgain = (row: readonly Cell[], { places, titles }: Header): boolean =>
  REQUIRED.filter((column) => {
    const at = places.get(column)?.[0];
    const text = at === undefined ? "" : shownIn(row[at]);
    // Longer than a title is with a remark beside it: most lines are told apart without folding them.
    return text !== "" && text.length < 20 && titleOf(row[at!]) === titles[at!];
  }).length >= 2;

export const isFromDingtalk = ({ titles }: Header): boolean =>
  titles.some((title) => dingtalk.has(title));

function columnsIn(titles: string[], at: number): Header {
  const ranked = new Map<Column, { rank: number; place: number }[]>();
  const levels: { level: number; place: number }[] = [];
  for (const [place, title] of titles.entries()) {
    if (title === "") continue;
    const meant = known.get(title);
    if (meant) {
      if (!ranked.has(meant.column)) ranked.set(meant.column, []);
      ranked.get(meant.column)!.push({ rank: meant.rank, place });
      continue;
    }
    const [, before, after] = LEVEL_TITLE.exec(title) ?? [];
    const level = before ?? after;
    if (level) levels.push({ level: Number(level) || LEVELS.indexOf(level) + 1, place });
  }
  const places = new Map(
    [...ranked].map(([column, all]) => [
      column,
      all.toSorted((a, b) => a.rank - b.rank || a.place - b.place).map(({ place }) => place),
    ]),
  );
  const hasDepartment = places.has("department") || levels.length > 0;
  if (!places.has("department") && levels.length > 0) places.set("department", []);
  const required =
    Number(places.has("staffNo")) + Number(places.has("name")) + Number(hasDepartment);
  return {
    at,
    places,
    levels: levels.toSorted((a, b) => a.level - b.level).map(({ place }) => place),
    titles,
    found: required * 100 + places.size,
  };
}

/** What is missing in a header, or there twice. */
export function headerFaults(header: Header | null): RosterFault[] {
  const line = (header?.at ?? 0) + 1;
  const faults: RosterFault[] = [];
  for (const column of REQUIRED)
    if (!header?.places.has(column))
      faults.push({ line, column: COLUMNS[column], reason: REASONS.headerMissing, value: null });
  for (const [column, places] of header?.places ?? []) {
    const [first, ...others] = places.map((place) => header!.titles[place]);
    if (others.includes(first))
      faults.push({ line, column: COLUMNS[column], reason: REASONS.headerTwice, value: null });
  }
  return faults;
}
