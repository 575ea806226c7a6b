import type { FilePurpose } from "@riqing/schema";
import { newId } from "../../kernel/column.ts";
import type { Ctx } from "../../kernel/ctx.ts";
import { insertNew, rows, sql } from "../../kernel/sql.ts";
import { table } from "../../kernel/table.ts";
import { StoredFile } from "./file.entity.ts";
import { fileColumns, type FileRow } from "./file.read.ts";

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
  const attachedAt = ctx.now.getTime();
  await insertNew(
    ctx,
    StoredFile,
    there.map((file) => ({
      ...file,
      id: newId(),
      organisationId,
      subjectId,
      attachedAt,
      removedAt: null,
      expiresAt: null,
    })),
  );
}
