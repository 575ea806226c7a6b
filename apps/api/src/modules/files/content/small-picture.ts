import sharp from "sharp";
import { inWorker } from "../../../kernel/worker.ts";

/** The longer side, in pixels: enough for a third of a phone's width on a sharp screen. */
const SIDE = 480;
const QUALITY = 72;

/** Draws a small JPEG of a picture that has been cleaned: of a moving one, its first frame. */
export async function drawSmall(from: string, to: string): Promise<void> {
  sharp.concurrency(1);
  sharp.cache(false);
  await sharp(from, { sequentialRead: true })
    .resize(SIDE, SIDE, { fit: "inside", withoutEnlargement: true })
    .flatten({ background: "#fff" })
    .jpeg({ quality: QUALITY })
    .toFile(to);
}

export const drawSmallInWorker = inWorker<typeof drawSmall>(import.meta.url, "drawSmall");
