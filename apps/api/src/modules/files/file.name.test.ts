import { FILE_TYPES, lengthOf, LIMITS } from "@riqing/schema";
import fc from "fast-check";
import { cleanName, endingOf } from "./file.name.ts";

const long = "长".repeat(300);

it.each([
  ["停电安排.pdf", "停电安排.pdf"],
  ["  停电 安排 .PDF ", "停电 安排.pdf"],
  ["../../etc/passwd.pdf", "passwd.pdf"],
  ["..\\..\\Windows\\a.pdf", "a.pdf"],
  ["/data/files/../x/b.pdf", "b.pdf"],
  ["..", "附件.pdf"],
  ["", "附件.pdf"],
  [".pdf", "附件.pdf"],
  [".htaccess", "htaccess.pdf"],
  ["a.pdf.exe", "a.pdf.exe.pdf"],
  ["没有后缀", "没有后缀.pdf"],
  ["a\u202Efdp.exe", "afdp.exe.pdf"],
  ["a\u0000b\nc.pdf", "ab_c.pdf"],
  ['a<b>"c":|?*.pdf', "a_b__c_____.pdf"],
  ["cafe\u0301.pdf", "café.pdf"],
  [`${long}.pdf`, `${"长".repeat(LIMITS.fileName - 4)}.pdf`],
])("%j is kept as %j", (name, kept) => {
  expect(cleanName(name, "application/pdf")).toBe(kept);
});

it.each([
  ["a.JPG", "jpg"],
  ["a.tar.gz", "gz"],
  ["目录.d/a", ""],
  [".bashrc", ""],
  ["a.", ""],
  ["a.<svg>", ""],
])("the ending of %j is %j", (name, ending) => {
  expect(endingOf(name)).toBe(ending);
});

it("is one part of a path, short enough, and ends as what it is, whatever comes", () => {
  const types = fc.constantFrom(...(Object.keys(FILE_TYPES) as (keyof typeof FILE_TYPES)[]));
  const names = fc.string({
    unit: fc.constantFrom(...'./\\:*?"<>|\n\t\0 a长.pdfjpg\u202E'),
    maxLength: 200,
  });
  fc.assert(
    fc.property(names, types, (name, type) => {
      const kept = cleanName(name, type);
      // eslint-disable-next-line no-control-regex
      expect(kept).not.toMatch(/[/\\:*?"<>|\u0000-\u001F\u202E]|^\.|^\s/);
      expect(lengthOf(kept)).toBeLessThanOrEqual(LIMITS.fileName);
      expect(FILE_TYPES[type] as readonly string[]).toContain(endingOf(kept));
      expect(cleanName(kept, type)).toBe(kept);
    }),
  );
});
