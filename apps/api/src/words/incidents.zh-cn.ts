import { dayWords } from "./times.zh-cn.ts";

/** What is said of safety incidents. */
export const incidentWords = {
  recorded: (title: string) => `安全事件，请你处理：${title}`,
  recordedBody: (person: string, group: string, day: string) =>
    `${person}在${group}记录，${dayWords(day)}前关闭`,
  told: (title: string) => `安全事件，告知你部门：${title}`,
  toldBody: (person: string, group: string) => `${person}在${group}记录，看过请点“知道了”`,
  updated: (title: string) => `安全事件有新情况：${title}`,
  closed: (title: string) => `安全事件已关闭：${title}`,
  raised: (title: string) => `安全事件到期没关：${title}`,
  raisedBody: (group: string, day: string) => `${group}，原定${dayWords(day)}前关闭`,
  newPerson: (before: string, now: string) => `处理人由${before}改为${now}`,
  newDay: (before: string, now: string) => `关闭日期由${dayWords(before)}改为${dayWords(now)}`,
  newTold: (names: readonly string[]) => `另告知${names.join("、")}`,
  /** A report says no more of itself than its text. */
  fromReport: "有人反映的安全隐患",
  held: "安全事件",
  toClose: (title: string) => `处理并关闭：${title}`,
  toKnow: (title: string) => `看一下：${title}`,
} as const;
