import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ImportRoster, type ImportRosterMutation, type RosterChoices } from "@riqing/schema";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import writeXlsxFile from "write-excel-file/node";
import { runCommand } from "../src/commands/admin-command.ts";
import { openDoor } from "./door.ts";
import { type Entrance, openEntrance } from "./entrance.ts";
import type { Planted, World } from "./world.ts";

/**
 * Files as HR systems and people hand them in (test/rosters), and others of their kinds. Each is brought
 * by the page and by the console, into an organisation of its own, and both must end alike.
 */
let world: Entrance;
let door: Awaited<ReturnType<typeof openDoor>>;
let folder: string;
let organisations = 0;

beforeAll(async () => {
  world = await openEntrance({ now: "2026-11-19T15:42:00+08:00" });
  const tokenOf = (who: Planted) => Promise.resolve((who as unknown as { token: string }).token);
  door = await openDoor({ ...world, tokenOf } as unknown as World);
  folder = await mkdtemp(join(tmpdir(), "riqing-"));
});
afterAll(async () => {
  await door.close();
  await world.close();
  await rm(folder, { recursive: true });
});

type Answer = ImportRosterMutation["importRoster"];

/** An organisation with its administrator, who brings files by the page or by the console. */
async function works() {
  const name = `厂${(organisations += 1)}`;
  const organisation = await world.organisation(name);
  const { organisationId } = organisation;
  const token = await organisation.enter("ADMIN");
  const people = async () => {
    const paths = new Map(
      (await world.read<{ id: string; path: string }>("department")).map((d) => [d.id, d.path]),
    );
    type Row = Record<"staff_no" | "name" | "department_id" | "title" | "phone", string | null>;
    const rows = await world.read<Row & { organisation_id: string; departed_at: number | null }>(
      "person",
    );
    return rows
      .filter((row) => row.organisation_id === organisationId && row.staff_no !== "ADMIN")
      .filter((row) => row.departed_at === null)
      .map((row) => [row.staff_no, row.name, paths.get(row.department_id!), row.phone].join(" "))
      .toSorted();
  };
  async function page(
    file: string,
    bytes: Uint8Array | string,
    {
      dryRun = false,
      departures = 0 as number | null,
      ...choices
    }: RosterChoices & {
      dryRun?: boolean;
      departures?: number | null;
    } = {},
  ): Promise<Answer> {
    const who = { token } as unknown as Planted;
    const { id: uploadId } = await door.upload(who, { name: file, bytes, purpose: "ROSTER" });
    const asked = { uploadId, dryRun, departures, choices };
    const { data, refusal } = await world.send(ImportRoster, asked, token);
    if (!data) throw new Error(`refused: ${refusal}`);
    return data.importRoster;
  }
  async function console(file: string, bytes: Uint8Array | string, ...options: string[]) {
    const [said, complained]: [string[], string[]] = [[], []];
    const out = {
      info: (text: string) => void said.push(text),
      error: (text: string) => void complained.push(text),
    };
    const path = join(folder, file);
    await writeFile(path, bytes);
    const args = ["import-roster", path, "--organisation", name, ...options];
    const code = await runCommand(args, world, out);
    return { code, said: said.join("\n"), complained: complained.join("\n") };
  }
  return { people, page, console };
}

/** Brings a file both ways; answers what the page says, once the console has said and done the same. */
async function both(
  file: string,
  bytes: Uint8Array | string,
  choices: RosterChoices = {},
  options: string[] = [],
) {
  const [byPage, byConsole] = [await works(), await works()];
  const answer = await byPage.page(file, bytes, choices);
  const typed = await byConsole.console(file, bytes, ...options);
  const people = await byPage.people();
  expect(await byConsole.people()).toEqual(people);
  expect(typed.code).toBe(answer.applied ? 0 : 1);
  for (const { line, column, reason } of answer.errors)
    expect(typed.complained).toContain(
      `${line === 0 ? "全文" : `第 ${line} 行`}${column === null ? "" : `「${column}」`}：${reason}`,
    );
  for (const { line, text } of answer.leftOut)
    expect(typed.said).toContain(`第 ${line} 行不是人员，没有导入：${text}`);
  if (answer.sheet !== null) expect(typed.said + typed.complained).toContain(`“${answer.sheet}”`);
  const errors = answer.errors.map(({ line, column }) => `${line} ${column ?? ""}`.trim());
  return { answer, people, errors };
}

