import { defineEntity, p } from "@mikro-orm/core";
import { type FileMediaType, type FilePurpose, LIMITS } from "@riqing/schema";
import { id, identity, instant } from "../../kernel/column.ts";

const StoredFileSchema = defineEntity({
  name: "StoredFile",
  tableName: "stored_file",
  indexes: [
    { properties: ["organisationId", "subjectId", "purpose"] },
    { properties: ["organisationId", "expiresAt"] },
    { properties: ["organisationId", "uploadedById", "attachedAt"] },
    { properties: ["organisationId", "storageKey"] },
  ],
  properties: {
    ...identity,
    uploadedById: id(),
    purpose: p.string().length(30).$type<FilePurpose>(),
    subjectId: id().nullable(),
    name: p.string().length(LIMITS.fileName),
    mediaType: p.string().length(100).$type<FileMediaType>(),
    bytes: p.integer(),
    sha256: p.string().length(64),
    storageKey: p.string().length(100),
    uploadedAt: instant(),
    attachedAt: instant().nullable(),
    removedAt: instant().nullable(),
    expiresAt: instant().nullable(),
  },
});

/**
 * A file somebody uploaded: what is known of it; its bytes are in the store under `storageKey`.
 *
 *     EXPECTED ── its bytes are kept ──▶ UPLOADED
 *        └── they are not, in a day ──▶ REMOVED
 *
 *     UPLOADED ── attached to a subject ──▶ ATTACHED
 *        └── not attached in a day ──▶ REMOVED ◀── taken off its subject ──┘
 *
 * `sha256` and `bytes` are of what is stored: of a picture, without what its camera wrote into it.
 * `expiresAt` is when the bytes are to go: set until it is attached, and again when it is removed;
 * null once they are gone. Rows may share bytes (`attachSame`, `attachCopies`), which go with the last of them. The row stays. What is expected is found no more than what is removed, and
 * has its `removedAt`, too.
 */
export class StoredFile extends StoredFileSchema.class {}

StoredFileSchema.setClass(StoredFile);
