import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { rm, stat } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { type FilePurpose, LIMITS } from "@riqing/schema";
import { after, HOUR } from "../../kernel/clock.ts";
import { newId } from "../../kernel/column.ts";
import type { Ctx, RequestContext } from "../../kernel/ctx.ts";
import { Fields } from "../../kernel/input.ts";
import { orNotFound, refuseIf } from "../../kernel/refusal.ts";
import { forUpdate, insertNew, list, row, rows, run, sql, update } from "../../kernel/sql.ts";
import { table } from "../../kernel/table.ts";
import { inTransaction } from "../../kernel/transaction.ts";
import { mediaTypeOf } from "./content/media-type.ts";
import { cleanPicture, isPicture } from "./content/picture.ts";
import { freeBytes, useBytes } from "./file-usage.service.ts";
import { boundsOf, isPurpose, whyNotUpload } from "./file.access.ts";
import { StoredFile } from "./file.entity.ts";
import { onDiscarded, onUploaded, onUploading } from "./file.hooks.ts";
import { cleanName, endingOf } from "./file.name.ts";
import { whyNotAttach, whyNotUploadMore, whyNotStore } from "./file.policy.ts";
import { fileColumns, type FileRow, filesOf, shown } from "./file.read.ts";
import { removeBytes } from "./file.sweep.ts";
import type { FileType } from "./file.type.ts";
import { keepSmall, removeStored } from "./small-picture.service.ts";

const f = table(StoredFile, "f");

/** An upload: a file on this machine's disk, as it was received. */
export interface Upload {
  purpose: string;
  name: string;
  /** The media type it was sent as. */
  declared: string;
  path: string;
}

/** Refuses a caller with too many unattached files, before the body is read. */
export async function refuseTooManyUploads(ctx: Ctx): Promise<void> {
  const { organisationId, personId } = ctx.actor;
  const counted = await row<{ files: number }>(
    ctx,
    sql`select count(*) as files from ${f} where ${f.organisationId} = ${organisationId}
      and ${f.uploadedById} = ${personId} and ${f.attachedAt} is null and ${f.removedAt} is null`,
  );
  refuseIf(whyNotUploadMore(Number(counted?.files ?? 0)), { limit: LIMITS.unattachedFiles });
}

/**
 * Keeps a file that was uploaded, for a day unless it is attached to something. Refuses what is not
 * what it says it is, and what is on no list. What it leaves behind when it fails is nothing.
 */
export async function storeUpload(ctx: Ctx, { path, ...upload }: Upload): Promise<FileType> {
  const fields = new Fields();
  fields.expect("purpose", isPurpose(upload.purpose));
  fields.done();
  const purpose = upload.purpose as FilePurpose;
  refuseIf(await whyNotUpload(ctx, purpose));
  const ending = endingOf(upload.name);
  const { size: bytes } = await stat(path);
  const kind = await mediaTypeOf(path, ending);
  const bounds = boundsOf(purpose);
  refuseIf(whyNotStore({ ...bounds, bytes, found: kind, ending, declared: upload.declared }), {
    limit: bounds.maxBytes,
  });
  const mediaType = kind!;

  const cleaned = `${path}.clean`;
  try {
    if (isPicture(mediaType)) await cleanPicture(ctx.actor.personId, path, cleaned, mediaType);
    const stored = isPicture(mediaType) ? cleaned : path;
    const name = cleanName(upload.name, mediaType);
    return await store(ctx, stored, { purpose, name, mediaType, ...(await factsOf(stored)) });
  } finally {
    await rm(cleaned, { force: true });
  }
}

async function factsOf(path: string): Promise<{ bytes: number; sha256: string }> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(path), hash);
  return { bytes: (await stat(path)).size, sha256: hash.digest("hex") };
}

type FileFacts = Pick<FileRow, "purpose" | "name" | "mediaType" | "bytes" | "sha256">;

/**
 * First inserts a removed row that names where the bytes will be, then stores the bytes, then makes the
 * row visible. So the bytes of a visible row exist, and a sweep cleans up after a process that died.
 */
