import { RefusedError } from "../../../kernel/refusal.ts";
import { isWorkbook, readWorkbook, WorkbookError } from "../../../kernel/workbook.ts";
import { inWorker } from "../../../kernel/worker.ts";
import { REASONS } from "../../../words/roster.zh-cn.ts";
import { type Grid, readText } from "./roster.csv.ts";
import {
  fileError,
  type Roster,
  ROSTER_LIMITS,
  RosterError,
  type RosterFault,
  type RosterReading,
  type RosterSource,
} from "./roster.line.ts";
import { rosterOf } from "./roster.table.ts";

/** Reads a roster, in text or as a workbook: what it is, it says itself. Throws a `RosterError`. */
export function readRoster(bytes: Uint8Array, reading: RosterReading = {}): Roster {
  if (bytes.byteLength > ROSTER_LIMITS.bytes)
    throw fileError(REASONS.tooBig(ROSTER_LIMITS.bytes / 1024 / 1024));
  return rosterOf(isWorkbook(bytes) ? gridsOf(bytes) : [readText(bytes)], reading);
}

function gridsOf(bytes: Uint8Array): Grid[] {
  try {
    return readWorkbook(bytes).map(({ name, rows }) => ({
      sheet: name,
      rows,
      typed: true,
      faults: [],
    }));
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    const reasons = {
      BROKEN: REASONS.workbook,
      TOO_LARGE: REASONS.workbookHuge,
      TOO_FAR: REASONS.workbookFar(error.cell),
    };
    throw fileError(reasons[error.kind]);
  }
}

type Read = { roster: Roster } | { faults: RosterFault[]; source: RosterSource | null };

/** A roster, or what is wrong with it, as plain values: a worker answers it. */
export function rosterReading(bytes: Uint8Array, reading: RosterReading): Read {
  try {
    return { roster: readRoster(bytes, reading) };
  } catch (error) {
    if (!(error instanceof RosterError)) throw error;
    return { faults: error.lines, source: error.source };
  }
}

const readInWorker = inWorker<typeof rosterReading>(import.meta.url, "rosterReading");

/** As `readRoster`, beside the requests: a file from outside may take long, or more memory than there is. */
export async function readRosterUpload(
  personId: string,
  bytes: Uint8Array,
  reading: RosterReading,
): Promise<Roster> {
  const read = await readInWorker(personId, bytes, reading).catch((error: unknown) => {
    throw error instanceof RefusedError && error.code === "QUERY_TOO_COSTLY"
      ? fileError(REASONS.workbookHuge)
      : error;
  });
  if ("faults" in read) throw new RosterError(read.faults, read.source);
  return read.roster;
}
