import { Field, Int, ObjectType, registerEnumType } from "type-graphql";
import writeXlsx from "write-excel-file/node";
import { toCsv } from "./csv.ts";

export const ExportFormat = { CSV: "CSV", XLSX: "XLSX" } as const;
export type ExportFormat = keyof typeof ExportFormat;

registerEnumType(ExportFormat, {
  name: "ExportFormat",
  description: "CSV: UTF-8 with a byte order mark, CRLF; XLSX: a workbook with one sheet.",
});

@ObjectType("ExportFile", {
  simpleResolvers: true,
  description: "A table to be saved on the person's device. It contains no formulas.",
})
export class ExportFileType {
  @Field(() => String)
  fileName!: string;

  @Field(() => String)
  mediaType!: string;

  @Field(() => String, { description: "The bytes, in base64." })
  base64!: string;

  @Field(() => Int, { description: "Number of rows without the header." })
  rows!: number;
}

type Cell = string | number | null;

/** What goes out as a file, whatever the file is. */
export interface ExportTable {
  /** What it is called, without an ending. */
  name: string;
  header: string[];
  lines: Cell[][];
}

/** A name that every file system takes. */
const safeFileName = (name: string): string => name.replace(/[\\/:*?"<>|\s]+/g, "-").slice(0, 80);

const MEDIA_TYPES = {
  CSV: "text/csv;charset=utf-8",
  XLSX: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** The table as a file of that kind. */
export async function exportFile(
  table: ExportTable,
  format: ExportFormat,
): Promise<ExportFileType> {
  const bytes =
    format === "CSV" ? Buffer.from(toCsv(table.header, table.lines)) : await workbookOf(table);
  return {
    fileName: `${safeFileName(table.name)}.${format.toLowerCase()}`,
    mediaType: MEDIA_TYPES[format],
    base64: bytes.toString("base64"),
    rows: table.lines.length,
  };
}

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
