import { ImportRoster, Me, type RosterChoices } from "@riqing/schema";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import writeXlsxFile from "write-excel-file/node";
import { sql } from "../src/kernel/sql.ts";
import { importRoster } from "../src/modules/people/index.ts";
import { eachWorldWithDoor } from "./door.ts";
import type { Planted } from "./world.ts";

const { world, door } = eachWorldWithDoor({ now: "2026-11-19T15:42:00+08:00" });
let admin: Planted;
beforeEach(async () => {
  admin = await world.admin();
});

const HEAD = ["工号", "姓名", "部门", "上级部门", "角色", "状态"];
const csv = (...rows: string[]) => [HEAD.join(","), ...rows].join("\r\n");
/** The line of the administrator, who would else be missing. */
const self = () => `${admin.staffNo},管理者,总经办,,组织管理员,`;

async function bring(bytes: string | Uint8Array, name = "花名册.csv", who = admin) {
  const { id } = await door.upload(who, { name, bytes, purpose: "ROSTER" });
  return id;
}

const take = async (
  uploadId: string,
  dryRun: boolean,
  departures: number | null = null,
  choices: RosterChoices | null = { newParents: true },
) =>
  (await world.as(admin).do(ImportRoster, { uploadId, dryRun, departures, choices })).importRoster;

const nothing = {
  added: 0,
  updated: 0,
  returned: 0,
  departed: 0,
  unchanged: 0,
  newDepartments: 0,
  movedDepartments: 0,
  grantedRoles: 0,
  endedRoles: 0,
};

const workbook = async (...rows: (string | number | Date | null)[][]) => {
  const sheet = [HEAD, ...rows].map((row) =>
    row.map((value) => (value === null ? null : { value })),
  );
  return (await writeXlsxFile(sheet as never).toBuffer()) as Buffer;
};

/** A workbook into whose sheet somebody has written by hand. */
async function farCell(row: string): Promise<Uint8Array> {
  const parts = unzipSync(await workbook());
  const sheet = "xl/worksheets/sheet1.xml";
  const text = strFromU8(parts[sheet]!).replace("</sheetData>", `${row}</sheetData>`);
  return zipSync({ ...parts, [sheet]: strToU8(text) });
}

/** Everything but what a visit itself, and another upload, write. */
const state = async () => {
  const { session: _, file_usage: __, daily_use: ___, ...rest } = await world.everything();
  return rest;
};

