import { unzipSync } from "fflate";
import readXlsxFile from "read-excel-file/universal";
import { REASONS } from "../../../words/roster.zh-cn.ts";
import { readRoster, type Roster, refuseTooBig, rosterOf, fileError } from "./roster.csv.ts";

/** What the tables in a workbook may unpack to: a small file can claim to be very large. */
const MAX_UNPACKED_BYTES = 40 * 1024 * 1024;
const MAX_ARCHIVED_FILES = 1_000;

/** Reads a roster, in CSV or as a workbook: what it is, it says itself. */
export const readRosterFile = async (bytes: Uint8Array): Promise<Roster> =>
  isXlsx(bytes) ? await readXlsxRoster(bytes) : readRoster(bytes);

/** Every XLSX begins as an archive does. */
const isXlsx = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;

/** Reads a roster from the first sheet of a workbook; as `readRoster` in all else. */
async function readXlsxRoster(bytes: Uint8Array): Promise<Roster> {
  refuseTooBig(bytes);
  refuseLargeArchive(bytes);
  const [sheet] = await readXlsxFile(Uint8Array.from(bytes).buffer).catch(() => {
    throw fileError(REASONS.workbook);
  });
  return rosterOf((sheet?.data ?? []).map((row) => row.map(textOf)));
}

/** Adds up what its parts say they unpack to, without unpacking any; none gets more room than that. */
function refuseLargeArchive(bytes: Uint8Array): void {
  let [unpacked, parts] = [0, 0];
  try {
    unzipSync(bytes, {
      filter({ originalSize }) {
        unpacked += originalSize;
        parts += 1;
        return false;
      },
    });
  } catch {
    throw fileError(REASONS.workbook);
  }
  if (unpacked > MAX_UNPACKED_BYTES || parts > MAX_ARCHIVED_FILES)
    throw fileError(REASONS.workbookHuge);
}

/** A cell as somebody would have typed it: numbers in full, days as 2026-11-19. */
function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return "";
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell as string | number);
}
