import { businessDayOf } from "../../kernel/business-day.ts";
import { spanOf, TodoSpan } from "./todo.policy.ts";

const now = new Date("2026-11-19T15:59:00+08:00");
const dayOf = (at: Date) => businessDayOf(at, "Asia/Shanghai");

it.each<[string | null, string | null, boolean, TodoSpan]>([
  ["2026-11-19T16:17:00+08:00", null, false, "NOW"],
  ["2026-11-19T16:59:00+08:00", null, false, "NOW"],
  ["2026-11-19T17:00:00+08:00", null, false, "TODAY"],
  ["2026-11-19T23:59:59+08:00", null, false, "TODAY"],
  ["2026-11-20T00:00:00+08:00", null, false, "WEEK"],
  ["2026-11-26T23:59:00+08:00", null, false, "WEEK"],
  ["2026-11-27T00:00:00+08:00", null, false, "LATER"],
  ["2026-11-18T09:00:00+08:00", null, false, "NOW"],
  ["2026-11-26T09:00:00+08:00", null, true, "NOW"],
  [null, "2026-11-18", false, "NOW"],
  [null, "2026-11-19", false, "TODAY"],
  [null, "2026-11-26", false, "WEEK"],
  [null, "2026-11-27", false, "LATER"],
  [null, null, false, "LATER"],
])("due at %s or on %s (urgent: %s) stands in %s", (at, on, urgent, span) => {
  const due = { at: at === null ? null : new Date(at), on, urgent };
  expect(spanOf(due, now, "2026-11-19", dayOf)).toBe(TodoSpan[span]);
});