async function store(ctx: Ctx, path: string, facts: FileFacts): Promise<FileType> {
  const { organisationId } = ctx.actor;
  const id = newId();
  const storageKey = `${organisationId}/${id.slice(-2)}/${id}`;
  const uploadedAt = ctx.now.getTime();
  const expiresAt = after(ctx.now, LIMITS.unattachedFileHours * HOUR).getTime();
  await inTransaction(ctx, (ctx) =>
    insertPending(ctx, { id, storageKey, uploadedAt, expiresAt }, facts),
  );
  try {
    await ctx.ports.files.keep(storageKey, path, facts.mediaType);
    // Without it the upload is whole: whoever asks for it first lets it be drawn.
    await keepSmall(ctx, path, { storageKey, ...facts }).catch(() => null);
    return await inTransaction(ctx, async (ctx) => {
      const found = await update(
        ctx,
        StoredFile,
        { removedAt: null },
        (f) =>
          sql`${f.organisationId} = ${organisationId} and ${f.id} = ${id} and ${f.expiresAt} = ${expiresAt}`,
      );
      // The bytes took longer than that, and were swept away.
      refuseIf(found === 1 ? null : "FILE_EXPIRED");
      const limit = (await onUploading.emit(ctx)).find((reached) => reached !== null);
      refuseIf(limit === undefined ? null : "SAID_TOO_OFTEN", { limit });
      await onUploaded.emit(ctx, id, facts.sha256);
      return shown({ id, uploadedAt, ...facts });
    });
  } catch (error) {
    await removeFailed(ctx, { id, storageKey, ...facts }).catch(() => null);
    throw error;
  }
}

type FileLocation = Pick<FileRow, "id" | "storageKey" | "uploadedAt"> & { expiresAt: number };

/** Inserts the row before the bytes are stored; only a sweep finds it. */
async function insertPending(ctx: Ctx, location: FileLocation, facts: FileFacts): Promise<void> {
  const { organisationId, personId } = ctx.actor;
  await useBytes(ctx, { organisationId, uploadedById: personId, bytes: facts.bytes });
  await insertNew(ctx, StoredFile, [
    {
      id: location.id,
      organisationId,
      uploadedById: personId,
      purpose: facts.purpose,
      subjectId: null,
      name: facts.name,
      mediaType: facts.mediaType,
      bytes: facts.bytes,
      sha256: facts.sha256,
      storageKey: location.storageKey,
      uploadedAt: location.uploadedAt,
      attachedAt: null,
      removedAt: location.uploadedAt,
      expiresAt: location.expiresAt,
    },
  ]);
}

/** Removes the bytes of a failed upload, then its row. */
async function removeFailed(
  ctx: Ctx,
  { id, bytes, ...stored }: Pick<FileRow, "id" | "storageKey" | "mediaType" | "bytes">,
): Promise<void> {
  await removeStored(ctx, stored);
  const { organisationId, personId } = ctx.actor;
  await inTransaction(ctx, async (ctx) => {
    const removed = await run(
      ctx,
      sql`delete from stored_file where organisation_id = ${organisationId} and id = ${id}`,
    );
    if (removed > 0) await freeBytes(ctx, { organisationId, uploadedById: personId, bytes });
  });
}

/**
 * Attaches files to a subject, in the transaction of the deed they belong to. They must be the
 * caller's own uploads for that purpose, attached to nothing yet: otherwise `NOT_FOUND`, or
 * `FILE_EXPIRED` where they lay too long. Refuses too many with `BAD_INPUT`; `there` is how many the subject
 * has already, where that is not all that were attached to it. Answers them in this order.
 */
export async function attach(
  ctx: Ctx,
  fileIds: readonly string[],
  purpose: FilePurpose,
  subjectId: string,
  there: number | null = null,
): Promise<FileType[]> {
  const ids = [...new Set(fileIds)];
  if (ids.length === 0) return [];
  const { organisationId, personId } = ctx.actor;
  const read = await rows<FileRow>(
    ctx,
    sql`select ${fileColumns} from ${f}
      where ${f.organisationId} = ${organisationId} and ${f.id} in (${list(ids)}) ${forUpdate(ctx)}`,
  );
  const before = there ?? (await filesOf({ ...ctx, cache: new Map() }, purpose, subjectId)).length;
  const fields = new Fields();
  fields.expect(
    "files",
    ids.length + before <= LIMITS.filesPerTask,
    "TOO_MANY",
    LIMITS.filesPerTask,
  );
  fields.done();
  const files = ids.map((id) => {
    const file = read.find((each) => each.id === id) ?? null;
    refuseIf(whyNotAttach(file, personId, purpose, ctx.now), { fileId: id });
    return shown(orNotFound(file));
  });
  await update(
    ctx,
    StoredFile,
    { subjectId, attachedAt: ctx.now.getTime(), expiresAt: null },
    (f) => sql`${f.organisationId} = ${organisationId} and ${f.id} in (${list(ids)})`,
  );
  return files;
}

