import { uptime } from "node:os";
import { type Clock, MINUTE, systemClock } from "./clock.ts";

/** What tells the time: a clock that can be set, and two that only count. All in milliseconds. */
export interface TimeSources {
  /** Since 1970; whoever sets the machine's clock sets this one. */
  wall(): number;
  /** Cannot be set; stands still on many systems while the machine sleeps. */
  counted(): number;
  /** Since the machine was started, its sleep included; coarse. */
  uptime(): number;
}

const SYSTEM: TimeSources = {
  wall: () => systemClock.now().getTime(),
  counted: () => performance.now(),
  uptime: () => uptime() * 1_000,
};

/** How far the wall clock may move away from what was counted: more than any correction of a kept clock. */
export const MAX_STEP_MS = 2 * MINUTE;
/** What `uptime` says more precisely than this is not believed. */
const COARSE_MS = 5_000;

export interface WatchedClock extends Clock {
  /** By how many milliseconds the machine's clock is ahead of what is believed; 0 where it is believed. */
  aheadBy(): number;
  /** Believes the machine's clock from now on. */
  trust(): void;
  /** Believes that it is `at`, whatever the machine's clock says. */
  hold(at: number): void;
  /** The time by what was counted since the machine's clock was last believed. */
  expected(): number;
  /** What the machine's clock says. */
  wall(): number;
  /** Milliseconds since the machine was started. */
  uptime(): number;
}

/**
 * The machine's clock, for as long as what is counted beside it confirms it. After a jump forward the time goes on as
 * counted, until the clock is back or somebody confirms it: days closed in a false future stay closed. A jump back is
 * followed, because nothing ends by it; that the clock then returns is no jump. See docs/decisions/0038.
 */
export function watchedClock(sources: TimeSources = SYSTEM): WatchedClock {
  const begun = { counted: sources.counted(), uptime: sources.uptime() };
  let sleptMs = 0;
  const elapsed = () => sources.counted() - begun.counted + sleptMs;
  /** What the clock said, or should have said, when nothing was counted yet. */
  let origin = sources.wall() - elapsed();

  function noticeSleep(): void {
    const missed = sources.uptime() - begun.uptime - (sources.counted() - begun.counted);
    if (missed > sleptMs + COARSE_MS) sleptMs = missed;
  }

  function aheadBy(): number {
    const distance = () => sources.wall() - elapsed() - origin;
    if (distance() > MAX_STEP_MS) noticeSleep();
    const by = distance();
    if (Math.abs(by) <= MAX_STEP_MS) origin += by;
    return by > MAX_STEP_MS ? by : 0;
  }

  return {
    aheadBy,
    now: () => new Date(aheadBy() > 0 ? origin + elapsed() : sources.wall()),
    trust: () => void (origin = sources.wall() - elapsed()),
    hold: (at) => void (origin = at - elapsed()),
    expected: () => origin + elapsed(),
    wall: () => sources.wall(),
    uptime: () => sources.uptime(),
  };
}
