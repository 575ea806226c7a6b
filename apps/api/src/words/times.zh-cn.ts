/** Times as people read them: the one place in the api that says them in words. */

/** Where and when it is said. */
interface Said {
  timeZone: string;
  now: Date;
}

const format = (at: Date, { timeZone, ...options }: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat("zh-CN", { timeZone, hourCycle: "h23", ...options }).format(at);

/** "11月19日 16:17", and with its year in another one: "2025年12月31日 16:17". */
export function clockTime(at: Date, { timeZone, now }: Said): string {
  const year = (of: Date) => format(of, { timeZone, year: "numeric" });
  const other = year(at) === year(now) ? {} : { year: "numeric" as const };
  const clock = { month: "long", day: "numeric", hour: "2-digit", minute: "2-digit" } as const;
  return format(at, { timeZone, ...other, ...clock });
}

/** "2026-11-19 16:17", as files hold it: it is read in other years, too, and sorts as it is. */
export const fileTime = (at: Date, { timeZone }: Pick<Said, "timeZone">): string =>
  new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short", timeStyle: "short" }).format(at);

/** The business day "2026-11-18" as "11月18日". */
export const dayWords = (day: string): string =>
  `${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`;
