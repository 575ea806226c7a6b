import { firstUnlawful, strayJudgement, unlawfulIn } from "./law.policy.ts";

const clause = (key: string, text: string) => ({ key, label: key, text });
const found = unlawfulIn([
  clause("a", "发广告的罚款 200 元，再发的罚款 500 元。"),
  clause("b", "扣当月绩效 5 分。"),
  clause("c", "入群交押金，不交的扣发工资。"),
]);
const judged = (clauseKey: string, topic: "FINE" | "WAGES" | "DEPOSIT") => ({
  clauseKey,
  topic,
  reason: "判错了",
});

it("asks once for each clause and topic, and for no hint", () => {
  expect(found.map(({ clauseKey, topic }) => `${clauseKey} ${topic}`)).toEqual([
    "a FINE",
    "c DEPOSIT",
    "c WAGES",
  ]);
});

it.each([
  ["nothing", [], "a"],
  ["the first", [judged("a", "FINE")], "c"],
  ["another topic of it", [judged("a", "WAGES")], "a"],
  ["all of them", [judged("c", "WAGES"), judged("a", "FINE"), judged("c", "DEPOSIT")], undefined],
])("when %s was judged wrong", (_, judgements, first) => {
  expect(firstUnlawful(found, judgements)?.clauseKey).toBe(first);
});

it.each([
  ["none", [], -1],
  ["one that fits", [judged("a", "FINE")], -1],
  ["one of another clause", [judged("a", "FINE"), judged("b", "FINE")], 1],
  ["one said twice", [judged("a", "FINE"), judged("a", "FINE")], 1],
])("finds the stray one among %s", (_, judgements, place) => {
  expect(strayJudgement(found, judgements)).toBe(place);
});
