import { type DraftClause, edit, merge, split, wordsOf } from "./clauses";
import { isUnsure } from "./marks";
import { noiseOf, policiesOf, settled, splitAll, withoutNoise } from "./pasted";

const clause = (id: string, label: string, text: string, part: Partial<DraftClause> = {}) => ({
  id,
  key: null,
  label,
  text,
  depth: 0,
  heading: false,
  change: null,
  changeReason: "",
  ...part,
});
const marked = (id: string, label: string, text: string): DraftClause => {
  const page = text.indexOf("第 1 页");
  return clause(id, label, text, {
    doubt: "SKIPPED",
    cuts: Array.from(text.matchAll(/●/g), ({ index }) => index),
    noise: page < 0 ? [] : [{ start: page, end: page + "第 1 页".length }],
  });
};
const bare = (clauses: readonly DraftClause[]) => wordsOf(clauses).replace(/\s+/g, "");
const at = (clauses: readonly DraftClause[]) =>
  clauses.map(({ text, cuts = [] }) => cuts.map((place) => text[place]));

let ids = 0;
const newId = () => `n${(ids += 1)}`;
const two = () => [
  marked("a", "1、", "甲。\n第 1 页\n乙。"),
  marked("b", "3、", "丙：\n● 丁\n● 戊"),
];

test("a clause that was looked at is sure", () => {
  expect(two().every(isUnsure)).toBe(true);
  expect(settled(two(), "b").map(isUnsure)).toEqual([true, false]);
  expect(edit(two(), "a", { text: "改了" }).map(isUnsure)).toEqual([false, true]);
  expect(edit(two(), "a", { depth: 1 }).map(isUnsure)).toEqual([true, true]);
});

test("splitting at every place loses nothing and leaves none", () => {
  const pieces = splitAll(two(), "b", newId);
  expect(pieces.map(({ text }) => text)).toEqual([two()[0]!.text, "丙：", "● 丁", "● 戊"]);
  expect(at(pieces)).toEqual([[], [], [], []]);
  expect(bare(pieces)).toBe(bare(two()));
});

test("joining and splitting keep marks in their places", () => {
  const joined = merge(two(), "b");
  expect(at(joined)).toEqual([["●", "●"]]);
  expect(noiseOf(joined)).toEqual(["第 1 页"]);
  const text = joined[0]!.text;
  const again = split(joined, "a", text.indexOf("3、"), newId());
  expect(at(again)).toEqual([[], ["●", "●"]]);
  expect(noiseOf(again)).toEqual(["第 1 页"]);
});

test("noise goes with its line, and what was nothing else goes whole", () => {
  const whole = clause("c", "", "第 1 页", { noise: [{ start: 0, end: 5 }] });
  const left = withoutNoise([...two(), whole]);
  expect(left.map(({ text }) => text)).toEqual(["甲。\n乙。", two()[1]!.text]);
  expect(noiseOf(left)).toEqual([]);
  expect(at(left)).toEqual(at(two()));
});

test("the policies of a text have the titles over their first numbers", () => {
  const pasted = [
    { ...clause("t", "", "制度汇编", { heading: true }), part: 0 },
    { ...clause("u", "", "微信群管理制度", { heading: true }), part: 0 },
    { ...clause("a", "一、", "甲。"), part: 0 },
    { ...clause("b", "1、", "乙。"), part: 1 },
  ];
  expect(policiesOf(pasted).map(({ title, count }) => [title, count])).toEqual([
    ["微信群管理制度", 1],
    ["", 1],
  ]);
});