const kept = (file: string) => readFile(new URL(`rosters/${file}`, import.meta.url));

const THREE = [
  "SH0001 赵一鸣 生产部 13900000001",
  "SH0002 钱二虎 生产部 13900000002",
  "SH0003 孙三立 安全部 13900000003",
];

describe("a roster as it is handed in", () => {
  it.each<[file: string, people: string[], about?: Partial<Answer>]>([
    ["r03_tworow.xlsx", ["SH0001 赵一鸣 生产部 13900000001"], { headerLine: 2 }],
    ["r04_numfmt.xlsx", ["000123 赵一鸣 生产部 13900000124", "000124 钱二虎 生产部 13900000125"]],
    ["r04c_text.xlsx", ["000123 赵一鸣 生产部 13900000001", "110101199001011234 钱二虎 生产部 "]],
    [
      "r05_merged.xlsx",
      [
        "SH0001 赵一鸣 生产部 ",
        "SH0002 钱二虎 生产部 ",
        "SH0003 孙三立 生产部 ",
        "SH0004 李四维 安全部 ",
      ],
    ],
    ["r07_utf16le.txt", THREE],
    ["r08_semicolon.csv", THREE],
    ["r11_twosheets.xlsx", THREE, { sheet: "花名册", headerLine: 1 }],
    ["r14b_title.xlsx", THREE, { headerLine: 3 }],
    [
      "r14_totals.csv",
      THREE.slice(0, 2),
      {
        leftOut: [
          { line: 6, text: "合计 2人" },
          { line: 7, text: "制表人：王某 审核：" },
        ],
      },
    ],
    ["r22_state.csv", ["SH0001 赵一鸣 生产部 ", "SH0002 钱二虎 生产部 ", "SH0003 孙三立 生产部 "]],
    [
      "r30_depts.csv",
      [
        "P1 赵一鸣 一厂/办公室 ",
        "P2 钱二虎 二厂/办公室 ",
        "P3 孙三立 生产部/一车间 ",
        "P4 李四维 生产部/二车间 ",
        "P5 周五福 生产部/三车间 ",
        "P6 吴六顺 生产部/四车间 ",
      ],
    ],
  ])("%s is read", async (file, people, about = {}) => {
    const read = await both(file, await kept(file));
    expect(read.errors).toEqual([]);
    expect(read.people).toEqual(people);
    expect(read.answer).toMatchObject({ applied: true, ...about });
  });

  it.each<[file: string, errors: string[], reason: string]>([
    ["r01_dingtalk.xlsx", ["4 部门"], "三号机电/生产部、三号机电/安全部"],
    ["r02_wecom.xlsx", ["5 部门"], "三号机电/生产部/一车间、三号机电/安全部"],
    ["r02b_wecom_renamed.csv", ["2 部门", "3 部门"], "生产部、安全部"],
    ["r04b_long.xlsx", ["2 工号", "3 工号"], "15 位"],
    ["r04d_sci.csv", ["2 工号", "3 工号", "4 工号"], "科学计数法"],
    // Of all that is rare in it only this is wrong.
    ["r06_gb18030.csv", ["7 工号"], "与第 2 行相同"],
    ["r13_dups.csv", ["3 工号", "4 工号", "5 工号", "6 工号", "7 工号"], "与第 2 行相同"],
    ["r36_phone.csv", ["3 手机", "4 手机", "6 手机", "7 手机"], "电话"],
  ])("%s is refused by line", async (file, errors, reason) => {
    const read = await both(file, await kept(file));
    expect(read.errors).toEqual(errors);
    expect(read.answer.errors[0]?.reason).toContain(reason);
    expect(read.people).toEqual([]);
  });

  it("keeps rare characters in GB18030", async () => {
    const file = (await kept("r06_gb18030.csv")).toString("latin1").replace(/sh0001/, "sh0010");
    const read = await both("r06.csv", Buffer.from(file, "latin1"));
    expect(read.people).toEqual(
      expect.arrayContaining(["SH0001 𠮷田一郎 生产部 ", "SH0009 㐱𬎆𠅤 安全部 "]),
    );
    expect(read.people).toHaveLength(10);
  });

  it.each([
    [
      "r01_dingtalk.xlsx",
      ["0001 赵一鸣 三号机电/生产部 13900000001", "0002 钱二虎 三号机电/生产部 13900000002"],
    ],
    ["r02_wecom.xlsx", ["ZhaoYiMing 赵一鸣 三号机电/生产部/一车间 13900000001"]],
  ])("%s is read once somebody says that the first department counts", async (file, people) => {
    const read = await both(file, await kept(file), { firstDepartment: true }, [
      "--first-department",
    ]);
    expect(read.people).toEqual(people);
  });
});

