import readXlsxFile from "read-excel-file/node";
import { exportFile } from "./export-file.ts";

const lin = {
  actor: { organisationId: "o", personId: "lin", accountId: "a", sessionId: "s" },
} as never;
const table = {
  name: "总装车间/3 月",
  header: ["姓名", "留言", "分钟"],
  lines: [
    ["林晓燕", '=HYPERLINK("http://x","点")', 12],
    ["唐志强", null, 90],
  ],
};

it("is a workbook whose texts are texts and whose numbers are numbers", async () => {
  const file = await exportFile(lin, table, "XLSX");
  expect(file).toMatchObject({ fileName: "总装车间-3-月.xlsx", rows: 2 });
  const [sheet] = await readXlsxFile(Buffer.from(file.base64, "base64"));
  // A formula without a result would read as an empty cell.
  expect(sheet!.data).toEqual([
    ["姓名", "留言", "分钟"],
    ["林晓燕", '=HYPERLINK("http://x","点")', 12],
    ["唐志强", null, 90],
  ]);
});

it("is a text that spreadsheets open as it is", async () => {
  const file = await exportFile(lin, table, "CSV");
  expect(file).toMatchObject({ fileName: "总装车间-3-月.csv", rows: 2 });
  expect(Buffer.from(file.base64, "base64").toString()).toBe(
    `\uFEFF姓名,留言,分钟\r\n林晓燕,"'=HYPERLINK(""http://x"",""点"")",12\r\n唐志强,,90\r\n`,
  );
});
