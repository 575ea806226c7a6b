/** A calendar day where the organisation lives, as "2026-03-02"; such strings sort as days do. */
export type BusinessDay = string;

const formats = new Map<string, Intl.DateTimeFormat>();

/** The day it is at that instant in `timeZone`, such as "Asia/Shanghai". */
export function businessDayOf(at: Date, timeZone: string): BusinessDay {
  let format = formats.get(timeZone);
  if (!format) formats.set(timeZone, (format = new Intl.DateTimeFormat("sv-SE", { timeZone })));
  return format.format(at);
}

/** The day `days` after `day` (before it, when negative). */
export function dayAfter(day: BusinessDay, days: number): BusinessDay {
  const at = new Date(`${day}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
}

/** How many days `to` is after `from`. */
export const daysBetween = (from: BusinessDay, to: BusinessDay): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);

/** Whether `text` is a day that exists. */
export function isBusinessDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}
