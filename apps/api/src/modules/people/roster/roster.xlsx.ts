import { Unzip, UnzipInflate, zipSync } from "fflate";
import { readSheet } from "read-excel-file/universal";
import { RefusedError } from "../../../kernel/refusal.ts";
import { inWorker } from "../../../kernel/worker.ts";
import { REASONS } from "../../../words/roster.zh-cn.ts";
import {
  fileError,
  readRoster,
  refuseTooBig,
  type Roster,
  RosterError,
  type RosterFault,
  rosterOf,
} from "./roster.csv.ts";

/** What a workbook may hold. A small file can claim to be very large, or unpack to more than it claims. */
const WORKBOOK_LIMITS = {
  unpackedBytes: 20 * 1024 * 1024,
  parts: 1_000,
  row: 20_000,
  column: 256,
  cells: 200_000,
};
/** A piece can unpack to a thousand times its size, and is unpacked whole. */
const PIECE_BYTES = 4 * 1024;

/** Reads a roster, in CSV or as a workbook: what it is, it says itself. */
export const readRosterFile = async (bytes: Uint8Array): Promise<Roster> =>
  isXlsx(bytes) ? await readXlsxRoster(bytes) : readRoster(bytes);

/** A roster, or what is wrong with it, as plain values: a worker answers it. */
export async function rosterReading(
  bytes: Uint8Array,
): Promise<{ roster: Roster } | { faults: RosterFault[] }> {
  try {
    return { roster: await readRosterFile(bytes) };
  } catch (error) {
    if (!(error instanceof RosterError)) throw error;
    return { faults: error.lines };
  }
}

const readInWorker = inWorker<typeof rosterReading>(import.meta.url, "rosterReading");

/** As `readRosterFile`, beside the requests: a file from outside may take long, or more memory than there is. */
export async function readRosterUpload(personId: string, bytes: Uint8Array): Promise<Roster> {
  const reading = await readInWorker(personId, bytes).catch((error: unknown) => {
    throw error instanceof RefusedError && error.code === "QUERY_TOO_COSTLY"
      ? fileError(REASONS.workbookHuge)
      : error;
  });
  if ("faults" in reading) throw new RosterError(reading.faults);
  return reading.roster;
}

/** Every XLSX begins as an archive does. */
const isXlsx = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;

/** Reads a roster from the first sheet of a workbook; as `readRoster` in all else. */
async function readXlsxRoster(bytes: Uint8Array): Promise<Roster> {
  refuseTooBig(bytes);
  const cells = await readSheet(Uint8Array.from(checkedWorkbook(bytes)).buffer).catch(() => {
    throw fileError(REASONS.workbook);
  });
  return rosterOf(cells.map((row) => row.map(textOf)));
}

/**
 * Unpacks it a piece at a time, to see how large it is: the library that reads it makes room for all rows and
 * columns up to the last one that is named. Answers an archive of just what was looked at, unpacked: what an
 * archive says of itself at its end, where the library looks, may be something else.
 */
function checkedWorkbook(bytes: Uint8Array): Uint8Array {
  let [unpacked, parts] = [0, 0];
  const kept: Record<string, Uint8Array> = {};
  const archive = new Unzip((part) => {
    parts += 1;
    if (parts > WORKBOOK_LIMITS.parts) throw fileError(REASONS.workbookHuge);
    const isText = /\.(xml|rels)$/i.test(part.name);
    const look = /\.xml$/i.test(part.name) ? sheetReader() : null;
    const pieces: Uint8Array[] = [];
    part.ondata = (error, piece, isLast) => {
      if (error) throw error;
      unpacked += piece.byteLength;
      if (unpacked > WORKBOOK_LIMITS.unpackedBytes) throw fileError(REASONS.workbookHuge);
      look?.(piece);
      if (isText) pieces.push(piece);
      if (isText && isLast) kept[part.name] = Buffer.concat(pieces);
    };
    part.start();
  });
  archive.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.byteLength; at += PIECE_BYTES)
      archive.push(bytes.subarray(at, at + PIECE_BYTES), at + PIECE_BYTES >= bytes.byteLength);
    return zipSync(kept, { level: 0 });
  } catch (error) {
    throw error instanceof RosterError ? error : fileError(REASONS.workbook);
  }
}

/** Reads the addresses of rows and cells from the pieces of a sheet. */
function sheetReader(): (chunk: Uint8Array) => void {
  const decoder = new TextDecoder();
  let [rest, cells] = ["", 0];
  return (chunk) => {
    const text = rest + decoder.decode(chunk, { stream: true });
    const whole = text.lastIndexOf(">") + 1;
    // An element that does not end is none that a spreadsheet writes.
    rest = text.slice(whole).slice(-1_000);
    for (const [, name, column = "", row = ""] of text
      .slice(0, whole)
      .matchAll(/<(?:\w+:)?(row|c)\b[^>]*?\br\s*=\s*["']([A-Z]*)(\d*)["']/gi)) {
      if (Number(row) > WORKBOOK_LIMITS.row || columnNumber(column) > WORKBOOK_LIMITS.column)
        throw fileError(REASONS.workbookFar(`${column}${row}`));
      if (name === "c") cells += 1;
      if (cells > WORKBOOK_LIMITS.cells) throw fileError(REASONS.workbookHuge);
    }
  };
}

/** "A" is 1, "AA" is 27. */
const columnNumber = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** A cell as somebody would have typed it: numbers in full, days as 2026-11-19. */
function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return "";
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell as string | number);
}
