import { readFileSync } from "node:fs";
import { clockDifference } from "./database/clock-difference.ts";
import type { Orm } from "./database/database.ts";
import { DAY, MINUTE } from "./kernel/clock.ts";
import { MAX_STEP_MS, type WatchedClock } from "./kernel/watched-clock.ts";
import {
  beatOf,
  type ConfirmedClock,
  lastConfirmation,
  lastSeen,
  writeBeat,
} from "./modules/clock/index.ts";
import type { Log } from "./ports/log.ts";

/**
 * Whether the time is believed. "ahead": the machine's clock has jumped, or is ahead of what the database or an
 * earlier process knows; "database-behind": only the database's clock says so; "settling": after a long time off,
 * the clock is given time to be set right.
 */
export type ClockState = "believed" | "ahead" | "database-behind" | "settling";

export interface ClockWatch {
  state(): ClockState;
  /** Looks again; whether what happens by the passing of time may happen now. */
  mayAct(): Promise<boolean>;
  stop(): void;
}

/** How far our clock may be ahead of the database's. */
const MAX_LEAD_MS = 5 * MINUTE;
/** How long the machine may have been off without a doubt about the clock it comes back with. */
const MAX_OFF_MS = 3 * DAY;
/** How long a clock is given after that to be set right by others. */
const SETTLING_MS = 10 * MINUTE;
const LOOK_MS = 5_000;
const BEAT_MS = MINUTE;
/** The time from a confirmation to when a process hears of it. */
const MAX_CONFIRMATION_AGE_MS = 10 * MINUTE;

const LOG_TEXT: Record<ClockState, string> = {
  believed: "the clock is believed",
  ahead:
    "the clock has jumped forward: jobs are stopped, and time goes on as counted, until it is back or confirmed by `pnpm admin confirm-clock`",
  "database-behind":
    "the database's clock is behind: jobs are stopped until they agree, or the clock is confirmed by `pnpm admin confirm-clock`",
  settling:
    "nothing ran here for days: jobs begin in ten minutes, unless the clock is set until then",
};

interface Watched {
  orm: Orm;
  clock: WatchedClock;
  /** The system's name for this start of the machine; null where it gives none. */
  bootId?: string | null;
}

/**
 * Watches the clock for a process (docs/decisions/0038): compares it with what earlier processes have seen on this
 * machine, with the database's, and with what whoever runs the machine has confirmed.
 */
export async function watchClock(
  { orm, clock, bootId = readBootId() }: Watched,
  log: Log,
): Promise<ClockWatch> {
  const ctx = () => ({ em: orm.em.fork() });
  const wall = { now: () => new Date(clock.wall()) };
  let state: ClockState = "believed";
  let leadMs = 0;
  let heard: ConfirmedClock | null = null;
  let settlingUntil = 0;
  let nextBeat = 0;

  async function measure(): Promise<void> {
    const difference = await clockDifference(ctx(), wall);
    const confirmation = await lastConfirmation(ctx());
    const isNew = confirmation !== null && confirmation.id !== heard?.id;
    heard = confirmation;
    leadMs = difference === null ? 0 : difference - (heard?.leadMs ?? 0);
    const fits =
      difference === null
        ? Math.abs(clock.wall() - (heard?.at ?? 0)) < MAX_CONFIRMATION_AGE_MS
        : Math.abs(leadMs) <= MAX_LEAD_MS;
    if (!isNew || !fits) return;
    clock.trust();
    settlingUntil = 0;
  }

  function judge(): void {
    const before = state;
    const ahead = clock.aheadBy();
    if (ahead > 0) state = "ahead";
    else if (leadMs > MAX_LEAD_MS) state = "database-behind";
    else if (clock.uptime() < settlingUntil) state = "settling";
    else state = "believed";
    if (state === before) return;
    const facts = { aheadSeconds: Math.round((ahead || leadMs) / 1_000), now: clock.now() };
    if (state === "believed") log.info(facts, LOG_TEXT[state]);
    else log.error(facts, LOG_TEXT[state]);
  }

  async function look(): Promise<void> {
    // By what is counted alone it is known at once, also while the database is away.
    judge();
    await measure();
    judge();
    if (bootId === null || clock.uptime() < nextBeat) return;
    nextBeat = clock.uptime() + BEAT_MS;
    await writeBeat(ctx(), bootId, {
      at: Math.round(clock.expected()),
      uptimeMs: Math.round(clock.uptime()),
    });
  }

  /** What the process cannot know by itself: whether the clock jumped before it was started. */
  async function begin(): Promise<void> {
    heard = await lastConfirmation(ctx());
    await measure();
    const beat = bootId === null ? null : await beatOf(ctx(), bootId);
    const seen = await lastSeen(ctx());
    if (beat) {
      const expected = beat.at + clock.uptime() - beat.uptimeMs;
      if (clock.wall() - expected > MAX_STEP_MS) clock.hold(expected);
    } else if (leadMs > MAX_LEAD_MS) clock.hold(clock.wall() - leadMs);
    else if (seen !== null && clock.wall() - seen > MAX_OFF_MS)
      settlingUntil = clock.uptime() + SETTLING_MS;
    await look();
  }

  await begin();
  const timer = setInterval(() => void look().catch(() => undefined), LOOK_MS);
  timer.unref();
  return {
    state: () => {
      judge();
      return state;
    },
    async mayAct() {
      await look();
      return state === "believed";
    },
    stop: () => clearInterval(timer),
  };
}

function readBootId(): string | null {
  try {
    return readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim().slice(0, 36) || null;
  } catch {
    return null;
  }
}