type Shown = { value: unknown; type?: unknown; format?: string } | string | null;
const HEAD = ["工号", "姓名", "部门"];
const sheetOf = (...rows: Shown[][]) =>
  rows.map((row) => row.map((cell) => (typeof cell === "string" ? { value: cell } : cell)));
const workbook = async (...rows: Shown[][]): Promise<Buffer> =>
  (await writeXlsxFile(sheetOf(HEAD, ...rows) as never).toBuffer()) as Buffer;
const workbooks = async (sheets: Record<string, Shown[][]>): Promise<Buffer> =>
  (await writeXlsxFile(
    Object.entries(sheets).map(([sheet, rows]) => ({ sheet, data: sheetOf(...rows) })) as never,
  ).toBuffer()) as Buffer;
/** A workbook into which another program has written. */
function changed(bytes: Uint8Array, part: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  return zipSync({ ...parts, [part]: strToU8(change(strFromU8(parts[part]!))) });
}
const number = (value: number, format?: string) => ({ value, type: Number, format });
const SHEET = "xl/worksheets/sheet1.xml";

describe("a number in a workbook", () => {
  it.each<[string, Shown, string]>([
    ["with a prefix in its format", number(12, '"SH"0000'), "SH0012"],
    ["with a hyphen in its format", number(12345, "00-0000"), "01-2345"],
    ["without any format", number(12345678901), "12345678901"],
    ["longer than a narrow cell shows", number(123456789012345), "123456789012345"],
    ["typed as a text that looks like another", "1E10", "1E10"],
  ])("%s is what it shows", async (_, cell, staffNo) => {
    const read = await both("n.xlsx", await workbook([cell, "赵一鸣", "生产部"]));
    expect(read.people).toEqual([`${staffNo} 赵一鸣 生产部 `]);
  });

  it.each<[string, Shown, string]>([
    ["with thousands", number(12345, "#,##0"), "12,345"],
    ["with decimals", number(123, "0.00"), "123.00"],
    ["in per cent", number(1.23, "0%"), "123%"],
    ["in scientific notation", number(12345678901, "0.00E+00"), "E+10"],
    ["as a day", number(45000, "yyyy/m/d"), "日期"],
    ["that is negative", number(-5), "-5"],
    ["written out of scientific notation", "1.10101E+17", "科学计数法"],
  ])("%s is refused", async (_, cell, reason) => {
    const read = await both("n.xlsx", await workbook([cell, "赵一鸣", "生产部"]));
    expect(read.errors).toEqual(["2 工号"]);
    expect(read.answer.errors[0]?.reason).toContain(reason);
  });

  it.each([
    ["has no result yet", '<c r="A2"><f>B2</f></c>', "公式没有算出结果"],
    ["has failed", '<c r="A2" t="e"><f>B2</f><v>#REF!</v></c>', "公式出错"],
  ])("is refused where its formula %s", async (_, cell, reason) => {
    const bytes = await workbook([number(7), "赵一鸣", "生产部"]);
    const read = await both(
      "f.xlsx",
      changed(bytes, SHEET, (xml) => xml.replace(/<c r="A2".*?<\/c>/, cell)),
    );
    expect(read.errors).toEqual(["2 工号"]);
    expect(read.answer.errors[0]?.reason).toContain(reason);
  });
});

