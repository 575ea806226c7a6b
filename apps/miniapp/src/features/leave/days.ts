import { clock } from "../../shell";
import { LEAVE } from "../../words/leave";
import { dayWords } from "../../words/times";

const dayMs = 24 * 60 * 60_000;

/** How many days a leave has, its first and its last among them. */
export const dayCount = (fromOn: string, untilOn: string): number =>
  Math.round((Date.parse(untilOn) - Date.parse(fromOn)) / dayMs) + 1;

/** 11月23日到11月25日 · 3 天. */
export const daysWords = ({ fromOn, untilOn }: { fromOn: string; untilOn: string }): string => {
  const now = clock.now();
  const days = LEAVE.days(dayWords(fromOn, now), dayWords(untilOn, now));
  return `${days} · ${LEAVE.dayCount(dayCount(fromOn, untilOn))}`;
};
