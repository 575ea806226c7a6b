import { open } from "node:fs/promises";
import { FILE_TYPES, type FileMediaType } from "@riqing/schema";
import { fileTypeFromFile } from "file-type";
import { isText } from "./text.ts";

const isAllowed = (type: string): type is FileMediaType => Object.hasOwn(FILE_TYPES, type);

/** The old Office's container, and the stream in it that says which program wrote it. */
const OFFICE_CONTAINER = "application/x-cfb";
const OFFICE_STREAMS: readonly [FileMediaType, string][] = [
  ["application/msword", "WordDocument"],
  ["application/vnd.ms-excel", "Workbook"],
  ["application/vnd.ms-powerpoint", "PowerPoint Document"],
];

/**
 * What a file is, by what is in it and not by what it is called; null where that is nothing we take.
 * Text says nothing of itself, so that of text alone the name's ending decides which kind it is.
 */
export async function mediaTypeOf(path: string, ending: string): Promise<FileMediaType | null> {
  const found = await fileTypeFromFile(path);
  if (found?.mime === OFFICE_CONTAINER) return await officeTypeOf(path);
  if (found) return isAllowed(found.mime) ? found.mime : null;
  if (!(await isText(path))) return null;
  return ending === "csv" ? "text/csv" : "text/plain";
}

async function officeTypeOf(path: string): Promise<FileMediaType | null> {
  const names = OFFICE_STREAMS.map(([type, name]) => [type, Buffer.from(name, "utf16le")] as const);
  const file = await open(path, "r");
  try {
    let tail = Buffer.alloc(0);
    for await (const chunk of file.createReadStream({ autoClose: false })) {
      const seen = Buffer.concat([tail, chunk as Buffer]);
      const found = names.find(([, name]) => seen.includes(name));
      if (found) return found[0];
      // A name may lie across two pieces.
      tail = seen.subarray(-64);
    }
    return null;
  } finally {
    await file.close();
  }
}