describe("which table is meant", () => {
  const [zhao, qian] = [
    ["1", "赵一鸣", "生产部"],
    ["2", "钱二虎", "生产部"],
  ];
  it("is asked where there are several, and never guessed", async () => {
    const bytes = await workbooks({ 在职: [HEAD, zhao!], 去年: [HEAD, qian!], 说明: [["写工号"]] });
    const asked = await both("s.xlsx", bytes);
    expect(asked.answer).toMatchObject({ applied: false, sheets: ["在职", "去年"] });
    expect(asked.answer.errors[0]?.reason).toContain("在职、去年");
    const read = await both("s.xlsx", bytes, { sheet: "去年" }, ["--sheet", "去年"]);
    expect(read.people).toEqual(["2 钱二虎 生产部 "]);
    expect((await both("s.xlsx", bytes, { sheet: "前年" }, ["--sheet", "前年"])).errors).toEqual([
      "0",
    ]);
  });

  it("is not one that cannot be seen", async () => {
    const bytes = await workbooks({ 旧: [HEAD, qian!], 新: [HEAD, zhao!] });
    const hidden = changed(bytes, "xl/workbook.xml", (xml) =>
      xml.replace(/<sheet /, '<sheet state="hidden" '),
    );
    expect((await both("h.xlsx", hidden)).answer).toMatchObject({ sheet: "新", added: 1 });
  });

  it.each([
    [
      "Feishu",
      "姓名（必填）,手机号码,工号,部门,职务,员工状态\n赵一鸣,+86 13900000001,F1,一厂/办公室,部长,正式",
    ],
    [
      "levels in columns",
      "员工编号,员工姓名,一级部门,二级部门,三级部门,联系电话\nF1,赵一鸣,一厂,办公室,,139-0000-0001",
    ],
    [
      "notes and an empty line above",
      "说明：填完交人事\n\n*工 号|*姓名|*部门|手机\nF1|赵一鸣|一厂>办公室|13900000001",
    ],
    [
      "a header again on the next page",
      "工号,姓名,部门,手机\nF1,赵一鸣,一厂/办公室,13900000001\n工号,姓名,部门,手机",
    ],
    [
      "an apostrophe, a formula",
      '工号\t姓名\t部门\t手机\n\'F1\t赵一鸣\t一厂\\办公室\t="13900000001"',
    ],
  ])("is understood with %s", async (_, text) => {
    expect((await both("t.csv", text)).people).toEqual(["F1 赵一鸣 一厂/办公室 13900000001"]);
  });

  it.each([
    ["a number cut short", "工号,姓名,部门,手机\n1,赵一鸣,生产部,1390000000", ["2 手机"]],
    ["a masked number", "工号,姓名,部门,手机\n1,赵一鸣,生产部,139xxxx0001", ["2 手机"]],
    [
      "a number of sixteen digits with noughts at its end",
      "工号,姓名,部门\n1101011990010110,赵,生产部",
      ["2 工号"],
    ],
    ["a state nobody knows", "工号,姓名,部门,状态\n1,赵一鸣,生产部,借调", ["2 状态"]],
  ])("is refused with %s", async (_, bytes, errors) => {
    expect((await both("t.csv", bytes)).errors).toEqual(errors);
  });
});

it.each([
  ["a workbook of old", Buffer.from("d0cf11e0a1b11ae1", "hex"), ".xls"],
  ["a page of the web", "<html><table><tr><td>工号</td></tr></table></html>", "网页"],
])("the console refuses %s, which the page does not even take", async (_, bytes, reason) => {
  const { console } = await works();
  expect((await console("t.xls", bytes)).complained).toContain(reason);
});

it("every command says in Chinese how it is used", async () => {
  const said: string[] = [];
  const out = { info: (text: string) => void said.push(text), error: () => undefined };
  for (const command of ["create-organisation", "import-roster", "invite", "list"])
    expect(await runCommand([command, "--help"], world, out)).toBe(0);
  expect(await runCommand(["--help"], world, out)).toBe(0);
  expect(said).toHaveLength(5);
  for (const text of said) expect(text).toMatch(/用法：/);
});

