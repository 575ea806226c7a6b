import {
  FILE_TYPES,
  type FileMediaType,
  type FilePurpose,
  LIMITS,
  type Refusal,
} from "@riqing/schema";
import type { FileBounds } from "./file.access.ts";

/** An upload with what its contents are. */
export interface InspectedUpload extends FileBounds {
  bytes: number;
  /** What its contents are; null where they are nothing we know. */
  found: FileMediaType | null;
  /** The ending of its name; empty where it has none. */
  ending: string;
  /** The media type it was sent as. */
  declared: string;
}

/** Media types that say nothing about the contents. */
const UNSPECIFIC_MEDIA_TYPES = new Set(["", "application/octet-stream", "binary/octet-stream"]);
/** Name endings that phones use for a file whose name is lost. */
const PLACEHOLDER_ENDINGS = new Set(["", "unknown", "tmp", "file", "bin"]);

/** Other names of the same media type. */
const MEDIA_TYPE_ALIASES: Readonly<Record<string, FileMediaType>> = {
  "image/jpg": "image/jpeg",
  "image/pjpeg": "image/jpeg",
  "image/x-png": "image/png",
  "application/x-pdf": "application/pdf",
  "text/comma-separated-values": "text/csv",
  "application/csv": "text/csv",
};

/** A browser on a machine with Excel says this of a CSV. */
const EXCEL_CSV_TYPE = "application/vnd.ms-excel";

/** Why a file is not taken: one that is not what it says it is could be meant to fool somebody. */
export function whyNotStore({
  maxBytes,
  mediaTypes,
  bytes,
  found,
  ending,
  declared,
}: InspectedUpload): Refusal | null {
  if (bytes === 0) return "FILE_EMPTY";
  if (bytes > maxBytes) return "FILE_TOO_LARGE";
  if (found === null) return "FILE_TYPE_NOT_ALLOWED";
  const endings: readonly string[] = FILE_TYPES[found];
  if (!PLACEHOLDER_ENDINGS.has(ending) && !endings.includes(ending)) return "FILE_TYPE_NOT_ALLOWED";
  if (!declaresType(declared, found)) return "FILE_TYPE_NOT_ALLOWED";
  return mediaTypes === null || mediaTypes.includes(found) ? null : "FILE_TYPE_NOT_ALLOWED";
}

function declaresType(declared: string, found: FileMediaType): boolean {
  const type = declared.split(";")[0]!.trim().toLowerCase();
  if (UNSPECIFIC_MEDIA_TYPES.has(type) || type === found || MEDIA_TYPE_ALIASES[type] === found)
    return true;
  if (found === "text/csv") return type === "text/plain" || type === EXCEL_CSV_TYPE;
  return false;
}

/** A limit on uploads that are not attached yet. */
export const whyNotUploadMore = (unattached: number): Refusal | null =>
  unattached < LIMITS.unattachedFiles ? null : "FILES_UNATTACHED_TOO_MANY";

/** A limit on the bytes of a person's files, and of all files of the organisation. */
export function whyNotKeepMore(ofPerson: number, ofOrganisation: number): Refusal | null {
  if (ofPerson > LIMITS.fileBytesPerPerson) return "FILES_OF_PERSON_TOO_LARGE";
  return ofOrganisation > LIMITS.fileBytesPerOrganisation
    ? "FILES_OF_ORGANISATION_TOO_LARGE"
    : null;
}

/** A file, as far as it matters to whoever wants to attach it. */
export interface Attachable {
  uploadedById: string;
  purpose: FilePurpose;
  attachedAt: number | null;
  removedAt: number | null;
  expiresAt: number | null;
}

/** Somebody else's file, and one that is in use, are not found; one's own that lay too long has gone. */
export function whyNotAttach(
  file: Attachable | null,
  personId: string,
  purpose: FilePurpose,
  now: Date,
): Refusal | null {
  if (!file || file.uploadedById !== personId || file.purpose !== purpose) return "NOT_FOUND";
  if (file.attachedAt !== null) return "NOT_FOUND";
  if (file.removedAt !== null || (file.expiresAt ?? 0) <= now.getTime()) return "FILE_EXPIRED";
  return null;
}
