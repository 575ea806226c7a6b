import { Buffer } from "node:buffer";
import { cleanText } from "@riqing/schema";
import fc from "fast-check";
import Papa from "papaparse";
import { readRoster } from "./roster.file.ts";
import { ROSTER_LIMITS, RosterError, type RosterFault } from "./roster.line.ts";

const HEAD = "工号,姓名,部门,上级部门,职务,手机,角色,状态";
const read = (text: string) => readRoster(Buffer.from(text)).lines;
const roster = (...rows: string[]) => [HEAD, ...rows].join("\r\n");

function faultsOf(bytes: string | Uint8Array): RosterFault[] {
  try {
    readRoster(typeof bytes === "string" ? Buffer.from(bytes) : bytes);
  } catch (thrown) {
    if (thrown instanceof RosterError) return thrown.lines;
    throw thrown;
  }
  return [];
}

describe("a roster is understood", () => {
  const lin = {
    line: 2,
    staffNo: "007",
    name: "林晓燕",
    department: "总装车间",
    path: ["生产部", "总装车间"],
    parent: "生产部",
    title: "班长",
    phone: "13800000001",
    roles: ["HEAD", "OFFICE"],
    departed: false,
  };
  const row = "007,林晓燕,总装车间,生产部,班长,138 0000 0001,部门负责人；督导,在职";

  it.each([
    ["as it should be", roster(row)],
    ["with a byte order mark", `\uFEFF${roster(row)}`],
    [
      "with quotes",
      roster('"007","林晓燕","总装车间","生产部","班长","138 0000 0001","部门负责人、督导",""'),
    ],
    [
      "with spaces around",
      roster(" 007 , 林晓燕 ,总装车间,生产部,班长,138 0000 0001, 部门负责人;督导 ,"),
    ],
    ["with blank lines at its end", `${roster(row)}\r\n\r\n,,,,,,,\r\n`],
    ["with the line ends of an old Mac", roster(row).replaceAll("\r\n", "\r")],
    ["with the line ends of Unix", roster(row).replaceAll("\r\n", "\n")],
    ["with Excel's way of saying text", roster(row.replace("007", '="007"'))],
    ["with tabs", roster(row).replaceAll(",", "\t")],
    [
      "in another order, with columns we do not know",
      "民族,状态,角色,手机,职务,上级部门,部门,姓名,工号\n汉,,部门负责人;督导,138 0000 0001,班长,生产部,总装车间,林晓燕,007",
    ],
    ["not caring how characters are put together", roster(row).normalize("NFD")],
  ])("%s", (_, text) => {
    expect(read(text)).toEqual([lin]);
  });

  it("in GB18030, as a Chinese Excel saves it, rare characters too", () => {
    const saved = "b9a4bac52cd0d5c3fb2cb2bfc3c50d0a3030372cb3c29534b2352cc9fab2fab2bf0d0a";
    const { lines, columns } = readRoster(Buffer.from(saved, "hex"));
    expect(lines).toMatchObject([
      { staffNo: "007", name: "陈𠮷", department: "生产部", parent: null },
    ]);
    expect([...columns].toSorted()).toEqual(["department", "name", "staffNo"]);
  });

  it("with the other name of an administrator", () => {
    expect(read(roster("1,沈,厂办,,,,系统管理员,"))[0]?.roles).toEqual(["ORGANISATION_ADMIN"]);
  });

  it("as large as it may be", () => {
    const rows = Array.from({ length: ROSTER_LIMITS.rows }, (_, i) => `A${i},人${i},生产部,,,,,`);
    expect(read(roster(...rows))).toHaveLength(ROSTER_LIMITS.rows);
  });
});

