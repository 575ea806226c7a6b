import { blocksOf, countOf, titlesOf } from "./articles";

const clause = (key: string, label: string, depth: number, heading = false) => ({
  key,
  label,
  text: key,
  depth,
  heading,
});

test("a 条 with a title takes what stands under it", () => {
  const clauses = [
    clause("发言", "第 1 条", 0, true),
    clause("a", "1.1", 1),
    clause("b", "（1）", 2),
    clause("图片", "第 2 条", 0, true),
    clause("c", "2.1", 1),
  ];
  const blocks = blocksOf(clauses);
  expect(blocks.map(({ head, inner }) => [head?.key, inner.map(({ key }) => key)])).toEqual([
    ["发言", ["a", "b"]],
    ["图片", ["c"]],
  ]);
  expect(countOf(blocks)).toBe(2);
  expect(titlesOf(clauses).get("b")).toBe("发言");
});

test("chapters part a text and are no 条; words before the first 条 are none either", () => {
  const blocks = blocksOf([
    clause("前言", "", 0),
    clause("总则", "第一章", 0, true),
    clause("x", "第一条", 1),
    clause("罚则", "第二章", 0, true),
    clause("y", "第二条", 1),
    clause("z", "（一）", 2),
  ]);
  expect(blocks.map(({ chapter, head }) => [chapter?.key ?? null, head?.key ?? null])).toEqual([
    [null, null],
    ["总则", "x"],
    ["罚则", "y"],
  ]);
  expect(countOf(blocks)).toBe(2);
});
