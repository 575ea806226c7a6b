/** A server newer than this app may know more kinds. */
const kinds: Record<string, string | undefined> = {
  WECHAT: "微信",
  BROWSER: "浏览器",
  DEMO: "演示",
};

export const deviceKindWords = (kind: string): string => kinds[kind] ?? "其他方式";

/** The page with all devices of somebody. */
export const DEVICE_LIST = {
  list: "能用你的名义登录的设备",
  current: "正在用",
  fresh: "绑定不满 7 天",
  facts: (kind: string, bound: string) => `${kind} · ${bound} 绑定`,
  usedOn: (day: string) => `最近用：${day}`,
  usedToday: "最近用：今天",
  neverUsed: "还没用过",
  end: "停用",
  endTitle: (name: string) => `停用“${name}”？`,
  endFact: "它马上不能再用你的名义登录。要再用，得重新要邀请码，还要你在这台设备上确认",
  endOthers: (count: number) => `停用其他 ${count} 台`,
  endOthersTitle: (count: number) => `停用其他 ${count} 台设备？`,
  endOthersFact: "只留你手里这一台。它们要再用，得重新要邀请码，还要你在这台设备上确认",
  keep: "不停用",
  foot: "使用情况只记到哪一天，不记几点",
  only: "只有这一台",
  endOfList: (count: number) => `就这 ${count} 台`,
} as const;
