import fc from "fast-check";
import { carryKeys } from "./carry-keys.ts";
import type { ClauseText } from "./clause.ts";
import { changedParts, rulesDifference } from "./rules-difference.ts";

function clause(key: string, text: string, more: Partial<ClauseText> = {}): ClauseText {
  return { key, label: key, text, depth: 0, heading: false, ...more };
}

/** ~struck through~ and *tinted*. */
function drawn(before: string, after: string): string {
  const marks = { SAME: "", OLD: "~", NEW: "*" };
  const parts = changedParts(before, after);
  return parts.map(({ kind, text }) => marks[kind] + text + marks[kind]).join("");
}

describe("a changed sentence", () => {
  it.each([
    [
      "点名问到谁，谁在当班时间 2 小时内答复。",
      "点名问到谁，谁在当班时间 30 分钟内答复；当时解决不了，先说什么时候能解决。",
      "点名问到谁，谁在当班时间 ~2 小时~*30 分钟*内答复*；当时解决不了，先说什么时候能解决*。",
    ],
    [
      "每人每天图片不超过 9 张。",
      "每人每天图片不超过 9 张，现场取证不限。",
      "每人每天图片不超过 9 张*，现场取证不限*。",
    ],
    ["不得发布广告。", "不得发布广告、拉票。", "不得发布广告*、拉票*。"],
    ["群主每天核对名单。", "群主每周核对名单。", "群主~每天~*每周*核对名单。"],
    ["", "新的一条。", "*新的一条。*"],
    ["旧的一条。", "", "~旧的一条。~"],
    ["没有变。", "没有变。", "没有变。"],
    ["", "", ""],
  ])("%s → %s", (before, after, shown) => {
    expect(drawn(before, after)).toBe(shown);
  });

  it("keeps both texts, whatever they are", () => {
    const scrap = fc.constantFrom(
      "群主",
      "每天",
      "2 小时",
      "。",
      "，",
      " ",
      "答复",
      "𠮷",
      "\n",
      "a",
    );
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(scrap).map((s) => s.join("")),
    );
    fc.assert(
      fc.property(text, text, (before, after) => {
        const parts = changedParts(before, after);
        const without = (kind: string) =>
          parts.flatMap((part) => (part.kind === kind ? [] : [part.text])).join("");
        expect(without("NEW")).toBe(before);
        expect(without("OLD")).toBe(after);
        expect(parts.every((part) => part.text !== "")).toBe(true);
        expect(parts.every((part, i) => part.kind !== parts[i + 1]?.kind)).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  it("is shown whole when nothing of 20 000 characters is left", () => {
    const before = Array.from({ length: 10_000 }, (_, i) => `${i}，`).join("");
    const after = Array.from({ length: 10_000 }, (_, i) => `${i}x；`).join("");
    expect(changedParts(before, after)).toEqual([
      { kind: "OLD", text: before },
      { kind: "NEW", text: after },
    ]);
  });
});

describe("what became of each clause", () => {
  const [a, b, c, d] = ["a", "b", "c", "d"].map((key) => clause(key, `${key} 的话。`)) as [
    ClauseText,
    ClauseText,
    ClauseText,
    ClauseText,
  ];
  const told = (before: ClauseText[], after: ClauseText[]) =>
    rulesDifference(before, after).map((change) => `${change.kind} ${change.key}`);

  it.each<[string, ClauseText[], ClauseText[], string[]]>([
    ["nothing", [a, b, c], [a, b, c], []],
    ["an added clause", [a, c], [a, b, c], ["ADDED b"]],
    ["a removed clause", [a, b, c], [a, c], ["REMOVED b"]],
    ["a removed first clause", [a, b], [b], ["REMOVED a"]],
    ["a changed clause", [a, b], [a, { ...b, text: "改了。" }], ["CHANGED b"]],
    ["one clause that went to the front", [a, b, c, d], [d, a, b, c], ["MOVED d"]],
    [
      "a change where it stands now",
      [a, b, c],
      [c, a, { ...b, text: "改了。" }],
      ["MOVED c", "CHANGED b"],
    ],
    ["another number only", [a], [{ ...a, label: "第二条" }], []],
    ["another parent", [a, { ...b, depth: 1 }, c], [a, c, { ...b, depth: 1 }], ["MOVED b"]],
    ["put under its neighbour", [a, b], [a, { ...b, depth: 1 }], ["MOVED b"]],
    ["a title put over what was there", [b], [a, { ...b, depth: 1 }], ["ADDED a"]],
    ["all at once", [a, b, c], [d, c, a], ["ADDED d", "MOVED c", "REMOVED b"]],
  ])("%s", (_, before, after, changes) => {
    expect(told(before, after)).toEqual(changes);
  });

  it("cites a removed clause by its old number, others by the new one", () => {
    const renumbered = { ...b, label: "第一条", text: "改了。" };
    expect(rulesDifference([a, b], [renumbered])).toMatchObject([
      { key: "a", label: "a", before: a, after: null },
      { key: "b", label: "第一条", before: b, after: renumbered },
    ]);
  });
});

describe("keys of a text that was pasted again", () => {
  const old = [
    clause("k1", "点名问到谁，谁在当班时间 2 小时内答复。", { label: "第一条" }),
    clause("k2", "每人每天图片不超过 9 张。", { label: "第二条" }),
    clause("k3", "群内的文件、图纸、数据不转到群外。", { label: "第三条" }),
    clause("k4", "群主每天核对名单。", { label: "第四条" }),
  ];
  const again = (...texts: [label: string, text: string][]) =>
    carryKeys(
      old,
      texts.map(([label, text]) => ({ label, text, depth: 0, heading: false })),
      () => `new${(count += 1)}`,
    ).map((c) => c.key);
  let count = 0;
  beforeEach(() => (count = 0));

  it.each<[string, [string, string][], string[]]>([
    ["the same text", old.map((c) => [c.label, c.text]), ["k1", "k2", "k3", "k4"]],
    ["the same text under another number", [["第九条", "群主每天核对名单。"]], ["k4"]],
    [
      "changed under the same number",
      [["第一条", "点名问到谁，谁在当班时间 30 分钟内答复；当时解决不了，先说什么时候能解决。"]],
      ["k1"],
    ],
    ["changed and renumbered", [["第七条", "每人每天图片不超过 9 张，取证不限。"]], ["k2"]],
    ["something new under an old number", [["第二条", "会议提前一天通知。"]], ["new1"]],
    [
      "one clause cut in two",
      [
        ["第三条", "群内的文件、图纸、数据不转到群外。"],
        ["第四条", "群内的文件、图纸不转到群外。"],
      ],
      ["k3", "new1"],
    ],
    ["only other white space", [["一、", "每人每天图片不超过9张。"]], ["k2"]],
  ])("%s", (_, texts, keys) => {
    expect(again(...texts)).toEqual(keys);
  });

  it("are never given twice, and changes then add up", () => {
    const text = fc.constantFrom(
      "不发广告。",
      "不发广告、拉票。",
      "群主答复。",
      "群主每天答复。",
      "",
      "甲",
    );
    const fresh = fc.record({ label: fc.constantFrom("", "一、", "二、"), text });
    const list = fc.array(
      fresh.map((c) => ({ ...c, depth: 0, heading: false })),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(list, list, (first, second) => {
        const before = carryKeys([], first);
        const after = carryKeys(before, second);
        const keys = [...before, ...after].map((c) => c.key);
        expect(new Set(before.map((c) => c.key)).size).toBe(before.length);
        expect(new Set(after.map((c) => c.key)).size).toBe(after.length);
        const changes = rulesDifference(before, after);
        const added = changes.filter((c) => c.kind === "ADDED").length;
        const removed = changes.filter((c) => c.kind === "REMOVED").length;
        expect(before.length + added - removed).toBe(after.length);
        expect(new Set(keys).size).toBe(before.length + added);
        expect(rulesDifference(before, carryKeys(before, first))).toEqual([]);
      }),
    );
  });
});