/**
 * Takes files off a subject, in the caller's transaction; their bytes go at the next sweep. Others
 * than those of the subject are not found.
 */
export async function detach(
  ctx: Ctx,
  fileIds: readonly string[],
  purpose: FilePurpose,
  subjectId: string,
): Promise<void> {
  const ids = [...new Set(fileIds)];
  if (ids.length === 0) return;
  const at = ctx.now.getTime();
  const removed = await update(
    ctx,
    StoredFile,
    { removedAt: at, expiresAt: at },
    (f) => sql`${f.organisationId} = ${ctx.actor.organisationId} and ${f.id} in (${list(ids)})
        and ${f.subjectId} = ${subjectId} and ${f.purpose} = ${purpose} and ${f.removedAt} is null`,
  );
  refuseIf(removed === ids.length ? null : "NOT_FOUND");
}

/**
 * Takes off a subject what one deed attached to it, known by its instant; in the caller's transaction.
 * Their bytes go at the next sweep.
 */
export async function detachOf(
  ctx: Ctx,
  attachedAt: number,
  purpose: FilePurpose,
  subjectId: string,
): Promise<void> {
  const at = ctx.now.getTime();
  await update(
    ctx,
    StoredFile,
    { removedAt: at, expiresAt: at },
    (f) => sql`${f.organisationId} = ${ctx.actor.organisationId} and ${f.subjectId} = ${subjectId}
        and ${f.purpose} = ${purpose} and ${f.attachedAt} = ${attachedAt} and ${f.removedAt} is null`,
  );
}

/** Lets go of all files of a subject that is deleted, in the caller's transaction; their bytes go at the next sweep. */
export async function letGoOf(
  ctx: Pick<RequestContext, "em" | "now">,
  organisationId: string,
  purpose: FilePurpose,
  subjectId: string,
): Promise<void> {
  const at = ctx.now.getTime();
  await update(
    ctx,
    StoredFile,
    { removedAt: at, expiresAt: at },
    (f) => sql`${f.organisationId} = ${organisationId} and ${f.subjectId} = ${subjectId}
        and ${f.purpose} = ${purpose} and ${f.removedAt} is null`,
  );
}

/** Lets go of an upload that is not wanted after all; its bytes go at once, or at the next sweep. */
export async function discardUpload(ctx: Ctx, id: string): Promise<boolean> {
  const discarded = await markDiscarded(ctx, id);
  // Whatever goes wrong here, the upload is discarded.
  if (discarded) await removeBytes(ctx, discarded).catch(() => null);
  return true;
}

/** The file that is discarded now; null where it was before. */
function markDiscarded(ctx: Ctx, id: string): Promise<FileRow | null> {
  return inTransaction(ctx, async (ctx) => {
    const { organisationId, personId } = ctx.actor;
    const file = await row<FileRow>(
      ctx,
      sql`select ${fileColumns} from ${f} where ${f.organisationId} = ${organisationId}
        and ${f.id} = ${id} and ${f.uploadedById} = ${personId} and ${f.attachedAt} is null ${forUpdate(ctx)}`,
    );
    const found = orNotFound(file);
    // Let go twice, or swept before: it is gone, as was asked.
    if (found.removedAt !== null) return null;
    const at = ctx.now.getTime();
    await update(
      ctx,
      StoredFile,
      { removedAt: at, expiresAt: at },
      (f) => sql`${f.organisationId} = ${organisationId} and ${f.id} = ${id}`,
    );
    await onDiscarded.emit(ctx, id);
    return found;
  });
}
