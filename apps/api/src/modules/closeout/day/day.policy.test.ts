import { dayStateOf } from "./day.policy.ts";

const YESTERDAY = "2026-11-17";
const TODAY = "2026-11-18";
const TOMORROW = "2026-11-19";

it.each([
  ["its own day is open", TODAY, true, false, "OPEN"],
  ["an earlier day is still open", YESTERDAY, true, false, "OPEN"],
  ["an earlier day is still open on a day off", YESTERDAY, false, false, "OPEN"],
  ["it is closed, without a record yet", TOMORROW, true, false, "CLOSING"],
  ["it is closed and recorded", TOMORROW, true, true, "RECORDED"],
  ["it is a day off", TOMORROW, false, false, null],
] as const)("a group's day, where %s", (_, openOn, workday, recorded, stand) => {
  expect(dayStateOf({ openOn, recorded }, { today: TODAY, workday })).toBe(stand);
});
