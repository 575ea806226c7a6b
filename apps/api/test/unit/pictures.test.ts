import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { cleanPicture } from "../../src/modules/files/content/picture.ts";

let folder: string;
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), "riqing-pictures-"))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Two colours side by side, so that one sees how it stands: red on the left, blue on the right. */
const drawn = () => {
  const half = (background: string) =>
    ({ create: { width: 40, height: 20, channels: 3, background } }) as const;
  return sharp({ create: { width: 80, height: 20, channels: 3, background: "#00f" } }).composite([
    { input: half("#f00"), left: 0, top: 0 },
  ]);
};

/** What a phone writes into a picture: where, with what, when, and how it was held. */
const EXIF = {
  IFD0: { Make: "Riqing Phone", Software: "SECRET-software" },
  IFD3: { GPSLatitudeRef: "N", GPSLatitude: "31/1 13/1 49/1", GPSLongitudeRef: "E" },
};

async function cleaned(
  bytes: Buffer,
  type: "image/jpeg" | "image/png" | "image/webp" | "image/gif",
) {
  const [from, to] = [join(folder, "from"), join(folder, "to")];
  writeFileSync(from, bytes);
  await cleanPicture("lin", from, to, type);
  return readFileSync(to);
}

it("a photograph keeps nothing of its place and its camera, and stands as it was held", async () => {
  const taken = await drawn().jpeg().withExif(EXIF).withMetadata({ orientation: 6 }).toBuffer();
  const before = await sharp(taken).metadata();
  expect(before).toMatchObject({ orientation: 6, exif: expect.any(Buffer), width: 80 });
  const withTail = Buffer.concat([taken, Buffer.from("SECRET-tail")]);

  const kept = await cleaned(withTail, "image/jpeg");

  const { exif, xmp, iptc, orientation, width, height } = await sharp(kept).metadata();
  expect({ exif, xmp, iptc, orientation }).toEqual({});
  expect([width, height]).toEqual([20, 80]);
  expect(kept.toString("latin1")).not.toMatch(/SECRET|Riqing Phone|Exif/);
  // Held upright, what was on the left is at the top.
  const { data } = await sharp(kept).raw().toBuffer({ resolveWithObject: true });
  expect([data[0]! > 200, data[2]! < 60]).toEqual([true, true]);
  expect([data.at(-3)! < 60, data.at(-1)! > 200]).toEqual([true, true]);
});

it.each(["png", "webp"] as const)(
  "a %s keeps its pixels, and nothing said beside them",
  async (format) => {
    const made = await drawn().toFormat(format, { lossless: true }).withExif(EXIF).toBuffer();
    expect((await sharp(made).metadata()).exif).toBeDefined();
    const kept = await cleaned(made, `image/${format}`);
    const { exif, format: is, width } = await sharp(kept).metadata();
    expect([exif, is, width]).toEqual([undefined, format, 80]);
  },
);

it("what moves goes on moving", async () => {
  const frames = Buffer.alloc(10 * 20 * 3, 200).fill(10, 300);
  const gif = await sharp(frames, { raw: { width: 10, height: 20, channels: 3, pageHeight: 10 } })
    .gif({ delay: [100, 100] })
    .toBuffer();
  const kept = await cleaned(gif, "image/gif");
  expect(await sharp(kept, { animated: true }).metadata()).toMatchObject({
    format: "gif",
    pages: 2,
  });
});

it.each([
  ["half a picture", async () => (await drawn().jpeg().toBuffer()).subarray(0, 300)],
  ["no picture", async () => Buffer.from("\xFF\xD8\xFF\xE0 nothing", "latin1")],
  [
    "one drawn by a program",
    async () => Buffer.from("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>"),
  ],
])("%s is refused", async (_, bytes) => {
  await expect(cleaned(await bytes(), "image/jpeg")).rejects.toMatchObject({
    code: "FILE_PICTURE_UNREADABLE",
  });
});