describe("before anybody leaves", () => {
  const csv = (...rows: string[]) => ["工号,姓名,部门,上级部门,手机,角色", ...rows].join("\n");
  const BEFORE = csv("000123,赵一鸣,生产部,,13900000001,督导", "2,钱二虎,安全部,,,");

  it.each([
    ["the telephone", "77,赵一鸣,安全部,,13900000001,督导"],
    ["the department", "77,赵一鸣,生产部,,,督导"],
    ["nearly the number", "123,赵一鸣,安全部,,,督导"],
  ])("a changed number is asked about, found by %s", async (_, line) => {
    const { page, people, console } = await works();
    await page("a.csv", BEFORE);
    const before = await people();
    const now = csv(line, "2,钱二虎,安全部,,,");
    expect(await page("b.csv", now, { dryRun: true })).toMatchObject({
      errorCount: 0,
      departing: ["赵一鸣（000123）"],
      doubtful: [{ kind: "NUMBER", line: 2, was: { staffNo: "000123" } }],
    });
    const refused = await page("b.csv", now, { departures: 1 });
    expect(refused.errors).toMatchObject([{ line: 2, column: "工号" }]);
    expect(refused.errors[0]?.reason).toContain("000123");
    expect((await console("b.csv", now)).code).toBe(1);
    expect(await people()).toEqual(before);

    const same = await page("b.csv", now, { doubtful: "SAME_PEOPLE" });
    expect(same).toMatchObject({ applied: true, updated: 1, added: 0, departed: 0 });
    expect(await page("b.csv", now)).toMatchObject({ unchanged: 2, departed: 0 });
    expect((await console("a.csv", BEFORE, "--changed-numbers", "other")).said).toMatch(
      /离职的人：赵一鸣/,
    );
  });

  it("a number does not pass to somebody else", async () => {
    const { page, people } = await works();
    await page("a.csv", BEFORE);
    const now = csv("000123,孙三立,生产部,,13900000003,", "2,钱二虎,安全部,,,");
    for (const doubtful of [null, "OTHER_PEOPLE"] as const)
      expect((await page("b.csv", now, { doubtful })).errors).toMatchObject([
        { line: 2, column: "姓名" },
      ]);
    expect((await people())[0]).toContain("赵一鸣");
    expect(await page("b.csv", now, { doubtful: "SAME_PEOPLE" })).toMatchObject({ updated: 1 });
  });

  it("under another disguise nobody leaves and nobody comes", async () => {
    const { page } = await works();
    await page("a.csv", BEFORE);
    const now = csv(
      "０００１２３,赵　一鸣,生 产部,,+86 139-0000-0001,督导",
      "2\u200B,钱二虎,安全部,,,",
    );
    expect(await page("b.csv", now)).toMatchObject({ departed: 0, added: 0, newDepartments: 0 });
  });

  it("who loses which role is named, and so is a parent that nobody knows", async () => {
    const { page, people, console } = await works();
    await page("a.csv", BEFORE);
    const now = csv("000123,赵一鸣,生产部,,13900000001,", "2,钱二虎,安全部,,,");
    expect(await page("b.csv", now, { dryRun: true })).toMatchObject({
      endingRoles: ["赵一鸣（000123）：督导"],
    });
    expect((await console("b.csv", now, "--dry-run")).said).toContain(
      "收回的角色：赵一鸣（000123）：督导",
    );
    const wrong = csv("000123,赵一鸣,生产部,公私,13900000001,督导", "2,钱二虎,安全部,,,");
    expect((await page("c.csv", wrong)).errors).toMatchObject([
      { line: 2, column: "上级部门", value: "公私" },
    ]);
    await page("c.csv", wrong, { newParents: true });
    expect((await people())[0]).toContain("公私/生产部");
  });

  it("more than ten are seen by name first", async () => {
    const { page, people, console } = await works();
    const lines = Array.from({ length: 14 }, (_, i) => `${i},人${i},生产部,,,`);
    await page("a.csv", csv(...lines));
    const few = csv(...lines.slice(11));
    expect((await page("b.csv", few, { departures: null })).errors).toMatchObject([{ line: 0 }]);
    expect((await console("b.csv", few)).code).toBe(1);
    expect(await people()).toHaveLength(14);
    expect((await console("b.csv", few, "--departures", "11")).said).toContain(
      "离职的人：人0（0）",
    );
    expect(await people()).toHaveLength(3);
  });
});

it("many people come in parts, and nobody leaves before the last", async () => {
  const { page, people, console } = await works();
  const csv = (from: number, to: number) =>
    [
      "工号,姓名,部门",
      ...Array.from({ length: to - from }, (_, i) => `${from + i},人${from + i},班${i % 7}`),
    ].join("\n");
  await page("a.csv", csv(0, 3));
  const parts = await console("b.csv", csv(3, 1_103));
  expect(parts).toMatchObject({ code: 0 });
  expect(parts.said).toContain("已导入 500 / 1100 人");
  expect(parts.said).toContain("已导入 1000 / 1100 人");
  expect(parts.said).toContain("新增 1100 人");
  expect(await people()).toHaveLength(1_100);
  expect(await page("b.csv", csv(3, 1_103))).toMatchObject({ unchanged: 1_100 });
});
