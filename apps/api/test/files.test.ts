import { createHash } from "node:crypto";
import { readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { join } from "node:path";
import { DiscardFile, LIMITS } from "@riqing/schema";
import sharp from "sharp";
import { DAY, HOUR } from "../src/kernel/clock.ts";
import { sql } from "../src/kernel/sql.ts";
import { inTransaction } from "../src/kernel/transaction.ts";
import {
  attach,
  detach,
  storeUpload,
  filesOf,
  onUploaded,
  sweepIncoming,
  sweepUnattached,
} from "../src/modules/files/index.ts";
import { eachWorldWithDoor, PDF, pdfNamed } from "./door.ts";
import { taskforce } from "./tasks-world.ts";
import type { Planted } from "./world.ts";

/** Whether what follows an upload, in its transaction, goes wrong. */
let failing = false;
onUploaded
  .subscribe(async () => {
    if (failing) throw new Error("the database has gone away");
  })
  .connect();

const { world, door } = eachWorldWithDoor({ now: "2026-11-19T15:42:00+08:00" });
let lin: Planted;
let mo: Planted;
beforeEach(async () => {
  [lin, mo] = [await world.person("林晓燕"), await world.person("莫")];
});

const pdf = pdfNamed("停电安排.pdf");

/** The files on the disk: those on their way in, and those that are kept. */
const onDisk = (): string[] =>
  readdirSync(join(world.ports.files.incoming, ".."), { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .map(({ name }) => name);

const attachAs = async (who: Planted, ids: string[], subjectId: string) => {
  const ctx = await world.as(who).ctx();
  await inTransaction(ctx, (ctx) => attach(ctx, ids, "TASK", subjectId));
};

const subject = "019a9b00-0000-7000-8000-000000000001";

describe("a file that is uploaded", () => {
  it("is kept, written down, and its uploader's to read", async () => {
    const kept = await door.upload(lin, pdf);

    expect(kept).toEqual({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      name: "停电安排.pdf",
      mediaType: "application/pdf",
      bytes: PDF.length,
    });
    expect(await world.journal(kept.id)).toEqual(["file.uploaded"]);
    expect(onDisk()).toEqual([kept.id]);

    const { status, headers, bytes } = await door.download(lin, kept.id);
    expect(status).toBe(200);
    expect(bytes.toString()).toBe(PDF);
    expect(Object.fromEntries(headers)).toMatchObject({
      "content-type": "application/pdf",
      "content-length": String(PDF.length),
      "content-disposition": `attachment; filename="____.pdf"; filename*=UTF-8''%E5%81%9C%E7%94%B5%E5%AE%89%E6%8E%92.pdf`,
      "x-content-type-options": "nosniff",
      "content-security-policy": expect.stringContaining("sandbox"),
      "cache-control": "private, no-store",
    });
  });

  it("is a picture without the place where it was taken", async () => {
    const exif = { IFD0: { Make: "SECRET-phone" }, IFD3: { GPSLatitudeRef: "N" } };
    const taken = await sharp({
      create: { width: 40, height: 30, channels: 3, background: "#c00" },
    })
      .jpeg()
      .withExif(exif)
      .withMetadata({ orientation: 6 })
      .toBuffer();
    expect((await sharp(taken).metadata()).exif).toBeDefined();
    const { id, ...kept } = await door.upload(lin, { name: "现场.jpg", bytes: taken });
    const { bytes } = await door.download(lin, id);
    expect(kept).toEqual({ name: "现场.jpg", mediaType: "image/jpeg", bytes: bytes.length });
    expect(await sharp(bytes).metadata()).toMatchObject({ width: 30, height: 40 });
    expect(bytes.toString("latin1")).not.toMatch(/Exif|SECRET/);
    const [row] = await world.rows<{ sha256: string }>(sql`select sha256 from stored_file`);
    expect(row?.sha256).toBe(createHash("sha256").update(bytes).digest("hex"));
  });

  it("is answered in parts where a part is asked for", async () => {
    const { id } = await door.upload(lin, pdf);
    const part = await door.download(lin, id, { range: "bytes=1-3" });
    expect([part.status, part.bytes.toString()]).toEqual([206, "PDF"]);
    expect(part.headers.get("content-range")).toBe(`bytes 1-3/${PDF.length}`);
    expect((await door.download(lin, id, { range: "bytes=-6" })).bytes.toString()).toBe(
      "%EOF\n".padStart(6, "%"),
    );
    expect((await door.download(lin, id, { range: "bytes=9999-" })).status).toBe(416);
    const headers = await door.headersOf(lin);
    const head = await fetch(`${door.address}/files/${id}`, { method: "HEAD", headers });
    expect([head.status, head.headers.get("content-length")]).toEqual([200, String(PDF.length)]);
  });

  it("is refused by name where the store has lost it", async () => {
    const { id } = await door.upload(lin, pdf);
    rmSync(join(world.ports.files.incoming, "../kept"), { recursive: true });

    const { status, headers, bytes } = await door.download(lin, id);
    expect(JSON.parse(bytes.toString()).errors[0].message).toBe("FILE_MISSING");
    expect([status, headers.get("content-type"), headers.get("content-disposition")]).toEqual([
      404,
      "application/json; charset=utf-8",
      null,
    ]);
  });

  it("is nobody else's until it is attached, and then theirs who may see what it is attached to", async () => {
    const stranger = await world.person("外人", { organisation: "别家" });
    const { leader, he, tang, assign } = await taskforce(world);
    const { id } = await door.upload(leader, pdf);
    const missing = await door.download(he, "019a9b00-0000-7000-8000-00000000dead");
    const answers = async () => [
      (await door.download(leader, id)).status,
      (await door.download(he, id)).status,
      (await door.download(tang, id)).status,
      (await door.download(stranger, id)).status,
      (await door.download(null, id)).status,
    ];
    expect(await answers()).toEqual([200, 404, 404, 404, 401]);
    const same = (body: Buffer) => body.toString().replace(/"requestId":"[^"]*"/, "");
    expect(same((await door.download(he, id)).bytes)).toBe(same(missing.bytes));

    await assign({ fileIds: [id] });
    expect(await answers()).toEqual([200, 200, 404, 404, 401]);
  });

  it("is not taken from whoever is nobody, or has left", async () => {
    expect(await door.send(null, pdf)).toMatchObject({ status: 401, refusal: "SIGN_IN_FIRST" });
    expect(await door.send(null, pdf, { authorization: "Bearer made-up" })).toMatchObject({
      status: 401,
      refusal: "SESSION_ENDED",
    });
    const { id } = await door.upload(lin, pdf);
    await world.rows(sql`update person set departed_at = 1 where id = ${lin.id}`);
    expect(await door.send(lin, pdf)).toMatchObject({ status: 403, refusal: "PERSON_DEPARTED" });
    expect((await door.download(lin, id)).status).toBe(403);
    expect(onDisk()).toEqual([id]);
  });

  it("is not taken from a client that is too old, nor under another's name", async () => {
    const old = await door.send(lin, pdf, { "x-riqing-client": "weapp/0.0.1" });
    expect(old).toMatchObject({ status: 400, refusal: "CLIENT_TOO_OLD" });
    const other = await door.send(lin, pdf, { "x-riqing-person": mo.id });
    expect(other.refusal).toBe("SESSION_OF_ANOTHER_PERSON");
  });

  it("has a day to be attached, and then it is gone", async () => {
    const [first, second] = [await door.upload(lin, pdf), await door.upload(lin, pdf)];
    await attachAs(lin, [first.id], subject);
    const organisationId = lin.organisationId;
    world.clock.pass(DAY - HOUR);
    expect(await sweepUnattached(await world.system(), organisationId)).toBe(0);
    world.clock.pass(HOUR);
    expect((await door.download(lin, second.id)).status).toBe(404);
    await expect(attachAs(lin, [second.id], subject)).rejects.toMatchObject({
      code: "FILE_EXPIRED",
    });
    const other = await world.organisation("别家");
    expect(await sweepUnattached(await world.system(), other)).toBe(0);
    expect(await sweepUnattached(await world.system(), organisationId)).toBe(1);
    expect(await sweepUnattached(await world.system(), organisationId)).toBe(0);
    expect(onDisk()).toEqual([first.id]);
  });

  it("counts for its uploader and the organisation until its bytes are gone, at once where discarded", async () => {
    const used = async () =>
      new Map(
        (
          await world.rows(
            sql<{ ownerId: string; n: number }>`select owner_id as ownerId, n from file_usage`,
          )
        ).map(({ ownerId, n }) => [ownerId, Number(n)]),
      );
    const both = (bytes: number) =>
      new Map([
        [lin.organisationId, bytes],
        [lin.id, bytes],
      ]);
    const [first, second] = [await door.upload(lin, pdf), await door.upload(lin, pdf)];
    expect(await used()).toEqual(both(2 * PDF.length));
    await world.as(lin).do(DiscardFile, { id: first.id });
    expect(onDisk()).toEqual([second.id]);
    expect(await used()).toEqual(both(PDF.length));
    world.clock.pass(DAY);
    await sweepUnattached(await world.system(), lin.organisationId);
    expect(await used()).toEqual(new Map());
  });

  it("is not taken beyond what one person, or the organisation, may keep; nothing is left of it", async () => {
    await door.upload(lin, pdf);
    for (const [owner, limit, refusal] of [
      [lin.id, LIMITS.fileBytesPerPerson, "FILES_OF_PERSON_TOO_LARGE"],
      [lin.organisationId, LIMITS.fileBytesPerOrganisation, "FILES_OF_ORGANISATION_TOO_LARGE"],
    ] as const) {
      await world.rows(sql`update file_usage set n = 0`);
      await world.rows(sql`update file_usage set n = ${limit} where owner_id = ${owner}`);
      const before = await world.everything();
      expect((await door.send(lin, pdf)).refusal).toBe(refusal);
      expect(await world.everything()).toEqual(before);
      expect(onDisk()).toHaveLength(1);
    }
  });

  it("is swept away where a killed process has left it half-way", async () => {
    const { incoming } = world.ports.files;
    const now = world.clock.now().getTime();
    for (const [name, age] of [
      ["old", DAY + HOUR],
      ["fresh", HOUR],
    ] as const) {
      writeFileSync(join(incoming, name), "%PDF");
      utimesSync(join(incoming, name), new Date(now), new Date(now - age));
    }
    await sweepIncoming(await world.system());
    expect(onDisk()).toEqual(["fresh"]);
  });

  it("is found by nobody, and swept away, where a process was killed between its bytes and its row", async () => {
    const { files } = world.ports;
    let wake = () => {};
    const dead = new Promise<void>((resolve) => (wake = resolve));
    const reached = new Promise<void>((resolve) => {
      world.ports.files = {
        ...files,
        async keep(...given) {
          await files.keep(...given);
          resolve();
          await dead;
        },
      };
    });
    const path = join(files.incoming, "half");
    writeFileSync(path, PDF);
    const ctx = await world.as(lin).ctx();
    const upload = storeUpload(ctx, { path, purpose: "TASK", name: "a.pdf", declared: pdf.type });
    const ended = upload.catch((error: unknown) => error);
    await reached;
    rmSync(path);
    const [id] = onDisk();
    expect((await door.download(lin, id!)).status).toBe(404);
    await expect(attachAs(lin, [id!], subject)).rejects.toMatchObject({ code: "FILE_EXPIRED" });
    const sweep = async () => sweepUnattached(await world.system(), lin.organisationId);
    world.clock.pass(DAY - HOUR);
    expect([await sweep(), onDisk()]).toEqual([0, [id]]);
    world.clock.pass(HOUR);
    // What a store had begun to write goes with it.
    writeFileSync(
      join(files.incoming, "../kept", lin.organisationId, id!.slice(-2), `${id}.part`),
      "%",
    );
    expect([await sweep(), onDisk()]).toEqual([1, []]);
    expect(await sweep()).toBe(0);
    // It was only asleep: what is gone is not found afterwards.
    wake();
    expect(await ended).toMatchObject({ code: "FILE_EXPIRED" });
    expect((await door.download(lin, id!)).status).toBe(404);
    expect(await world.journal(id!)).toEqual([]);
  });

  it("may be let go by its uploader, who then has room for another", async () => {
    const stranger = await world.person("外人", { organisation: "别家" });
    const { id } = await door.upload(lin, pdf);
    const used = await door.upload(lin, pdf);
    await attachAs(lin, [used.id], subject);
    const before = await world.everything();
    for (const [who, file] of [
      [mo, id],
      [stranger, id],
      [lin, used.id],
    ] as const) {
      expect((await world.as(who).send(DiscardFile, { id: file })).refusal).toBe("NOT_FOUND");
    }
    expect(await world.everything()).toEqual(before);

    for (let i = 0; i < 2; i += 1) {
      expect(await world.as(lin).do(DiscardFile, { id })).toEqual({ discardFile: true });
    }
    expect(await world.journal(id)).toEqual(["file.uploaded", "file.discarded"]);
    expect((await door.download(lin, id)).status).toBe(404);
    await expect(attachAs(lin, [id], subject)).rejects.toMatchObject({ code: "FILE_EXPIRED" });
    await sweepUnattached(await world.system(), lin.organisationId);
    expect(onDisk()).toEqual([used.id]);
  });

  it("is not taken more often than a person could mean", async () => {
    const headers = { ...(await door.headersOf(lin)), "content-type": "application/json" };
    const knock = async () =>
      (await fetch(`${door.address}/files`, { method: "POST", headers, body: "{}" })).status;
    for (let i = 0; i < LIMITS.uploadsPerMinute; i += 1) expect(await knock()).toBe(406);
    expect(await knock()).toBe(429);
    expect((await door.send(mo, pdf)).status).toBe(201);
  });

  it("may be one too many that lie about", async () => {
    const { id } = await door.upload(lin, pdf);
    await world.rows(sql`insert into stored_file
      select concat('019a9b00-0000-7000-8000-', 100000000000 + p.n), organisation_id, uploaded_by_id,
        purpose, subject_id, name, media_type, bytes, sha256, storage_key, uploaded_at, attached_at,
        removed_at, expires_at from stored_file
        join (${sql.join(
          Array.from({ length: LIMITS.unattachedFiles - 1 }, (_, n) => sql`select ${n} as n`),
          sql` union all `,
        )}) p
        where stored_file.id = ${id}`);
    expect(await door.send(lin, pdf)).toMatchObject({
      refusal: "FILES_UNATTACHED_TOO_MANY",
      facts: { limit: LIMITS.unattachedFiles },
    });
    expect((await door.send(mo, pdf)).status).toBe(201);
  });
});

describe("what is attached", () => {
  it("is one's own, once, and shown in its order under its subject", async () => {
    const files = [];
    for (const name of ["一.pdf", "二.pdf"]) files.push(await door.upload(lin, { ...pdf, name }));
    const ids = files.map(({ id }) => id);
    await attachAs(lin, [ids[1]!, ids[0]!, ids[0]!], subject);

    const ctx = await world.as(mo).ctx();
    expect(await filesOf(ctx, "TASK", subject)).toMatchObject([
      { name: "一.pdf", isImage: false, uploadedAt: Date.parse("2026-11-19T15:42:00+08:00") },
      { name: "二.pdf" },
    ]);
    expect(await filesOf(ctx, "DELIVERABLE", subject)).toEqual([]);
    expect(
      await filesOf(
        await world.as(await world.person("外人", { organisation: "别家" })).ctx(),
        "TASK",
        subject,
      ),
    ).toEqual([]);

    await inTransaction(await world.as(lin).ctx(), (ctx) =>
      detach(ctx, [ids[0]!], "TASK", subject),
    );
    expect(await filesOf(await world.as(mo).ctx(), "TASK", subject)).toMatchObject([
      { name: "二.pdf" },
    ]);
    await sweepUnattached(await world.system(), lin.organisationId);
    expect(onDisk()).toEqual([ids[1]]);
  });

  it("is refused where it is another's, is in use, is for something else, or is too much", async () => {
    const theirs = await door.upload(mo, pdf);
    const used = await door.upload(lin, pdf);
    await attachAs(lin, [used.id], "019a9b00-0000-7000-8000-000000000002");
    const roster = await door.upload(lin, { ...pdf, purpose: "DELIVERABLE" });
    const fresh = await door.upload(lin, pdf);
    const before = await world.everything();
    const missing = "019a9b00-0000-7000-8000-00000000dead";
    for (const id of [theirs.id, used.id, roster.id, missing]) {
      await expect(attachAs(lin, [fresh.id, id], subject)).rejects.toMatchObject({
        code: "NOT_FOUND",
        extensions: { fileId: id },
      });
    }
    const many = Array.from({ length: LIMITS.filesPerTask + 1 }, (_, i) => `${i}`);
    await expect(attachAs(lin, many, subject)).rejects.toMatchObject({
      code: "BAD_INPUT",
      extensions: { fields: [{ path: "files", reason: "TOO_MANY", limit: LIMITS.filesPerTask }] },
    });
    expect(await world.everything()).toEqual(before);
  });
});

describe("what is not what it says it is, or too much", () => {
  const jpeg = () =>
    sharp({ create: { width: 40, height: 30, channels: 3, background: "#c00" } })
      .jpeg()
      .toBuffer();
  const zeros = (bytes: number) =>
    Buffer.concat([Buffer.from(PDF), Buffer.alloc(bytes - PDF.length, 32)]);

  it("leaves nothing behind", async () => {
    const admin = await world.person("管理员", { role: "ORGANISATION_ADMIN" });
    const picture = await jpeg();
    const refused: [string, number, Parameters<typeof door.send>[1]][] = [
      ["FILE_TYPE_NOT_ALLOWED", 415, { ...pdf, type: "image/jpeg" }],
      ["FILE_TYPE_NOT_ALLOWED", 415, { ...pdf, name: "照片.jpg", type: "" }],
      ["FILE_TYPE_NOT_ALLOWED", 415, { name: "a.pdf", bytes: picture }],
      ["FILE_TYPE_NOT_ALLOWED", 415, { name: "a.exe", bytes: "MZ\x90\0\x03" }],
      [
        "FILE_TYPE_NOT_ALLOWED",
        415,
        {
          name: "a.svg",
          type: "image/svg+xml",
          bytes: "<svg xmlns='http://www.w3.org/2000/svg'/>",
        },
      ],
      [
        "FILE_TYPE_NOT_ALLOWED",
        415,
        { name: "a.html", type: "text/html", bytes: "<!doctype html><p>x" },
      ],
      [
        "FILE_TYPE_NOT_ALLOWED",
        415,
        { name: "a.txt", type: "text/plain", bytes: "<html><script>1</script>" },
      ],
      ["FILE_TYPE_NOT_ALLOWED", 415, { name: "a.txt", bytes: "a\0b" }],
      ["FILE_TYPE_NOT_ALLOWED", 415, { name: "a.js", bytes: "alert(1)" }],
      ["FILE_TYPE_NOT_ALLOWED", 415, { ...pdf, purpose: "ROSTER" }],
      ["FILE_EMPTY", 400, { name: "a.txt", bytes: "" }],
      ["FILE_TOO_LARGE", 413, { ...pdf, bytes: zeros(LIMITS.fileBytes + 1) }],
      ["FILE_TOO_LARGE", 413, { ...pdf, bytes: zeros(LIMITS.fileBytes + 40_000) }],
      [
        "FILE_TOO_LARGE",
        413,
        { name: "a.csv", bytes: "a".repeat(LIMITS.rosterBytes + 1), purpose: "ROSTER" },
      ],
      ["FILE_PICTURE_UNREADABLE", 400, { name: "a.jpg", bytes: picture.subarray(0, 200) }],
      ["BAD_INPUT", 400, { ...pdf, purpose: "CONSTRUCTOR" }],
      ["BAD_INPUT", 400, { ...pdf, purpose: "toString" }],
    ];
    const before = await world.everything();
    for (const [refusal, status, picked] of refused) {
      const who = picked.purpose === "ROSTER" ? admin : lin;
      const { status: answered, refusal: said } = await door.send(who, picked);
      expect([picked.name, answered, said]).toEqual([picked.name, status, refusal]);
    }
    expect(await world.everything()).toEqual(before);
    expect(onDisk()).toEqual([]);
  });

  it("is a picture that unpacks to more than anybody needs", async () => {
    const side = Math.ceil(Math.sqrt(LIMITS.picturePixels)) + 1;
    const bytes = await sharp({
      create: { width: side, height: side, channels: 3, background: "#fff" },
      limitInputPixels: false,
    })
      .png({ compressionLevel: 9 })
      .toBuffer();
    expect(await door.send(lin, { name: "a.png", bytes })).toMatchObject({
      refusal: "FILE_PICTURE_UNREADABLE",
    });
    expect(onDisk()).toEqual([]);
  });

  it("is as much as may be", async () => {
    expect((await door.upload(lin, { ...pdf, bytes: zeros(LIMITS.fileBytes) })).bytes).toBe(
      LIMITS.fileBytes,
    );
  });

  it("is a form without a file, with two, or none at all", async () => {
    const headers = await door.headersOf(lin);
    const post = async (body: FormData | string, more = {}) => {
      const init = { method: "POST", headers: { ...headers, ...more }, body };
      const response = await fetch(`${door.address}/files`, init);
      return [
        response.status,
        ((await response.json()) as { errors: { message: string }[] }).errors[0]?.message,
      ];
    };
    const form = new FormData();
    form.set("purpose", "TASK");
    expect(await post(form)).toEqual([400, "BAD_INPUT"]);
    form.append("file", new Blob([PDF]), "a.pdf");
    form.append("file", new Blob([PDF]), "b.pdf");
    expect(await post(form)).toEqual([413, "BAD_INPUT"]);
    expect(await post("{}", { "content-type": "application/json" })).toEqual([406, "BAD_INPUT"]);
    expect(await post("x", { "content-type": "multipart/form-data; boundary=q" })).toEqual([
      400,
      "BAD_INPUT",
    ]);
    expect(onDisk()).toEqual([]);
  });

  it("breaks off half-way", async () => {
    const before = await world.everything();
    const headers = {
      ...(await door.headersOf(lin)),
      "content-type": "multipart/form-data; boundary=q",
      "content-length": "1000000",
    };
    const begun = request(`${door.address}/files`, { method: "POST", headers });
    begun.on("error", () => null);
    begun.write(
      `--q\r\ncontent-disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n${PDF}`,
    );
    while (onDisk().length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
    const closed = new Promise((resolve) => void begun.on("close", resolve));
    begun.destroy();
    await closed;
    for (let i = 0; i < 300 && onDisk().length > 0; i += 1) {
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    expect(onDisk()).toEqual([]);
    expect(await world.everything()).toEqual(before);
  });

  it("cannot be kept, because the store or the database fails", async () => {
    const before = await world.everything();
    failing = true;
    expect(await door.send(lin, pdf)).toMatchObject({ status: 500, refusal: "FAULT" });
    failing = false;
    world.ports.files.keep = async () => {
      throw new Error("no space");
    };
    expect(await door.send(lin, pdf)).toMatchObject({ status: 500, refusal: "FAULT" });
    expect(await world.everything()).toEqual(before);
    expect(onDisk()).toEqual([]);
  });
});
