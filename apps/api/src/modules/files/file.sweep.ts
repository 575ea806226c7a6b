import { readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { LIMITS } from "@riqing/schema";
import { after, HOUR } from "../../kernel/clock.ts";
import type { RequestContext } from "../../kernel/ctx.ts";
import { forUpdate, rows, run, sql, update } from "../../kernel/sql.ts";
import { type RowOf, table } from "../../kernel/table.ts";
import { inTransaction } from "../../kernel/transaction.ts";
import { freeBytes } from "./file-usage.service.ts";
import { StoredFile } from "./file.entity.ts";
import type { FileRow } from "./file.read.ts";
import { removeStored } from "./small-picture.service.ts";

const f = table(StoredFile, "f");
const removable = f.pick(
  "id",
  "organisationId",
  "uploadedById",
  "storageKey",
  "mediaType",
  "bytes",
);
type RemovableFile = RowOf<typeof removable>;

/** The most files removed in one sweep, so that it is short. */
const MAX_FILES_PER_SWEEP = 200;

/**
 * Removes files of an organisation: uploads that were not attached within a day, files that were
 * detached, and uploads that a process did not finish. For a job; answers how many were removed. What
 * fails is done again by the next sweep.
 */
export async function sweepUnattached(
  ctx: RequestContext,
  organisationId: string,
): Promise<number> {
  const expired = await rows<RemovableFile>(
    ctx,
    sql`select ${removable} from ${f}
      where ${f.organisationId} = ${organisationId} and ${f.expiresAt} <= ${ctx.now.getTime()}
      order by ${f.expiresAt} limit ${MAX_FILES_PER_SWEEP}`,
  );
  let gone = 0;
  for (const file of expired) {
    if (!(await remove(ctx, organisationId, file.id))) continue;
    await removeBytes(ctx, file);
    gone += 1;
  }
  return gone;
}

/** Removes the bytes of a file that is removed, and counts them no more. */
export async function removeBytes(ctx: RequestContext, file: RemovableFile): Promise<void> {
  const { id, organisationId } = file;
  const { there } = await inTransaction(ctx, (ctx) => othersOf(ctx, file));
  if (!there) await removeStored(ctx, file);
  await inTransaction(ctx, async (ctx) => {
    const { counted } = await othersOf(ctx, file);
    // Only now: until the bytes are gone, the next sweep looks at it again.
    const gone = await update(
      ctx,
      StoredFile,
      { expiresAt: null },
      (f) => sql`${f.organisationId} = ${organisationId} and ${f.id} = ${id}
        and ${f.removedAt} is not null and ${f.expiresAt} is not null`,
    );
    if (gone > 0 && !counted) await freeBytes(ctx, file);
  });
}

/** Of others with the same bytes: whether one is still there, and whether one is still to be counted off. */
async function othersOf(ctx: RequestContext, file: RemovableFile) {
  const { id, organisationId, storageKey } = file;
  const all = await rows<Pick<FileRow, "id" | "removedAt" | "expiresAt">>(
    ctx,
    sql`select ${f.pick("id", "removedAt", "expiresAt")} from ${f} where ${f.organisationId} = ${organisationId}
      and ${f.storageKey} = ${storageKey} order by ${f.id} ${forUpdate(ctx)}`,
  );
  const others = all.filter((one) => one.id !== id);
  return {
    there: others.some(({ removedAt }) => removedAt === null),
    counted: others.some(({ removedAt, expiresAt }) => removedAt === null || expiresAt !== null),
  };
}

/** Nobody finds it from here on; false where somebody has attached it meanwhile. */
const remove = (ctx: RequestContext, organisationId: string, id: string): Promise<boolean> =>
  inTransaction(ctx, async (ctx) => {
    const now = ctx.now.getTime();
    const due = await run(
      ctx,
      sql`update ${f} set expires_at = ${now}, removed_at = coalesce(${f.removedAt}, ${now})
        where ${f.organisationId} = ${organisationId} and ${f.id} = ${id} and ${f.expiresAt} <= ${now}`,
    );
    return due > 0;
  });

/** Removes what a process that was killed has left on its way in. For a job. */
export async function sweepIncoming({
  now,
  ports,
}: Pick<RequestContext, "now" | "ports">): Promise<void> {
  const { incoming } = ports.files;
  const forgotten = after(now, -LIMITS.unattachedFileHours * HOUR).getTime();
  for (const name of await readdir(incoming)) {
    const path = join(incoming, name);
    // Another process may be faster, with this one or with the upload itself.
    const found = await stat(path).catch(() => null);
    if (found && found.mtimeMs < forgotten) await rm(path, { force: true });
  }
}