describe("a roster that was uploaded", () => {
  const rows = () => [self(), "007,林晓燕,总装车间,生产部,部门负责人,", "008,莫,总装车间,生产部,,"];

  it("says what would change, changes nothing, and then changes just that", async () => {
    const leaver = await world.person("旧人", { department: "旧部门" });
    const uploadId = await bring(csv(...rows()));
    const before = await state();
    const shown = await take(uploadId, true);

    expect(shown).toMatchObject({
      ...nothing,
      file: { id: uploadId, name: "花名册.csv", mediaType: "text/csv" },
      dryRun: true,
      applied: false,
      added: 2,
      departed: 1,
      unchanged: 1,
      newDepartments: 2,
      grantedRoles: 1,
      manyDepart: false,
      departing: [`旧人（${leaver.staffNo}）`],
      newDepartmentPaths: expect.arrayContaining(["生产部", "生产部/总装车间"]),
      errorCount: 0,
      errors: [],
    });
    expect(await state()).toEqual(before);

    const done = await take(uploadId, false, shown.departed);
    expect(done).toEqual({ ...shown, dryRun: false, applied: true });
    expect(await world.journal(uploadId)).toEqual(["file.uploaded", "roster.imported"]);
    const present = await world.rows<{ name: string }>(
      sql`select name from person where departed_at is null order by staff_no`,
    );
    expect(present.map(({ name }) => name)).toEqual(["林晓燕", "莫", "管理者"]);
    expect((await world.as(leaver).send(Me, {})).refusal).toBe("PERSON_DEPARTED");

    // Sent again because the answer was lost: all of it is there already.
    expect(await take(uploadId, false)).toMatchObject({ ...nothing, applied: true, unchanged: 3 });
  });

  it("may be a workbook, with numbers as numbers", async () => {
    const bytes = await workbook(
      [admin.staffNo, "管理者", "总经办", null, "组织管理员", null],
      [1001, "林晓燕", "总装车间", "生产部", null, "在职"],
      ["007", " 莫 ", "总装车间", "生产部", null, null],
    );
    const uploadId = await bring(bytes, "花名册.xlsx");
    expect(await take(uploadId, false, 0)).toMatchObject({ added: 2, newDepartments: 2 });
    const again = await importRoster(await world.system(), admin.organisationId, bytes, {
      newParents: true,
    });
    expect(again).toMatchObject({ added: 0, unchanged: 3 });
    const staff = await world.rows<{ staffNo: string }>(
      sql`select staff_no as staffNo from person order by staff_no`,
    );
    expect(staff.map(({ staffNo }) => staffNo)).toEqual(["007", "1001", admin.staffNo]);
  });

  it("may be in GB18030, as a Chinese Excel saves it", async () => {
    const hex = (text: string) => Buffer.from(text, "hex");
    const saved = Buffer.concat([
      hex("b9a4bac52cd0d5c3fb2cb2bfc3c50d0a3030372cb3c29534b2352cc9fab2fab2bf0d0a"),
      Buffer.from(`${admin.staffNo},`),
      hex("b9dcc0edd5df2cd7dcbeadb0ec0d0a"),
    ]);
    expect(await take(await bring(saved), true)).toMatchObject({
      ...nothing,
      added: 1,
      unchanged: 1,
      newDepartments: 1,
      errorCount: 0,
    });
  });

  it("is told its errors by line, and nothing of it is taken over, whoever insists", async () => {
    const bad = [self(), "007,,生产部,,厂长,", "008,莫,生产部,,,", "008,沈,生产部;车间,,,休假"];
    for (const uploadId of [
      await bring(csv(...bad)),
      await bring(await workbook(...bad.map((row) => row.split(","))), "花名册.xlsx"),
    ]) {
      const before = await state();
      for (const dryRun of [true, false]) {
        const answer = await take(uploadId, dryRun, 0);
        expect(answer).toMatchObject({ ...nothing, applied: false, dryRun, errorCount: 5 });
        expect(answer.errors).toMatchObject([
          { line: 3, column: "姓名", value: null, reason: "不能为空" },
          { line: 3, column: "角色", value: "厂长", reason: expect.stringContaining("厂长") },
          { line: 5, column: "部门", value: "生产部;车间" },
          { line: 5, column: "状态", value: "休假" },
          { line: 5, column: "工号", value: "008", reason: expect.stringContaining("第 4 行") },
        ]);
      }
      expect(await state()).toEqual(before);
    }
  });

  it("is read with its empty lines, so that lines are counted as the spreadsheet does", async () => {
    const empty = HEAD.map(() => null);
    const bytes = await workbook(empty, ["007", null, "生产部", null, null, null]);
    const { errors } = await take(await bring(bytes, "花名册.xlsx"), true);
    expect(errors).toMatchObject([{ line: 3, column: "姓名" }]);
  });

  it.each<[string, () => Promise<Uint8Array> | Uint8Array, string]>([
    ["holds nobody", () => workbook(), "没有人员"],
    [
      "unpacks to far more than it is",
      () =>
        zipSync({
          "[Content_Types].xml": strToU8(
            '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>',
          ),
          "xl/workbook.xml": new Uint8Array(60 * 1024 * 1024),
        }),
      "展开后太大",
    ],
    [
      "names a cell far below",
      async () => await farCell('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'),
      "1048576",
    ],
    [
      "names it in another writing",
      async () => await farCell("<row r = '1048576'><c r='XFD1048576'><v>1</v></c></row>"),
      "打不开",
    ],
    [
      "names a row that no spreadsheet has",
      async () => await farCell('<row r="99999999999"><c><v>1</v></c></row>'),
      "99999999999",
    ],
    [
      "holds more cells than a roster can",
      async () => await farCell('<row r="2"><c r="A2"/></row>'.repeat(600_000)),
      "展开后太大",
    ],
    [
      "is broken inside",
      () =>
        zipSync({
          "[Content_Types].xml": strToU8(
            '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>',
          ),
        }),
      "打不开",
    ],
  ])("is a workbook that %s", async (_, bytes, reason) => {
    const uploadId = await bring(await bytes(), "花名册.xlsx");
    const { errors } = await take(uploadId, true);
    expect(errors).toEqual([
      { line: 0, column: null, value: null, reason: expect.stringContaining(reason) },
    ]);
  });

  it("does not put out most people unless it was seen how many", async () => {
    for (let i = 0; i < 22; i += 1) await world.person(`人${i}`, { bound: false });
    const uploadId = await bring(csv(self()));
    expect(await take(uploadId, true)).toMatchObject({
      departed: 22,
      manyDepart: true,
      errorCount: 0,
    });
    const before = await state();
    expect(await take(uploadId, false)).toMatchObject({
      applied: false,
      errors: [{ line: 0, reason: expect.stringContaining("22") }],
    });
    expect(await state()).toEqual(before);
    expect(await take(uploadId, false, 22)).toMatchObject({ applied: true, departed: 22 });
  });

  it("is not taken over when others would leave than were shown", async () => {
    const uploadId = await bring(csv(self()));
    expect((await take(uploadId, true)).departed).toBe(0);
    await world.person("刚来的");
    const before = await state();
    const asked = { uploadId, dryRun: false, departures: 0 };
    expect(await world.as(admin).send(ImportRoster, asked)).toMatchObject({
      refusal: "ROSTER_CHANGED",
      facts: { departures: 1 },
    });
    expect(await state()).toEqual(before);
  });
});

