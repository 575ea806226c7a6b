import { emptyForm, whyNotAsk } from "./form";

const full = { ...emptyForm, department: { id: "d", name: "物流部" }, question: "几时到货" };

test.each([
  ["no department", { department: null }, "先选部门"],
  ["no question", { question: " " }, "先写问什么"],
  ["one letter", { question: "啊" }, "问题至少 2 个字"],
  ["too much", { question: "长".repeat(81) }, "写得太长"],
  ["too much beside it", { details: "长".repeat(2001) }, "写得太长"],
  ["all of it", {}, null],
])("%s", (_, more, because) => {
  expect(whyNotAsk({ ...full, ...more })).toBe(because);
});
