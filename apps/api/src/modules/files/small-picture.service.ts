import { createWriteStream } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Ctx, RequestContext } from "../../kernel/ctx.ts";
import { FileMissingError } from "../../kernel/file-store.ts";
import { orNotFound } from "../../kernel/refusal.ts";
import { isPicture } from "./content/picture.ts";
import { drawSmallInWorker } from "./content/small-picture.ts";
import { type FileRow, readFile } from "./file.read.ts";
import { incomingName } from "./incoming.ts";

type Stored = Pick<FileRow, "storageKey" | "mediaType">;

export const SMALL_PICTURE_TYPE = "image/jpeg";

/** Beside its picture, so that it is removed with it, and needs no row of its own. */
const smallKeyOf = ({ storageKey }: Pick<Stored, "storageKey">): string => `${storageKey}.small`;

/** Draws the small picture of one that lies at `path` on this machine, and keeps it. */
export async function keepSmall(ctx: Ctx, path: string, stored: Stored): Promise<void> {
  if (!isPicture(stored.mediaType)) return;
  const drawn = `${path}.small`;
  try {
    await drawSmallInWorker(ctx.actor.personId, path, drawn);
    await ctx.ports.files.keep(smallKeyOf(stored), drawn, SMALL_PICTURE_TYPE);
  } finally {
    await rm(drawn, { force: true });
  }
}

/** The bytes of a file, and of the small picture of it. */
export async function removeStored(
  { ports }: Pick<RequestContext, "ports">,
  stored: Stored,
): Promise<void> {
  if (isPicture(stored.mediaType)) await ports.files.remove(smallKeyOf(stored));
  await ports.files.remove(stored.storageKey);
}

/**
 * The small picture of a picture that the caller may read, by the rule of `readFile`; of anything else it is
 * not found. One that was uploaded before there were small pictures, or whose drawing failed, gets its own now.
 */
export async function openSmall(
  ctx: Ctx,
  id: string,
): Promise<{ tag: string; open: () => Promise<Readable> }> {
  const file = await readFile(ctx, id);
  orNotFound(isPicture(file.mediaType) ? file : null);
  const { files } = ctx.ports;
  const open = async () => {
    try {
      return await files.read(smallKeyOf(file));
    } catch (error) {
      if (!(error instanceof FileMissingError)) throw error;
    }
    const path = join(files.incoming, incomingName());
    try {
      await pipeline(await files.read(file.storageKey), createWriteStream(path, { mode: 0o600 }));
      await keepSmall(ctx, path, file);
    } finally {
      await rm(path, { force: true });
    }
    return await files.read(smallKeyOf(file));
  };
  return { tag: `"${file.sha256}"`, open };
}
