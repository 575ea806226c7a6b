import { changesSince, labelled, type LabelledClause, untouchedArticles } from "./changes-since.ts";

const clause = (key: string, text: string, more: Partial<LabelledClause> = {}): LabelledClause => ({
  key,
  label: key,
  text,
  depth: 0,
  heading: false,
  change: null,
  changeReason: null,
  ...more,
});

const first = [
  clause("a", "两小时内答复。"),
  clause("b", "图片不超过九张。"),
  clause("c", "解释权。"),
];
const said = (from: LabelledClause[], ...later: LabelledClause[][]) =>
  changesSince(from, later).map(({ key, kind, reason }) => [key, kind, reason]);

describe("what changed since the version somebody signed", () => {
  it("is said with the publisher's own label and reason", () => {
    const next = [
      clause("a", "半小时内答复。", { change: "TIGHTENED", changeReason: "停线" }),
      clause("b", "图片不超过九张，取证不限。", { change: "RELAXED" }),
      clause("d", "吊装先通知。", { change: "ADDED", changeReason: "整改" }),
    ];
    expect(said(first, next)).toEqual([
      ["a", "TIGHTENED", "停线"],
      ["b", "RELAXED", null],
      ["c", "REMOVED", null],
      ["d", "ADDED", "整改"],
    ]);
  });

  it("without a label is an edit, or an addition", () => {
    const next = [
      clause("a", "当天答复。"),
      clause("b", first[1]!.text),
      clause("c", "解释权。"),
      clause("e", "新。"),
    ];
    expect(said(first, next)).toEqual([
      ["a", "EDITED", null],
      ["e", "ADDED", null],
    ]);
  });

  it("takes the newest label and reason where several versions lie between", () => {
    const second = [
      clause("a", "一小时内答复。", { change: "TIGHTENED", changeReason: "二" }),
      ...first.slice(1),
    ];
    const third = [clause("a", "三小时内答复。", { change: "RELAXED" }), ...first.slice(1)];
    const fourth = [clause("a", "三小时内答复。"), ...first.slice(1)];
    expect(said(first, second, third)).toEqual([["a", "RELAXED", "二"]]);
    expect(said(first, second, third, fourth)).toEqual([["a", "RELAXED", "二"]]);
    expect(said(second, third, fourth)).toEqual([["a", "RELAXED", null]]);
  });

  it("calls new what is new to this reader, though it was tightened since", () => {
    const second = [...first, clause("d", "先通知。", { change: "ADDED" })];
    const third = [
      ...first,
      clause("d", "先通知，再确认。", { change: "TIGHTENED", changeReason: "三" }),
    ];
    expect(said(first, second, third)).toEqual([["d", "ADDED", "三"]]);
    expect(said(second, third)).toEqual([["d", "TIGHTENED", "三"]]);
  });

  it("says nothing of what was changed and changed back", () => {
    const second = [clause("a", "一小时内答复。", { change: "TIGHTENED" }), ...first.slice(1)];
    expect(said(first, second, first)).toEqual([]);
  });

  it("brings both texts, word by word", () => {
    const [change] = changesSince(first, [[clause("a", "半小时内答复。"), ...first.slice(1)]]);
    expect(change).toMatchObject({ label: "a", before: "两小时内答复。", after: "半小时内答复。" });
    const without = (kind: string) =>
      change?.parts.filter((part) => part.kind !== kind).map((part) => part.text);
    expect(without("NEW")?.join("")).toBe("两小时内答复。");
    expect(without("OLD")?.join("")).toBe("半小时内答复。");
  });
});

describe("the articles nothing happened to", () => {
  const article = (n: number, ...texts: string[]) => [
    clause(`t${n}`, "标题", { label: `第 ${n} 条`, heading: true }),
    ...texts.map((text, i) => clause(`t${n}.${i}`, text, { depth: 1, label: `${n}.${i + 1}` })),
  ];
  const before = [...article(1, "甲。", "乙。"), ...article(2, "丙。"), ...article(3, "丁。")];
  const count = (after: LabelledClause[]) =>
    untouchedArticles(before, after, changesSince(before, [after]));

  it.each([
    ["all, when nothing changed", before, 3],
    [
      "all but the one with two changes",
      [...article(1, "甲一。", "乙一。"), ...before.slice(3)],
      2,
    ],
    ["all but the one that lost a clause", [...article(1, "甲。"), ...before.slice(3)], 2],
    ["not a new one", [...before, ...article(4, "戊。")], 3],
  ])("are %s", (_, after, untouched) => {
    expect(count(after)).toBe(untouched);
  });
});

describe("the labels that a version keeps", () => {
  it("has none in a first version", () => {
    expect(labelled(null, [clause("a", "甲。", { change: "ADDED", changeReason: "因" })])).toEqual([
      clause("a", "甲。"),
    ]);
  });

  it("drops the labels of last time, and gives one to every change", () => {
    const stale = { change: "TIGHTENED", changeReason: "去年" } as const;
    const next = [
      clause("a", first[0]!.text, stale),
      clause("b", "图片不超过六张。", { change: "TIGHTENED", changeReason: "今年" }),
      clause("c", "解释权归办公室。"),
      clause("d", "新。"),
    ];
    expect(labelled(first, next).map(({ change, changeReason }) => [change, changeReason])).toEqual(
      [
        [null, null],
        ["TIGHTENED", "今年"],
        ["EDITED", null],
        ["ADDED", null],
      ],
    );
  });
});
