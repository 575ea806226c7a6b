import { type AttemptScope, mostCounted, secondsToWait } from "./attempt.policy.ts";

const now = new Date("2026-03-02T08:00:00Z");
const ago = (seconds: number) => now.getTime() - seconds * 1_000;

it.each<[string, AttemptScope, number, number, number]>([
  ["nobody waits after nine", "account", 9, 0, 0],
  ["a minute after the tenth", "account", 10, 0, 60],
  ["what is left of it", "account", 10, 20, 40],
  ["no more once it is over", "account", 10, 60, 0],
  ["twice as long after the eleventh", "account", 11, 0, 120],
  ["and again", "account", 12, 0, 240],
  ["an hour at most", "account", 16, 0, 3_600],
  ["however many there were", "account", 1_000, 0, 3_600],
  ["an office errs fifty times", "address", 49, 0, 0],
  ["before it waits", "address", 50, 0, 60],
  ["all of us a thousand times", "codes", 999, 0, 0],
  ["before a wrong code is told to wait", "codes", 1_000, 0, 60],
])("%s", (_, scope, wrong, secondsAgo, seconds) => {
  expect(secondsToWait(scope, { wrong, lastAt: ago(secondsAgo) }, now)).toBe(seconds);
});

it("needs to count no further than to the longest delay", () => {
  for (const scope of ["account", "address", "codes"] as const) {
    const counted = { wrong: mostCounted(scope), lastAt: now.getTime() };
    expect(secondsToWait(scope, counted, now)).toBe(3_600);
  }
});

it("asks nobody to wait who never erred", () => {
  expect(secondsToWait("account", { wrong: 0, lastAt: null }, now)).toBe(0);
});
