import { blackened, saysSomething, sentencesOf } from "./blacken";

const text = "卢长河发团购广告，我和他一个班。\n第三次了！";

test("a text falls into sentences, and nothing is lost", () => {
  expect(sentencesOf(text)).toEqual(["卢长河发团购广告，", "我和他一个班。\n", "第三次了！"]);
  expect(sentencesOf(text).join("")).toBe(text);
  expect(sentencesOf("。。好")).toEqual(["。。", "好"]);
});

test.each([
  [[], text],
  [["1"], "卢长河发团购广告，██。\n第三次了！"],
  [["0", "1", "2"], "██，██。\n██！"],
])("%j is blackened", (black, shown) => {
  expect(blackened(sentencesOf(text), new Set(black))).toBe(shown);
  expect(saysSomething(shown)).toBe(black.length < 3);
});
