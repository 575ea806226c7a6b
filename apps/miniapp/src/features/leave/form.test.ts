import { emptyForm, inputOf, whyNotRecord } from "./form";

const full = { ...emptyForm, fromOn: "2026-11-23", untilOn: "2026-11-25", reason: "年假" };

test.each([
  ["no first day", { fromOn: "" }, "先选第一天"],
  ["no last day", { untilOn: "" }, "先选最后一天"],
  ["the last before the first", { untilOn: "2026-11-22" }, "最后一天在第一天之前"],
  ["a year and a day", { untilOn: "2027-11-24" }, "一次最多 366 天"],
  ["a year", { untilOn: "2027-11-23" }, null],
  ["no reason", { reason: " " }, "先写原因"],
  ["a reason too long", { reason: "长".repeat(201) }, "原因太长"],
  ["all of it", {}, null],
])("%s", (_, more, because) => {
  expect(whyNotRecord({ ...full, ...more })).toBe(because);
});

test("one's own leave names nobody, and no stand-in", () => {
  expect(inputOf(full).input).toEqual({
    personId: null,
    fromOn: "2026-11-23",
    untilOn: "2026-11-25",
    reason: "年假",
    standInId: null,
  });
});
