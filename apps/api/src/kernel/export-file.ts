import { Field, Int, registerEnumType } from "type-graphql";
import type { Ctx } from "./ctx.ts";
import { enumOf } from "./enum.ts";
import { OutputType } from "./output.type.ts";
import { type ExportTable, tableFileInWorker } from "./table-file.ts";

export const ExportFormat = enumOf("CSV", "XLSX");
export type ExportFormat = keyof typeof ExportFormat;

registerEnumType(ExportFormat, {
  name: "ExportFormat",
  description: "CSV: UTF-8 with a byte order mark, CRLF; XLSX: a workbook with one sheet.",
});

@OutputType("ExportFile", "A table to be saved on the person's device. It contains no formulas.")
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

/** A name that every file system takes. */
const safeFileName = (name: string): string => name.replace(/[\\/:*?"<>|\s]+/g, "-").slice(0, 80);

const MEDIA_TYPES = {
  CSV: "text/csv;charset=utf-8",
  XLSX: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/**
 * The table as a file of that kind, made beside the requests. After the transaction that has recorded it:
 * nobody's deed waits for it.
 */
export async function exportFile(
  { actor: { personId } }: Pick<Ctx, "actor">,
  table: ExportTable,
  format: ExportFormat,
): Promise<ExportFileType> {
  return {
    fileName: `${safeFileName(table.name)}.${format.toLowerCase()}`,
    mediaType: MEDIA_TYPES[format],
    base64: await tableFileInWorker(personId, table, format),
    rows: table.lines.length,
  };
}