describe("who may not", () => {
  it("bring one, or import one", async () => {
    const member = await world.person("林晓燕");
    const brought = await door.send(member, {
      name: "a.csv",
      bytes: csv(self()),
      purpose: "ROSTER",
    });
    expect(brought).toMatchObject({ status: 403, refusal: "NOT_ALLOWED" });
    const uploadId = await bring(csv(self()));
    const asked = { uploadId, dryRun: true };
    expect((await world.as(member).send(ImportRoster, asked)).refusal).toBe("NOT_ALLOWED");
    const refusalOf = async (who: Planted) =>
      (await world.as(who).do(Me, {})).me.importRosterRefusal;
    expect([await refusalOf(member), await refusalOf(admin)]).toEqual(["NOT_ALLOWED", null]);
  });

  it("find the upload of another administrator, of theirs or of others, or one for a task", async () => {
    const second = await world.person("另一位", { role: "ORGANISATION_ADMIN" });
    const stranger = await world.person("外人", {
      organisation: "别家",
      role: "ORGANISATION_ADMIN",
    });
    const uploadId = await bring(csv(self()));
    const before = await state();
    for (const who of [second, stranger]) {
      const asked = { uploadId, dryRun: false };
      expect((await world.as(who).send(ImportRoster, asked)).refusal).toBe("NOT_FOUND");
      expect((await door.download(who, uploadId)).status).toBe(404);
    }
    const other = await door.upload(admin, { name: "a.csv", bytes: csv(self()) });
    const asked = { uploadId: other.id, dryRun: true };
    expect((await world.as(admin).send(ImportRoster, asked)).refusal).toBe("NOT_FOUND");
    world.clock.set("2026-11-20T15:42:00+08:00");
    const late = await world.as(admin).send(ImportRoster, { uploadId, dryRun: true });
    expect(late.refusal).toBe("FILE_EXPIRED");
    const { stored_file: _, journal_entry: __, ...now } = await state();
    expect(before).toMatchObject(now);
  });
});
