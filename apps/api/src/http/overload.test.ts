import { loadMeter } from "./overload.ts";

/** A meter that ticks every 100 ms while the process is free, and does not while it is blocked. */
function play(...blocksMs: number[]): number[] {
  let now = 0;
  const meter = loadMeter(() => now);
  return blocksMs.map((block) => {
    now += 100 + block;
    const delay = meter.delay();
    meter.tick();
    return delay;
  });
}

it.each([
  ["a free process", [0, 0, 0], [0, 0, 0]],
  ["blocks below the limit, one after the other", [1_100, 1_100, 1_100], [1_100, 1_100, 1_100]],
  ["a long block, and what comes after it", [4_000, 0, 0, 0], [4_000, 4_000, 2_000, 1_000]],
])("%s lags by what it was blocked", (_, blocks, delays) => {
  expect(play(...blocks)).toEqual(delays);
});
