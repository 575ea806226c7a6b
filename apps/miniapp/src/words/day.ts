import { dayInChain } from "./times";

/** 11/17 → 11/18 → 今天: the days a thing was carried over. */
export const chainWords = (days: readonly string[], today: string): string =>
  days.map((day) => (day === today ? DAY.today : dayInChain(day))).join(" → ");

/** Today's close-out, as each member sees it. */
export const DAY = {
  title: "今日清账",
  today: "今天",
  of: (total: number) => `/ ${total} 件有交代`,
  sentence: (done: number, carried: number, blocked: number, open: number) =>
    `完成 ${done} 件，顺延 ${carried} 件，受阻 ${blocked} 件，还有 ${open} 件`,
  closes: (at: string, left: string) => `${at} 封账，还有 ${left}`,
  closing: "正在封账",
  clearedAt: (at: string) => `${at} 清完`,
  promised: (at: string) => `承诺${at}`,
  required: (at: string) => `要求${at}`,
  passed: (span: string) => `已过 ${span}`,
  returned: (reason: string) => `退回重办：${reason}`,
  carried: (count: number) => `已顺延 ${count} 次`,
  deeds: { DONE: "完成", CARRIED: "顺延", BLOCKED: "受阻" },
  /** A question is not tapped done: its answer is written, on its own page. */
  toAnswer: "去答复",
  answered: "已答复",
  answeredLine: (at: string) => `已答复 · ${at}`,
  deedOf: (deed: string, goal: string) => `${deed}：${goal}`,
  refused: (deed: string, because: string) => `不能${deed}：${because}`,
  tells: (count: number, assigner: string) => `这是第 ${count} 次顺延，会告诉${assigner}`,
  toOn: "顺延到",
  toOff: "这天休息，选上班的日子",
  why: "为什么，点一个就记下",
  waits: "在等什么，点一个就记下",
  waitChips: ["等物料", "等供应商", "等别的部门", "等领导定"],
  waitsFor: "自己写",
  waitsHint: "等谁，等什么",
  note: "记下",
  noteMissing: "写清楚在等什么",
  tooLong: (over: number) => `多了 ${over} 个字`,
  doneLine: (at: string) => `完成 · ${at}`,
  carriedLine: (on: string, reason: string) => `顺延到 ${on} · ${reason}`,
  blockedLine: (waitsFor: string, assigner: string) => `受阻 · ${waitsFor}，${assigner}已知道`,
  blockedKept: (waitsFor: string) => `受阻 · ${waitsFor}`,
  undo: "撤销",
  undoOf: (goal: string) => `撤销：${goal}`,
  undone: "撤销了",
  allClear: "今天都清了",
  counts: (done: number, carried: number, blocked: number) =>
    `完成 ${done} · 顺延 ${carried} · 受阻 ${blocked}`,
  blockedMeans: "受阻的记为“没清，有原因”",
  until: (at: string) => `${at} 前还能改，之后不再变`,
  closedAt: (at: string) => `${at} 已封账，不再变`,
  closedFollows: "没有交代的，记为没清，转到下一个工作日",
  leftOpen: "没清",
  toRecord: "看清账记录",
  empty: "今天没有要清的",
  emptyFollows: "今天到期的任务、顺延到今天的，都会列在这里",
  dayOff: "今天休息，不清账",
  dayOffFollows: "没办完的事转到下一个工作日",
  provisional: "今年的放假安排还没公布，先按周一到周五算",
  unopened: "还没看的通知",
  unopenedNote: "封账时没看的会列给你，不记过",
  /** 待办: the row that leads here. */
  row: (left: number) => (left > 0 ? `还有 ${left} 件` : "都清了"),
  go: "去清账",
} as const;

/** What its messages and its line in the matrix are called. */
export const DAY_KINDS = {
  messages: { closed: "清账", nudge: "催清账" },
  obligation: { words: "清账", deed: "清账" },
} as const;
