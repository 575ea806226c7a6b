import { emptyQuestion, formOf, inputOf, type QuestionForm, whyNotKeep } from "./form";

const whole: QuestionForm = {
  question: "夜里能不能聊天？",
  choices: ["能", "", "不能", ""],
  right: 2,
  clauseKey: "三",
};

test("choices that were left empty are not sent, and the right one keeps its words", () => {
  expect(inputOf(whole)).toEqual({
    question: "夜里能不能聊天？",
    choices: ["能", "不能"],
    right: 1,
    clauseKey: "三",
  });
  expect(inputOf(formOf(inputOf(whole)))).toEqual(inputOf(whole));
});

test.each([
  [{}, null],
  [{ question: " " }, "还差：写问题"],
  [{ choices: ["能", "", "", ""], right: 0 }, "还差：至少两个选项"],
  [{ choices: ["能", "能 ", "", ""] }, "有两个选项一样"],
  [{ right: -1 }, "还差：选哪个对"],
  [{ right: 3 }, "还差：选哪个对"],
  [{ clauseKey: "" }, "还差：选答案在哪一条"],
  [{ choices: ["能".repeat(61), "", "不能", ""] }, "太长，删到字数以内"],
])("with %j it cannot be kept because: %s", (part, because) => {
  expect(whyNotKeep({ ...whole, ...part })).toBe(because);
});

test("an empty form lacks its question first", () => {
  expect(whyNotKeep(emptyQuestion)).toBe("还差：写问题");
});
