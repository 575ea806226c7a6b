import { buffer } from "node:stream/consumers";
import type { FilePurpose } from "@riqing/schema";
import { batched, batchedBy } from "../../kernel/batch.ts";
import type { Ctx, RequestContext } from "../../kernel/ctx.ts";
import { orNotFound, refuseIf } from "../../kernel/refusal.ts";
import { list, row, rows, sql } from "../../kernel/sql.ts";
import { type RowOf, table } from "../../kernel/table.ts";
import { mayRead, whyNotUpload } from "./file.access.ts";
import { StoredFile } from "./file.entity.ts";
import { whyNotAttach } from "./file.policy.ts";
import type { FileType } from "./file.type.ts";

const f = table(StoredFile, "f");
export const fileColumns = f.pick(
  "id",
  "organisationId",
  "uploadedById",
  "purpose",
  "subjectId",
  "name",
  "mediaType",
  "bytes",
  "sha256",
  "storageKey",
  "uploadedAt",
  "attachedAt",
  "removedAt",
  "expiresAt",
);
/** A file as it is known here; its instants are milliseconds. */
export type FileRow = RowOf<typeof fileColumns>;

/** What the world sees of it. */
export const shown = ({
  id,
  name,
  mediaType,
  bytes,
  sha256,
  uploadedAt,
}: Pick<FileRow, "id" | "name" | "mediaType" | "bytes" | "sha256" | "uploadedAt">): FileType => ({
  id,
  name,
  mediaType,
  bytes,
  sha256,
  uploadedAt,
  isImage: mediaType.startsWith("image/"),
});

/** By `<organisation> <purpose> <subject>`, so that one statement serves whatever is asked together. */
const attached = batched<string, FileType[]>({ of: "files" }, async (ctx, keys) => {
  const parts = keys.map((key) => key.split(" ") as [string, string, string]);
  const organisationIds = [...new Set(parts.map(([organisationId]) => organisationId))];
  const subjectIds = [...new Set(parts.map(([, , subjectId]) => subjectId))];
  const read = await rows<FileRow>(
    ctx,
    sql`select ${fileColumns} from ${f}
      where ${f.organisationId} in (${list(organisationIds)}) and ${f.subjectId} in (${list(subjectIds)})
        and ${f.removedAt} is null order by ${f.id}`,
  );
  const files = new Map<string, FileType[]>(keys.map((key) => [key, []]));
  for (const each of read) {
    files.get(`${each.organisationId} ${each.purpose} ${each.subjectId}`)?.push(shown(each));
  }
  return files;
});

/**
 * What is attached to a subject, in the order it was uploaded; asked together, read together. Whoever
 * asks has seen to it that the caller may see the subject.
 */
export const filesOf = async (
  ctx: Ctx,
  purpose: FilePurpose,
  subjectId: string,
): Promise<FileType[]> =>
  (await attached(ctx, `${ctx.actor.organisationId} ${purpose} ${subjectId}`)) ?? [];

const fileById = batchedBy("id", (ctx, ids) =>
  rows<FileRow>(
    ctx,
    sql`select ${fileColumns} from ${f} where ${f.organisationId} = ${ctx.actor?.organisationId}
      and ${f.id} in (${list(ids)}) and ${f.removedAt} is null`,
  ),
);

/**
 * Files by their ids, in this order, for what names a part of the files of its subject. As with `filesOf`,
 * whoever asks has seen to it that the caller may see the subject.
 */
export const filesByIds = async (ctx: Ctx, ids: readonly string[]): Promise<FileType[]> => {
  const files = await Promise.all(ids.map((id) => fileById(ctx, id)));
  return files.flatMap((file) => (file ? [shown(file)] : []));
};

/**
 * A file that the caller may read: attached, by the rule of what it is attached to; not yet
 * attached, their own, while they may upload for its purpose. Anybody else's is not found, as if there were
 * none.
 */
export async function readFile(ctx: Ctx, id: string): Promise<FileRow> {
  const { organisationId, personId } = ctx.actor;
  const file = orNotFound(
    await row<FileRow>(
      ctx,
      sql`select ${fileColumns} from ${f}
        where ${f.organisationId} = ${organisationId} and ${f.id} = ${id} and ${f.removedAt} is null`,
    ),
  );
  const { purpose, subjectId, uploadedById, expiresAt } = file;
  const may =
    subjectId === null
      ? uploadedById === personId &&
        Number(expiresAt) > ctx.now.getTime() &&
        (await whyNotUpload(ctx, purpose)) === null
      : await mayRead(ctx, purpose, subjectId);
  return orNotFound(may ? file : null);
}

/** Under which keys the newest attached files of an organisation are stored, to see whether they are there. */
export const newestStored = async (
  ctx: Pick<RequestContext, "em">,
  organisationId: string,
  count: number,
): Promise<string[]> =>
  (
    await rows<Pick<FileRow, "storageKey">>(
      ctx,
      sql`select ${f.pick("storageKey")} from ${f}
        where ${f.organisationId} = ${organisationId} and ${f.expiresAt} is null
          and ${f.attachedAt} is not null and ${f.removedAt} is null
        order by ${f.id} desc limit ${count}`,
    )
  ).map(({ storageKey }) => storageKey);

/** One's own upload, not yet attached, with all its bytes: for modules that read what it says. */
export async function readUpload(
  ctx: Ctx,
  id: string,
  purpose: FilePurpose,
): Promise<{ file: FileType; sha256: string; bytes: Buffer }> {
  const { organisationId, personId } = ctx.actor;
  const file = await row<FileRow>(
    ctx,
    sql`select ${fileColumns} from ${f}
      where ${f.organisationId} = ${organisationId} and ${f.id} = ${id}`,
  );
  refuseIf(whyNotAttach(file, personId, purpose, ctx.now));
  const { storageKey, sha256 } = orNotFound(file);
  const bytes = await buffer(await ctx.ports.files.read(storageKey));
  return { file: shown(orNotFound(file)), sha256, bytes };
}
