import { once } from "node:events";
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { type AddressInfo, createServer, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { FileMissingError, type FileStore } from "../../src/kernel/file-store.ts";
import { openDiskStore } from "../../src/ports/files/disk.ts";
import { openS3Store } from "../../src/ports/files/s3.ts";
import { KEYS, openS3Server } from "./s3-server.ts";

const place = { bucket: "riqing-files", region: "cn-north-1" };
const key = "019a9b00-0000-7000-8000-000000000001/ab/019a9b00-0000-7000-8000-0000000000ab";

let folder: string;
let path: string;
let server: Awaited<ReturnType<typeof openS3Server>>;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "riqing-store-"));
  server = await openS3Server(place);
  path = join(folder, "fresh");
  writeFileSync(path, "停电安排 PDF");
});
afterEach(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

const bucket = (given = {}) =>
  openS3Store({ endpoint: server.endpoint, ...place, ...KEYS, pathStyle: true, ...given }, folder);

const stores: [string, () => Promise<FileStore>][] = [
  ["the disk", async () => openDiskStore(folder)],
  ["a bucket", () => bucket()],
];

describe.each(stores)("%s", (_, open) => {
  it("keeps, gives out whole and in parts, and lets go", async () => {
    const store = await open();
    await store.keep(key, path, "application/pdf");
    expect(statSync(path).size).toBeGreaterThan(0);
    expect(await text(await store.read(key))).toBe("停电安排 PDF");
    expect(await text(await store.read(key, { start: 13, end: 15 }))).toBe("PDF");
    await store.keep(key, path, "application/pdf");
    await store.remove(key);
    await store.remove(key);
    await expect(store.read(key)).rejects.toThrow(FileMissingError);
  });

  it("keeps what is not there no more than it gives it out", async () => {
    const store = await open();
    await expect(store.keep(key, join(folder, "nothing"), "text/plain")).rejects.toHaveProperty(
      "message",
    );
    await expect(store.read(key)).rejects.toThrow(FileMissingError);
  });
});

describe("the disk", () => {
  it.each(["../a", "a/../../b", "/etc/passwd", "a/", "", "A", "a\0b"])(
    "takes no path for a key: %j",
    async (wrong) => {
      const store = openDiskStore(folder);
      await expect(store.keep(wrong, path, "text/plain")).rejects.toThrow("no key");
      await expect(store.read(wrong)).rejects.toThrow("no key");
      await expect(store.remove(wrong)).rejects.toThrow("no key");
    },
  );

  it("leaves nothing half written, and is nobody else's to read", async () => {
    const store = openDiskStore(folder);
    await expect(store.keep(key, join(folder, "nothing"), "text/plain")).rejects.toHaveProperty(
      "message",
    );
    const all = readdirSync(join(folder, "files"), { recursive: true, withFileTypes: true });
    expect(all.filter((each) => each.isFile())).toEqual([]);
    for (const each of ["incoming", "kept"]) {
      expect(statSync(join(folder, "files", each)).mode & 0o077).toBe(0);
    }
  });
});

describe("a bucket", () => {
  it("is asked with signatures that fit, for just what is meant", async () => {
    const store = await bucket();
    await store.keep(key, path, "application/pdf");
    expect([...server.objects]).toEqual([
      [`${place.bucket}/${key}`, { bytes: Buffer.from("停电安排 PDF"), type: "application/pdf" }],
    ]);
    await store.remove(key);
    expect(server.heard).toEqual([`PUT /${place.bucket}/${key}`, `DELETE /${place.bucket}/${key}`]);
  });

  it.each([
    ["another secret", { secretAccessKey: "wrong" }, "SignatureDoesNotMatch"],
    ["another key", { accessKeyId: "AKNOBODY" }, "InvalidAccessKeyId"],
    ["another region", { region: "us-east-1" }, "InvalidAccessKeyId"],
    ["another bucket", { bucket: "another" }, "NoSuchBucket"],
  ])("refuses %s, and is not asked again", async (_, given, name) => {
    const store = await bucket(given);
    await expect(store.keep(key, path, "text/plain")).rejects.toMatchObject({ name });
    expect(server.heard).toHaveLength(1);
    expect(server.objects.size).toBe(0);
  });

  it("is asked again while it is busy, from the first byte", async () => {
    server.failures.push(503, 500);
    await (await bucket()).keep(key, path, "text/plain");
    expect([...server.objects.values()][0]?.bytes.toString()).toBe("停电安排 PDF");
    expect(server.heard).toHaveLength(3);
  });

  it("is given up when it stays away, or busy", async () => {
    server.failures.push(...Array<number>(12).fill(503));
    const away = await bucket({ endpoint: "http://127.0.0.1:1" });
    const asked = [away, await bucket()].map((store) => store.keep(key, path, "text/plain"));
    const unavailable = { status: "rejected", reason: { code: "STORE_UNAVAILABLE" } };
    expect(await Promise.allSettled(asked)).toMatchObject([unavailable, unavailable]);
  });

  const limits = { connectMs: 200, silentMs: 300, totalMs: 2_000, readMs: 600 };

  it.each([
    ["says nothing", () => undefined],
    [
      "says a byte at a time",
      (to: Socket) => dribble(to, "HTTP/1.1 200 OK\r\nx: xxxxxxxxxxxxxxxxxxx"),
    ],
    [
      "answers, and never ends its answer",
      (to: Socket) => dribble(to, "HTTP/1.1 500 No\r\ncontent-length: 1000\r\n\r\n<?xml"),
    ],
  ])("is given up when it accepts and %s", async (_, answer) => {
    const silent = createServer((socket) => {
      socket.on("error", () => undefined);
      socket.once("data", () => answer(socket));
    });
    await once(silent.listen(0, "127.0.0.1"), "listening");
    const endpoint = `http://127.0.0.1:${(silent.address() as AddressInfo).port}`;
    const store = await openS3Store(
      { endpoint, ...place, ...KEYS, pathStyle: true },
      folder,
      limits,
    );
    const since = performance.now();
    const asked = [store.keep(key, path, "text/plain"), store.remove(key), store.read(key)];
    const unavailable = { status: "rejected", reason: { code: "STORE_UNAVAILABLE" } };
    expect(await Promise.allSettled(asked)).toMatchObject([unavailable, unavailable, unavailable]);
    expect(performance.now() - since).toBeLessThan(15_000);
    silent.close();
  });

  it("is given up in the middle of a file", async () => {
    const silent = createServer((socket) => {
      socket.on("error", () => undefined);
      socket.write("HTTP/1.1 200 OK\r\ncontent-length: 1000\r\n\r\nhalf");
    });
    await once(silent.listen(0, "127.0.0.1"), "listening");
    const endpoint = `http://127.0.0.1:${(silent.address() as AddressInfo).port}`;
    const store = await openS3Store(
      { endpoint, ...place, ...KEYS, pathStyle: true },
      folder,
      limits,
    );
    await expect(text(await store.read(key))).rejects.toHaveProperty("message");
    silent.close();
  });
});

/** Writes a byte every 50 ms, then nothing more; the connection stays open. */
function dribble(to: Socket, words: string): void {
  let at = 0;
  const timer = setInterval(() => {
    if (at === words.length || to.destroyed) return clearInterval(timer);
    to.write(words[at++]!);
  }, 50);
}
