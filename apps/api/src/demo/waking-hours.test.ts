import { after, HOUR, MINUTE } from "../kernel/clock.ts";
import { localTimeAt } from "../kernel/time-of-day.ts";
import { wakingHours } from "./waking-hours.ts";

const ZONE = "Asia/Shanghai";
const at = (text: string) => new Date(`${text}+08:00`);
const said = (moment: Date) => {
  const { day, minute } = localTimeAt(moment, ZONE);
  return `${day} ${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, "0")}`;
};
const NOW = at("2026-11-19T15:42:00");
const { when, deadline } = wakingHours(NOW, ZONE);

it.each([
  ["2026-11-18T09:15:00", "2026-11-18 9:15"],
  ["2026-11-18T17:59:00", "2026-11-18 17:59"],
  ["2026-11-18T19:21:00", "2026-11-18 18:06"],
  ["2026-11-19T03:21:00", "2026-11-18 18:41"],
  ["2026-11-19T07:29:00", "2026-11-18 18:59"],
  ["2026-11-19T07:30:00", "2026-11-19 7:30"],
])("what would have been done at %s was done at %s", (raw, done) =>
  expect(said(when(at(raw)))).toBe(done),
);

it.each([
  ["a deadline that has passed", "2026-11-19T00:42:00", "2026-11-18 18:29"],
  ["one to come", "2026-11-20T00:42:00", "2026-11-20 8:30"],
  ["one of the day", "2026-11-20T16:00:00", "2026-11-20 16:00"],
])("%s is of no night", (_, raw, due) => expect(said(deadline(at(raw)))).toBe(due));

it("keeps the order, and moves nothing into the future, at whatever hour it is told", () => {
  for (let hour = 0; hour < 24; hour += 3) {
    const now = after(at("2026-11-19T00:10:00"), hour * HOUR);
    const told = wakingHours(now, ZONE);
    let before = 0;
    for (let ago = 4 * 24 * 60; ago >= 0; ago -= 31) {
      const raw = after(now, -ago * MINUTE);
      const moved = told.when(raw);
      expect(moved.getTime()).toBeGreaterThan(before);
      expect(moved.getTime()).toBeLessThanOrEqual(raw.getTime());
      before = moved.getTime();
      const due = told.deadline(after(raw, 8 * HOUR));
      expect(due.getTime()).toBeGreaterThan(moved.getTime());
      if (after(raw, 8 * HOUR) > now) expect(due.getTime()).toBeGreaterThan(now.getTime());
    }
  }
});

it("leaves what happens now as it is, at night as well", () => {
  const now = at("2026-11-19T23:40:00");
  const told = wakingHours(now, ZONE);
  expect(told.when(after(now, -20 * MINUTE))).toEqual(after(now, -20 * MINUTE));
  expect(told.deadline(after(now, 16 * MINUTE))).toEqual(after(now, 16 * MINUTE));
});
