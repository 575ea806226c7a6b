import writeXlsx from "write-excel-file/node";
import { toCsv } from "./csv.ts";
import { inWorker } from "./worker.ts";

type Cell = string | number | null;

/** What goes out as a file, whatever the file is. */
export interface ExportTable {
  /** What it is called, without an ending. */
  name: string;
  header: string[];
  lines: Cell[][];
}

/** The bytes of the table as CSV or XLSX, in base64. */
export async function tableFile(table: ExportTable, format: "CSV" | "XLSX"): Promise<string> {
  const bytes =
    format === "CSV" ? Buffer.from(toCsv(table.header, table.lines)) : await workbookOf(table);
  return bytes.toString("base64");
}

export const tableFileInWorker = inWorker<typeof tableFile>(import.meta.url, "tableFile");

/** Every text is a cell of the type text, which no spreadsheet reads as a formula. */
async function workbookOf({ header, lines }: ExportTable): Promise<Buffer> {
  const cellOf = (cell: Cell) => {
    if (cell === null || cell === "") return null;
    return typeof cell === "number" ? { value: cell, type: Number } : { value: cell, type: String };
  };
  const sheet = [
    header.map((value) => ({ value, type: String, fontWeight: "bold" as const })),
    ...lines.map((line) => line.map(cellOf)),
  ];
  return await writeXlsx(sheet, {
    sheet: "1",
    stickyRowsCount: 1,
    columns: header.map((_, i) => ({ width: columnWidthOf([header, ...lines], i) })),
  }).toBuffer();
}

/** As wide as its longest text within reason, in the width of digits; Chinese takes two. */
function columnWidthOf(lines: readonly Cell[][], column: number): number {
  const widths = lines.map((line) => {
    const text = String(line[column] ?? "");
    return [...text].length + (text.match(/[\u0100-\uFFFF]/g)?.length ?? 0);
  });
  return Math.min(48, 3 + widths.reduce((most, width) => Math.max(most, width), 0));
}
