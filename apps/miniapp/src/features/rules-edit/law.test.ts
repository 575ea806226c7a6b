import { lawFindings } from "@riqing/schema";
import type { DraftClause } from "./clauses";
import { foundIn, judgements, left, replaced } from "./law";

const clause = (id: string, text: string): DraftClause => ({
  id,
  key: null,
  label: id,
  text,
  depth: 1,
  heading: false,
  change: null,
  changeReason: "",
});

test.each([
  [
    "群里发广告的，每次罚款 200 元。",
    "群里发广告的，按台阶处理；造成损失的，移交人事部门依法追责。",
  ],
  [
    "先提醒。公司的推文，每人必须转发朋友圈并截图。再说别的。",
    "先提醒。公司公开的推文，愿意的可以转；转和不转一样看待。再说别的。",
  ],
  ["入群交押金。入群写姓名。", "入群写姓名。"],
  ["群里发广告的罚款 200 元", "按台阶处理；造成损失的，移交人事部门依法追责。"],
])("%s is offered as %s", (text, offered) => {
  const [finding] = lawFindings(text);
  expect(finding && replaced(text, finding)).toBe(offered);
  expect(lawFindings(offered).filter(({ weight }) => weight === "MUST")).toEqual([]);
});

test("what must be changed comes first, and no longer stands in the way once it is judged", () => {
  const clauses = [
    clause("1.1", "扣当月绩效 5 分。"),
    clause("1.2", "发广告罚款 200 元，再发罚款 500 元。"),
  ];
  const found = foundIn(clauses).map(({ clause: { label }, finding }) => [label, finding.topic]);
  expect(found).toEqual([
    ["1.2", "FINE"],
    ["1.1", "BONUS"],
  ]);
  expect(left(clauses, [])).toHaveLength(1);
  const [, { id: clauseId, text }] = clauses as [DraftClause, DraftClause];
  const judged = [{ clauseId, text, topic: "FINE" as const, reason: "引的原文" }];
  expect(left(clauses, judged)).toEqual([]);
  expect(judgements(clauses, ["a", "b"], judged)).toEqual([
    { clauseKey: "b", topic: "FINE", reason: "引的原文" },
  ]);
  // Written anew, it is looked at anew.
  const again = [clause("1.2", "发广告罚款 300 元。")];
  expect(left(again, judged)).toHaveLength(1);
});
