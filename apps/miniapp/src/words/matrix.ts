import type { DebtState } from "@riqing/schema";

const states: Record<DebtState, string> = {
  DONE: "办了",
  OPEN: "没到期",
  NEAR: "快到期",
  BEHIND: "落后",
  OVER: "超期",
  UNREACHABLE: "送不到",
  EXEMPT: "休假",
  NOT_ASKED: "没要求",
};

export const debtWords = (state: string): string =>
  (states as Record<string, string | undefined>)[state] ?? "没办";

/** Who owes what, in a group. */
export const MATRIX = {
  title: "谁欠什么",
  views: "看哪些人",
  indebted: (count: number) => `还欠 ${count}`,
  everybody: (count: number) => `全部 ${count}`,
  order: "多的在前",
  missing: "还差",
  me: "我",
  away: "假",
  none: "这个群没有人欠什么",
  noneFollows: "发了通知、群规、任务，谁还没办都在这里",
  more: "再看后面的人",
  moreColumns: (count: number) => `只列最急的，另有 ${count} 件；点一行看这个人的全部`,
  end: (count: number) => `就这 ${count} 人`,
  hint: "点一行看一个人，点一列催一件事",
  legend: "图例",
  notAsked: "没要求",
  column: (due: string, missing: number) => `${due}，还差 ${missing} 人`,
  noDue: "不限",
  noDueFull: "不限时间",
  row: (name: string, department: string, debts: number) =>
    `${name}，${department}，${debts > 0 ? `还欠 ${debts} 件` : "不欠"}`,
  cell: (title: string, state: string) => `${title}：${debtWords(state)}`,
  unknownKind: { words: "事", deed: "办" },
  due: (at: string) => `${at} 截止`,
  nudge: (deed: string, count: number) => `催没${deed}的 ${count} 人`,
  nudged: (count: number) => `催了 ${count} 人`,
  nudgedExcept: (count: number, left: number) => `催了 ${count} 人，另 ${left} 人刚催过`,
  resting: (at: string) => `刚催过，${at} 后可再催`,
  onlyMe: "只差你自己",
  onlyUnreachable: (count: number) => `剩下 ${count} 人催不到，复制名单去喊`,
  copyUnreachable: (count: number) => `复制送不到的 ${count} 人`,
  toShout: (title: string, names: readonly string[]) =>
    `【还没办】${title}\n${names.map((name) => `@${name}`).join(" ")}`,
  export: "导出",
  exportTitle: "导出谁欠什么",
  copied: "复制好了，去群里粘贴",
  notCopied: "没复制成，再点一次",
  sheet: (name: string, debts: number) =>
    debts > 0 ? `${name}，还欠 ${debts} 件` : `${name}，不欠什么`,
  reach: { yes: "能放进收件", no: "从未绑定，小程序送不到", away: "今天休假" },
  unreachable: "送不到不算慢，不进响应用时。电话告知记在你名下，不代替他本人确认。",
  call: (name: string) => `打电话给${name}`,
  copyDebts: (count: number) => `复制欠的 ${count} 件`,
  debtsText: (name: string, lines: readonly string[]) => `${name}还欠：\n${lines.join("\n")}`,
  self: "这是你自己欠的，去待办里办",
} as const;
