import { dueAgain } from "./tap.policy.ts";

const HOUR = 3_600_000;
const LOST = 100 * HOUR;
const NOW = 200 * HOUR;

it.each<[string, number | null, number, number | null]>([
  // due at, asked at, due again at
  ["without a deadline", null, 0, null],
  ["over a millisecond before the loss", LOST - 1, 0, LOST - 1],
  ["due at the moment of the loss", LOST, 0, NOW + 24 * HOUR],
  ["a few hours left", LOST + 5 * HOUR, 0, NOW + 24 * HOUR],
  ["three days left", LOST + 72 * HOUR, 0, NOW + 72 * HOUR],
  ["asked after the loss", LOST + 72 * HOUR, LOST + 12 * HOUR, NOW + 60 * HOUR],
])("%s", (_, dueAt, askedAt, again) => expect(dueAgain({ dueAt, askedAt }, LOST, NOW)).toBe(again));
