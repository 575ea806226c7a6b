import Papa from "papaparse";
import type { Cell } from "../../../kernel/workbook.ts";
import { REASONS } from "../../../words/roster.zh-cn.ts";
import { HEADER_WITHIN, headerOf } from "./roster.header.ts";
import { fileError, ROSTER_LIMITS, RosterError, type RosterFault } from "./roster.line.ts";

/** A table of a file, as yet not understood. */
export interface Grid {
  sheet: string | null;
  rows: Cell[][];
  /** Whether a text is known to have been typed as one, as in a workbook. */
  typed: boolean;
  faults: RosterFault[];
}

/** What may stand between two cells; the first wins where two explain a file as well. */
const DELIMITERS = [",", "\t", ";", "，", "；", "|"];

/**
 * Reads a table in text: UTF-8 or UTF-16, else GB18030, as a Chinese Excel saves it; with commas, tabs,
 * semicolons or strokes, whichever of them explains the header best.
 */
export function readText(bytes: Uint8Array): Grid {
  const lines = decode(bytes).replace(/\r\n?/g, "\n");
  if (/^\s*<(?:!doctype|html|table|\?xml|meta)/i.test(lines)) throw fileError(REASONS.webPage);
  refuseOutsize(lines);
  const { data, errors } = Papa.parse<string[]>(lines, {
    delimiter: delimiterOf(lines),
    newline: "\n",
  });
  const faults = errors.map(({ row }) => ({
    line: (row ?? 0) + 1,
    column: null,
    reason: REASONS.quotes,
    value: null,
  }));
  return { sheet: null, rows: data, typed: false, faults };
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0)
    throw fileError(REASONS.oldExcel);
  for (const encoding of encodingsOf(bytes)) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // Then perhaps it is the other one.
    }
  }
  throw fileError(REASONS.encoding);
}

/** UTF-16 says so at its beginning, or has every other byte of a Latin letter empty. */
function encodingsOf(bytes: Uint8Array): string[] {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return ["utf-16le"];
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return ["utf-16be"];
  const empty = [0, 0];
  for (const [at, byte] of bytes.subarray(0, 2_000).entries()) if (byte === 0) empty[at % 2]! += 1;
  if (empty[0] === empty[1]) return ["utf-8", "gb18030"];
  return empty[1]! > empty[0]! ? ["utf-16le", "utf-8"] : ["utf-16be", "utf-8"];
}

function delimiterOf(lines: string): string {
  const top = lines.split("\n", HEADER_WITHIN + 1).join("\n");
  const columns = (delimiter: string) =>
    headerOf(Papa.parse<string[]>(top, { delimiter, newline: "\n" }).data)?.found ?? 0;
  const [first = ","] = DELIMITERS.filter((each) => top.includes(each)).toSorted(
    (a, b) => columns(b) - columns(a),
  );
  return first;
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
