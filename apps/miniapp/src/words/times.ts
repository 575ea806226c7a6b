/** Times as people say them. Pure: the moment is an argument. */

/** The organisation's zone. Shanghai has had no summer time since 1991, so it needs no tables. */
let zone = "Asia/Shanghai";

/** From `Me.organisation.timeZone`, once it is known. */
export const setZone = (name: string): void => {
  zone = name;
};

const minute = 60_000;
const day = 24 * 60 * minute;
const weekdays = ["周日", "周一", "周二", "周三", "周四", "周五", "周六"] as const;

/** A moment as a wall clock shows it: a Date whose UTC fields are the local ones. */
function onTheWall(instant: Date): Date {
  if (zone === "Asia/Shanghai") return new Date(instant.getTime() + 8 * 60 * minute);
  const parts = new Intl.DateTimeFormat("en-US", {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
  }).formatToParts(instant);
  const read = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  return new Date(
    Date.UTC(
      read("year"),
      read("month") - 1,
      read("day"),
      read("hour"),
      read("minute"),
      read("second"),
    ),
  );
}

const two = (figure: number) => String(figure).padStart(2, "0");
const hours = (wall: Date) => `${two(wall.getUTCHours())}:${two(wall.getUTCMinutes())}`;
const dayNumber = (wall: Date) => Math.floor(wall.getTime() / day);
const monthDay = (wall: Date) => `${wall.getUTCMonth() + 1}月${wall.getUTCDate()}日`;
const dated = (wall: Date, now: Date) =>
  wall.getUTCFullYear() === now.getUTCFullYear()
    ? monthDay(wall)
    : `${wall.getUTCFullYear()}年${monthDay(wall)}`;

/** 15:42 · 昨天 18:00 · 11月19日. For lists: today needs no date, and an old day no hour. */
export function shortTime(at: string, now: Date): string {
  const then = onTheWall(new Date(at));
  const today = onTheWall(now);
  const days = dayNumber(then) - dayNumber(today);
  if (days === 0) return hours(then);
  if (days === -1) return `昨天 ${hours(then)}`;
  if (days === 1) return `明天 ${hours(then)}`;
  return dated(then, today);
}

/** 今天 15:42 · 昨天 18:00 · 11月19日 15:42. Where the hour matters. */
export function fullTime(at: string, now: Date, options: { seconds?: boolean } = {}): string {
  const then = onTheWall(new Date(at));
  const today = onTheWall(now);
  const names: Record<number, string> = { [-1]: "昨天", 0: "今天", 1: "明天" };
  const name = names[dayNumber(then) - dayNumber(today)] ?? dated(then, today);
  const seconds = options.seconds ? `:${two(then.getUTCSeconds())}` : "";
  return `${name} ${hours(then)}${seconds}`;
}

/** 原定今天 17:30 · 原定 11月17日 17:30: a figure stands apart from the word before it. */
export const withTime = (word: string, when: string): string =>
  /^\d/.test(when) ? `${word} ${when}` : word + when;

/**
 * 31 分 · 1 小时 31 分 · 3 天 23 小时: the one wording of a duration, in its two largest units. Working
 * time has no days, because a day of work has no fixed length: 30 小时.
 */
export function minutesWords(minutes: number, time: "WALL" | "WORKING" = "WALL"): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0) return `${rest} 分`;
  if (time === "WALL" && hours >= 24)
    return twoUnits(Math.floor(hours / 24), "天", hours % 24, "小时");
  return twoUnits(hours, "小时", rest, "分");
}

const twoUnits = (large: number, largeUnit: string, small: number, smallUnit: string): string =>
  small === 0 ? `${large} ${largeUnit}` : `${large} ${largeUnit} ${small} ${smallUnit}`;

/** The same of milliseconds; what has begun is a minute. */
export const spanWords = (ms: number): string =>
  minutesWords(Math.max(1, Math.floor(Math.abs(ms) / minute)));

/** 还剩 18 分 · 还剩 3 小时 31 分 · 超 40 分 · 超 4 天 7 小时. */
export function timeLeft(due: string, now: Date): string {
  const left = new Date(due).getTime() - now.getTime();
  // A minute that has begun is still left.
  return left > 0
    ? `还剩 ${spanWords(Math.ceil(left / minute) * minute)}`
    : `超 ${spanWords(left)}`;
}

/** 11月26日: a business day is a date, in no zone. */
export function dayWords(on: string, now: Date): string {
  return dated(new Date(`${on}T00:00:00Z`), onTheWall(now));
}

/** 11/19, in chains of dates. */
export function dayInChain(on: string): string {
  const [, month, date] = on.split("-");
  return `${Number(month)}/${Number(date)}`;
}

/** 11月19日 周四: the head of a page. */
export function todayWords(now: Date): string {
  const wall = onTheWall(now);
  return `${monthDay(wall)} ${weekdays[wall.getUTCDay()]}`;
}

/** 周一, of a day that is not the one after this; null where it is. */
export function weekdayUnlessTomorrow(at: string, now: Date): string | null {
  const then = onTheWall(new Date(at));
  const days = dayNumber(then) - dayNumber(onTheWall(now));
  if (days <= 1) return null;
  return days < 7 ? (weekdays[then.getUTCDay()] ?? null) : monthDay(then);
}

/** `2026-11-19` and `17:30`, as fields hold them. */
export function toFields(at: Date): { date: string; time: string } {
  const wall = onTheWall(at);
  return { date: wall.toISOString().slice(0, 10), time: hours(wall) };
}

/** The moment that two fields mean on the organisation's clock. */
export function fromFields(date: string, time: string): string {
  const wanted = Date.parse(`${date}T${time}:00Z`);
  // Twice, since the first step may cross a change of the offset.
  let instant = wanted;
  for (let step = 0; step < 2; step++) {
    instant += wanted - onTheWall(new Date(instant)).getTime();
  }
  return new Date(instant).toISOString();
}
