import { dueInColumn, dueInWords, joined, leftOutOf, type Matrix, whyNotNudge } from "./matrix";

const now = new Date("2026-11-19T07:59:00Z");

test.each([
  [{ dueAt: "2026-11-19T09:30:00Z", dueOn: null }, "17:30", "今天 17:30 截止"],
  [{ dueAt: "2026-11-18T10:00:00Z", dueOn: null }, "昨天", "昨天 18:00 截止"],
  [{ dueAt: "2026-11-24T10:00:00Z", dueOn: null }, "11/24", "11月24日 18:00 截止"],
  [{ dueAt: null, dueOn: "2026-11-26" }, "11/26", "11月26日前签"],
  [{ dueAt: null, dueOn: null }, "不限", "不限时间"],
])("until when: %j", (due, narrow, words) => {
  expect(dueInColumn(due, now)).toBe(narrow);
  expect(dueInWords(due, now)).toBe(words);
});

const column = { missing: 3, nudgeable: 0, unreachable: 2, nudgeAgainAt: null };

test("why a column cannot be reminded", () => {
  expect(whyNotNudge({ ...column, nudgeable: 1 }, true, now)).toBeNull();
  expect(whyNotNudge({ ...column, nudgeAgainAt: "2026-11-19T11:00:00Z" }, false, now)).toBe(
    "刚催过，19:00 后可再催",
  );
  expect(whyNotNudge({ ...column, missing: 1, unreachable: 0 }, true, now)).toBe("只差你自己");
  expect(whyNotNudge(column, true, now)).toBe("剩下 2 人催不到，复制名单去喊");
});

test("who is missing and not reminded is named: 还差 12 beside 催 2", () => {
  const short = { missing: 12, nudgeable: 2, unreachable: 9 };
  expect(leftOutOf(short, true)).toBe("还差 12 人，这次不催：9 人催不到，你自己");
  expect(leftOutOf(short, false)).toBe("还差 12 人，这次不催：1 人 4 小时内催过，9 人催不到");
  expect(leftOutOf({ missing: 2, nudgeable: 2, unreachable: 0 }, false)).toBeNull();
});

const row = (id: string, cells: string[]) => ({
  person: { id, name: id },
  department: { id: "d", name: "总装车间" },
  debts: cells.length,
  own: false,
  reachable: true,
  away: false,
  phone: null,
  cells,
});
const page = (columns: { kind: string; id: string }[], rows: object[]) =>
  ({ columns, rows, people: 3, indebted: 2, moreColumns: 0 }) as unknown as Matrix;

test("pages are one matrix: everybody once, and each state under its own column", () => {
  const [notice, task] = [
    { kind: "NOTICE", id: "n" },
    { kind: "TASK", id: "t" },
  ];
  const both = joined([
    page([notice, task], [row("tang", ["NEAR", "OVER"])]),
    // The clock has turned the columns around in between.
    page([task, notice], [row("tang", ["DONE", "DONE"]), row("luo", ["BEHIND", "DONE"])]),
  ]);
  expect(both!.rows.map(({ person }) => person.id)).toEqual(["tang", "luo"]);
  expect(both!.rows[0]!.states.get("TASK:t")).toBe("OVER");
  expect(both!.rows[1]!.states.get("TASK:t")).toBe("BEHIND");
  expect(joined([])).toBeNull();
});
