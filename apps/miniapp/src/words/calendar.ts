import type { OwnDayKind } from "@riqing/schema";

const weekdays = ["周日", "周一", "周二", "周三", "周四", "周五", "周六"] as const;

/** 10月10日 周六: a business day is a date, in no zone. */
export function dayName(on: string): string {
  const day = new Date(`${on}T00:00:00Z`);
  return `${day.getUTCMonth() + 1}月${day.getUTCDate()}日 ${weekdays[day.getUTCDay()]}`;
}

/** 10月1日–7日, or one day alone. */
export function spanName(from: string, until: string): string {
  const [first, last] = [from, until].map((on) => new Date(`${on}T00:00:00Z`)) as [Date, Date];
  const begin = `${first.getUTCMonth() + 1}月${first.getUTCDate()}日`;
  return from === until ? dayName(from) : `${begin}–${last.getUTCDate()}日`;
}

export const CALENDAR = {
  title: "工作日历",
  provisional: (year: number) => `${year}年的放假安排还没公布，先按周一到周五算`,
  workdays: (count: number) => `这个月上班 ${count} 天`,
  marks: { work: "班", off: "休" },
  legend: "班：调休上班。休：放假。蓝框：本单位自己定的。",
  special: "和平常不一样的日子",
  ordinary: "这个月没有放假，也没有调休",
  today: "今天",
  provisionalDay: "暂按周一到周五算",
  facts: {
    WEEK: (workday: boolean) => (workday ? "平常的工作日" : "周末"),
    HOLIDAY: (holiday: string | null) => `${holiday ?? "节日"}放假`,
    MAKE_UP: (holiday: string | null) => `${holiday ?? "节日"}调休，要上班`,
    OWN: (workday: boolean) => (workday ? "本单位定为上班" : "本单位定为休息"),
  },
  whoMay: "本单位的工作日由系统管理员定。要改，找系统管理员",
  question: "这一天",
  choices: {
    WORKDAY: "上班",
    DAY_OFF: "休息",
    NONE: "按国家安排",
  } satisfies Record<OwnDayKind | "NONE", string>,
  note: "为什么",
  noteHint: "厂庆、检修、台风，可以不写",
  fact: "改了以后，还没到期的事按新的日历算。已经封账的日子不变。",
  act: { WORKDAY: "定为上班", DAY_OFF: "定为休息", NONE: "改回国家安排" },
  unchanged: "没有要存的改动",
  noteTooLong: (over: number) => `原因多了 ${over} 个字`,
  past: "过去的日子不能改",
  tooFar: "太远了，到时候再定",
  saved: (day: string, workday: boolean) => `${day}${workday ? "上班" : "休息"}，记下了`,
} as const;
