import type { ClauseTopic } from "@riqing/schema";
import type { DraftClause } from "./clauses";
import { inserted, placeFor, saidIn } from "./library";

const clause = (label: string, text: string, depth = 1): DraftClause => ({
  id: label,
  key: null,
  label,
  text,
  depth,
  heading: depth === 0,
  change: null,
  changeReason: "",
});
const draft = [
  clause("第 1 条", "名称和账号", 0),
  clause("1.1", "群昵称写部门和姓名。"),
  clause("第 2 条", "发言", 0),
  clause("2.1", "说清楚。"),
  clause("2.2", "不发："),
  clause("（1）", "广告；", 2),
  clause("第 3 条", "会议", 0),
  clause("3.1", "提前发通知。"),
];

test.each<[ClauseTopic, number, string]>([
  ["MANNERS", 5, "2.3"],
  ["NAMES", 1, "1.2"],
  ["MEETINGS", 7, "3.2"],
  // No article is about them, so they are said where people speak.
  ["CUSTOMERS", 5, "2.3"],
])("a clause on %s goes after clause %i, as %s", (topic, after, label) => {
  expect(placeFor(draft, topic)).toEqual({ after, depth: 1, label });
});

test("a text of one's own without titles gets it at its end, without a number it does not have", () => {
  expect(
    placeFor(
      [clause("一、", "说清楚。", 0)].map((c) => ({ ...c, heading: false })),
      "VOICE",
    ),
  ).toEqual({
    after: 0,
    depth: 0,
    label: "",
  });
});

test("what was added is found again, and is new against the version in force", () => {
  const one = { text: "叫人用姓名加职务，不用外号。", topic: "MANNERS" as const };
  const now = inserted(draft, one, { id: "new", marks: true });
  expect(now[6]).toMatchObject({ label: "2.3", change: "ADDED", id: "new" });
  expect(saidIn(now, one.text)?.label).toBe("2.3");
  expect(saidIn(draft, one.text)).toBeNull();
  expect(now).toHaveLength(draft.length + 1);
});
