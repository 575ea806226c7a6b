import { type FileMediaType, LIMITS } from "@riqing/schema";
import sharp from "sharp";
import { fairQueue } from "../../../kernel/fair-queue.ts";
import { RefusedError } from "../../../kernel/refusal.ts";

/** One picture at a time, one person's after the other's, and one thread for it: others ask for things meanwhile. */
sharp.concurrency(1);
sharp.cache(false);

/** Only these formats: each decoder is an attack surface. */
sharp.block({ operation: ["VipsForeignLoad"] });
sharp.unblock({
  operation: ["Jpeg", "Png", "Webp", "Nsgif"].map((reader) => `VipsForeignLoad${reader}`),
});

type Picture = Extract<FileMediaType, `image/${string}`>;

export const isPicture = (type: FileMediaType): type is Picture => type.startsWith("image/");

const queued = fairQueue({ atOnce: 1, waitingPerOwner: LIMITS.unattachedFiles });

/**
 * Writes a picture anew, from what can be seen in it: where it was taken, by whom and with what,
 * and whatever lies behind its end, are left out. It stands the way it was meant to. Refuses what
 * is no picture after all, and what would be too large once unpacked.
 */
export const cleanPicture = (
  personId: string,
  from: string,
  to: string,
  type: Picture,
): Promise<void> => queued(personId, () => rewrite(from, to, type));

/**
 * A picture drawn anew as a JPEG of moderate size, for where nothing of the original may stay. Refuses what moves,
 * and what is no picture. One at a time, with those of uploads.
 */
export const redrawn = (from: Buffer): Promise<Buffer> => queued("", () => redraw(from));

/** The longer side of a redrawn picture, in pixels: words of a chat can be read. */
const REDRAWN_SIDE = 1_600;

async function redraw(from: Buffer): Promise<Buffer> {
  try {
    const { pages = 1, width, height } = await sharp(from).metadata();
    if (pages > 1) throw new RefusedError("FILE_TYPE_NOT_ALLOWED");
    if (Math.max(width, height) > LIMITS.pictureSide) throw new Error("a side is too long");
    return await sharp(from, { limitInputPixels: LIMITS.picturePixels, failOn: "error" })
      .autoOrient()
      .resize(REDRAWN_SIDE, REDRAWN_SIDE, { fit: "inside", withoutEnlargement: true })
      .flatten({ background: "#fff" })
      .jpeg({ quality: 80 })
      .timeout({ seconds: MAX_SECONDS_PER_PICTURE })
      .toBuffer();
  } catch (error) {
    if (error instanceof RefusedError) throw error;
    throw new RefusedError("FILE_PICTURE_UNREADABLE", { limit: LIMITS.picturePixels });
  }
}

async function rewrite(from: string, to: string, type: Picture): Promise<void> {
  const animated = type === "image/gif" || type === "image/webp";
  try {
    const { width, height } = await sharp(from).metadata();
    // A very long line of few pixels takes as long as a picture of many.
    if (Math.max(width, height) > LIMITS.pictureSide) throw new Error("a side is too long");
    const picture = sharp(from, {
      limitInputPixels: animated ? MAX_ANIMATED_PIXELS : LIMITS.picturePixels,
      failOn: "error",
      animated: animated,
      sequentialRead: true,
    });
    await (animated ? picture : picture.autoOrient())
      .toFormat(type.slice("image/".length) as "jpeg", OUTPUT_OPTIONS[type])
      .timeout({ seconds: MAX_SECONDS_PER_PICTURE })
      .toFile(to);
  } catch (error) {
    // A full disk is ours; all else is the picture's.
    if (error instanceof Error && /ENOSPC|no space/i.test(error.message)) throw error;
    throw new RefusedError("FILE_PICTURE_UNREADABLE", { limit: LIMITS.picturePixels });
  }
}

/** Others wait for their pictures as long. */
const MAX_SECONDS_PER_PICTURE = 8;
/** These take longest to write: width times height, of all frames together. */
const MAX_ANIMATED_PIXELS = 20_000_000;

/** High enough that no difference is visible, even of text in a photograph. */
const OUTPUT_OPTIONS: Record<Picture, object> = {
  "image/jpeg": { quality: 90 },
  "image/png": { compressionLevel: 7 },
  "image/webp": { quality: 90 },
  "image/gif": {},
};
