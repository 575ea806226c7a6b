import papaparse from "papaparse";
import { toCsv } from "./csv.ts";

const cellsOf = (csv: string) => papaparse.parse<string[]>(csv.slice(1).trimEnd()).data;

describe("a table as CSV", () => {
  it("opens in a spreadsheet as it is", () => {
    const csv = toCsv(
      ["姓名", "留言"],
      [
        ["林晓燕", '有"情况"\n要说'],
        ["唐志强", null],
      ],
    );
    expect(csv.startsWith("\uFEFF姓名,留言\r\n")).toBe(true);
    expect(cellsOf(csv)).toEqual([
      ["姓名", "留言"],
      ["林晓燕", '有"情况"\n要说'],
      ["唐志强", ""],
    ]);
  });

  it.each([
    "=1+1",
    "+86 138",
    "-1",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "＝HYPERLINK()",
    "＋1",
    "－1",
    "＠a",
  ])("takes %j for text, not for a formula", (typed) => {
    const [, [cell]] = cellsOf(toCsv(["留言"], [[typed]])) as [string[], [string]];
    expect(cell).toBe(`'${typed}`);
  });

  it.each(["林晓燕", "3 号行车", "已确认 = 已办", ""])("leaves %j alone", (typed) => {
    const [, line] = cellsOf(toCsv(["留言", "末"], [[typed, "末"]]));
    expect(line).toEqual([typed, "末"]);
  });
});
