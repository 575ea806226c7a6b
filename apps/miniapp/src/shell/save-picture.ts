import { drawLines, PICTURE } from "./text-picture";

/**
 * Keeps lines of text as a picture among the person's own. It is drawn on this device: it goes through no storage of
 * the app and through no server, and its name says nothing. False: it could not be kept.
 */
export async function savePicture(lines: readonly string[]): Promise<boolean> {
  const canvas = document.createElement("canvas");
  canvas.width = PICTURE.width;
  canvas.height = PICTURE.height;
  const brush = canvas.getContext("2d");
  if (!brush) return false;
  drawLines(canvas, brush, lines);
  const drawn = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/png"));
  if (!drawn) return false;
  const link = document.createElement("a");
  link.href = URL.createObjectURL(drawn);
  link.download = PICTURE.name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  return true;
}
