import { dayAfter } from "../kernel/business-day.ts";
import { after, HOUR } from "../kernel/clock.ts";
import { instantAt, localTimeAt, minuteOfDay } from "../kernel/time-of-day.ts";
import type { StoryDeed } from "./stage.ts";

/** Between these nobody of the story does anything. */
const NIGHT = { from: minuteOfDay("18:00"), until: minuteOfDay("07:30") };
/** The hours of a night go into the first of them. */
const SQUEEZED_MS = HOUR;
/** How long after a night something is due that would have been due in it. */
const MORNING_MS = HOUR;
/** Whoever starts the demo at night is awake, and so are those who act now. */
const NOW_MS = 2 * HOUR;

/** When the people of the story act, of which the story says only how many hours ago. */
export interface WakingHours {
  /** What falls into a night happened the evening before; the order stays. */
  when: (at: Date) => Date;
  /** A deadline that would fall into a night to come is of the morning after. */
  deadline: (at: Date) => Date;
}

export function wakingHours(now: Date, timeZone: string): WakingHours {
  /** The night in which `at` falls, and how much of it has passed, from 0 to 1; null: it is day. */
  function nightOf(at: Date) {
    const { day, minute } = localTimeAt(at, timeZone);
    if (minute >= NIGHT.until && minute < NIGHT.from) return null;
    const evening = minute < NIGHT.until ? dayAfter(day, -1) : day;
    const from = instantAt(evening, NIGHT.from, timeZone);
    const until = instantAt(dayAfter(evening, 1), NIGHT.until, timeZone);
    const passed = (at.getTime() - from.getTime()) / (until.getTime() - from.getTime());
    return { from, until, passed };
  }

  const isNow = (at: Date) => Math.abs(at.getTime() - now.getTime()) < NOW_MS;

  function when(at: Date): Date {
    const night = isNow(at) ? null : nightOf(at);
    return night ? after(night.from, Math.floor(night.passed * SQUEEZED_MS)) : at;
  }

  function deadline(at: Date): Date {
    const night = at > now && !isNow(at) ? nightOf(at) : null;
    return night ? after(night.until, MORNING_MS) : when(at);
  }
  return { when, deadline };
}

/** The deeds in the order in which they were, each at an hour at which somebody is awake. */
export const whileAwake = (deeds: readonly StoryDeed[], { when }: WakingHours): StoryDeed[] =>
  deeds.map((deed) => ({ ...deed, at: when(deed.at) }));
