import type { FilePurpose } from "@riqing/schema";
import { newId } from "../../kernel/column.ts";
import type { Ctx } from "../../kernel/ctx.ts";
import { forUpdate, insertNew, list, rows, sql } from "../../kernel/sql.ts";
import { table } from "../../kernel/table.ts";
import { StoredFile } from "./file.entity.ts";
import { fileColumns, type FileRow, shown } from "./file.read.ts";
import type { FileType } from "./file.type.ts";

const f = table(StoredFile, "f");

/**
 * Attaches to a subject what is attached to another one, in the caller's transaction: files of their own, which
 * can be taken off without the others, with the same bytes, which are stored and counted once. Nobody may take
 * anything off the other subject any more, so that the bytes cannot go meanwhile.
 */
export async function attachSame(
  ctx: Ctx,
  purpose: FilePurpose,
  from: string,
  subjectId: string,
): Promise<void> {
  const { organisationId } = ctx.actor;
  const there = await rows<FileRow>(
    ctx,
    sql`select ${fileColumns} from ${f} where ${f.organisationId} = ${organisationId}
      and ${f.subjectId} = ${from} and ${f.purpose} = ${purpose} and ${f.removedAt} is null
      order by ${f.id}`,
  );
  await insertCopies(ctx, there, purpose, subjectId);
}

/**
 * Copies attached files to a subject, for another purpose, in the caller's transaction; whoever asks has seen to it
 * that the caller may read them. They stay when the originals are taken off: these are locked until then. What has
 * been taken off meanwhile is left out. Answers the copies.
 */
export async function attachCopies(
  ctx: Ctx,
  fileIds: readonly string[],
  purpose: FilePurpose,
  subjectId: string,
): Promise<FileType[]> {
  if (fileIds.length === 0) return [];
  const there = await rows<FileRow>(
    ctx,
    sql`select ${fileColumns} from ${f} where ${f.organisationId} = ${ctx.actor.organisationId}
      and ${f.id} in (${list(fileIds)}) and ${f.attachedAt} is not null and ${f.removedAt} is null
      order by ${f.id} ${forUpdate(ctx)}`,
  );
  return insertCopies(ctx, there, purpose, subjectId);
}

async function insertCopies(
  ctx: Ctx,
  files: readonly FileRow[],
  purpose: FilePurpose,
  subjectId: string,
): Promise<FileType[]> {
  const { organisationId } = ctx.actor;
  const attachedAt = ctx.now.getTime();
  const copies = files.map((file) => ({
    ...file,
    id: newId(),
    organisationId,
    purpose,
    subjectId,
    attachedAt,
    removedAt: null,
    expiresAt: null,
  }));
  await insertNew(ctx, StoredFile, copies);
  return copies.map(shown);
}