describe("a roster is not understood, and says where", () => {
  const long = "长".repeat(41);
  it.each([
    ["no text at all", "", 1, "工号", "缺少"],
    ["a missing column", "工号,姓名\n1,林", 1, "部门", "缺少"],
    ["a column twice", "工号,姓名,部门,姓名\n1,林,厂办,林", 1, "姓名", "两次"],
    ["nobody in it", `${HEAD}\r\n`, 0, null, "没有人员"],
    ["no staff number", roster(",林,厂办"), 2, "工号", "不能为空"],
    ["no name", roster("1,,厂办"), 2, "姓名", "不能为空"],
    ["a name of spaces", roster("1,　 ,厂办"), 2, "姓名", "不能为空"],
    ["no department", roster("1,林,"), 2, "部门", "不能为空"],
    ["too long a name", roster(`1,${long},厂办`), 2, "姓名", "40"],
    ["too long a department", roster(`1,林,${long}`), 2, "部门", "40"],
    ["too long a title", roster(`1,林,厂办,,${long}`), 2, "职务", "40"],
    ["too long a number", roster(`1,林,厂办,,,${"1".repeat(31)}`), 2, "手机", "30"],
    ["a staff number twice", roster("1,林,厂办", "2,莫,厂办", "1,沈,厂办"), 4, "工号", "第 2 行"],
    ["a staff number that Excel spoilt", roster("1.23E+10,林,厂办"), 2, "工号", "科学计数法"],
    ["a number that Excel spoilt", roster("1,林,厂办,,,1.38E+10"), 2, "手机", "科学计数法"],
    ["a number that is none", roster("1,林,厂办,,,问前台"), 2, "手机", "电话"],
    ["a formula for a number", roster("1,林,厂办,,,=HYPERLINK()"), 2, "手机", "电话"],
    ["a role we do not know", roster("1,林,厂办,,,,厂长"), 2, "角色", "厂长"],
    ["a role of every object", roster("1,林,厂办,,,,constructor"), 2, "角色", "constructor"],
    ["a state we do not know", roster("1,林,厂办,,,,,休假"), 2, "状态", "休假"],
    ["a role of one who left", roster("1,林,厂办,,,,督导,离职"), 2, "角色", "离职"],
    ["a department below itself", roster("1,林,厂办,厂办"), 2, "上级部门", "厂办 → 厂办"],
    ["a circle", roster("1,林,甲,乙", "2,莫,乙,丙", "3,沈,丙,甲"), 2, "上级部门", "圈"],
    [
      "a department that could be either of two",
      roster("1,林,办公室,生产部", "2,莫,办公室,物流部", "3,沈,办公室"),
      4,
      "部门",
      "生产部/办公室、物流部/办公室",
    ],
    ["several departments", roster('1,林,"生产部,安全部"'), 2, "部门", "生产部、安全部"],
    ["a sign in a department that looks like a path", roster("1,林,生产部℀"), 2, "部门", "/"],
    ["a line break in a cell", roster('1,"林\n晓燕",厂办'), 2, "姓名", "控制字符"],
    ["something that turns text around", roster("1,林\u202E燕,厂办"), 2, "姓名", "控制字符"],
    ["more cells than columns", roster("1,林,厂办,,,,,,多了"), 2, null, "逗号"],
    ["an open quote", roster('1,"林,厂办'), 2, null, "引号"],
    [
      "too many rows",
      roster(...Array.from({ length: ROSTER_LIMITS.rows + 1 }, (_, i) => `${i},林,厂办`)),
      0,
      null,
      "20000",
    ],
    ["too much text", " ".repeat(ROSTER_LIMITS.bytes + 1), 0, null, "10 MB"],
  ])("%s", (_, text, line, column, reason) => {
    const fault = expect.objectContaining({
      line,
      column,
      reason: expect.stringContaining(reason),
    });
    expect(faultsOf(text)).toEqual(expect.arrayContaining([fault]));
  });

  it("in all its faults at once, from the top", () => {
    const faults = faultsOf(roster("1,林,厂办,,,,厂长", "1,,厂办", ",沈,厂办"));
    expect(faults.map(({ line, column }) => [line, column])).toEqual([
      [2, "角色"],
      [3, "姓名"],
      [3, "工号"],
      [4, "工号"],
    ]);
  });

  it("in an encoding that is neither", () => {
    expect(faultsOf(Uint8Array.of(0xff, 0xff, 0xff))).toMatchObject([{ line: 0, column: null }]);
  });

  it("when departments lie too deep", () => {
    const rows = Array.from(
      { length: 11 },
      (_, i) => `${i},林,层${i},${i === 0 ? "" : `层${i - 1}`}`,
    );
    expect(faultsOf(roster(...rows))).toMatchObject([{ line: 12, column: "上级部门" }]);
  });
});

describe("whatever comes", () => {
  it("reads back what was written down", () => {
    const text = fc
      .string({ unit: "grapheme", minLength: 1, maxLength: 12 })
      .map((each) => cleanText(each.replace(/[^\p{L}\p{N} ]/gu, "")))
      .filter((each) => each !== "" && each.length <= 40);
    const person = fc.record({
      姓名: text,
      职务: text,
      手机: fc.stringMatching(/^1[3-9][0-9]{9}$/),
    });
    fc.assert(
      fc.property(fc.array(person, { minLength: 1, maxLength: 20 }), (people) => {
        const rows = people.map((each, i) => ({ 工号: `A${i}`, 部门: "厂办", ...each }));
        const lines = read(Papa.unparse(rows));
        expect(
          lines.map(({ name, title, phone }) => ({ 姓名: name, 职务: title, 手机: phone })),
        ).toEqual(people);
      }),
    );
  });

  it("fails in no way but ours", () => {
    const bytes = fc.uint8Array({ maxLength: 2_000 });
    const cells = fc.string({
      unit: fc.constantFrom(...'",\r\n\t 工号离职部E+1./\0'),
      maxLength: 400,
    });
    fc.assert(fc.property(bytes, (some) => void faultsOf(some)));
    fc.assert(
      fc.property(cells, (some) => void faultsOf(`${HEAD}\n${some}`)),
      { numRuns: 300 },
    );
  });
});
