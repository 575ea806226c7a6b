import papaparse from "papaparse";

/** What a spreadsheet would take for the beginning of a formula, in full width too. */
const FORMULA_START = /^[=+\-@\t\r＝＋－＠]/;

/**
 * A table as CSV that spreadsheets open as it is: UTF-8 with a byte order mark, CRLF. A cell that a
 * person has typed stays text, whatever it begins with.
 */
export function toCsv(header: string[], lines: (string | number | null)[][]): string {
  const cells = lines.map((line) => line.map((cell) => (cell === null ? "" : String(cell))));
  return `\uFEFF${papaparse.unparse([header, ...cells], { escapeFormulae: FORMULA_START, newline: "\r\n" })}\r\n`;
}
