import { dayInChain } from "./times";

const minute = 60_000;

/** 1 小时 31 分 · 31 分. */
export function spanWords(ms: number): string {
  const minutes = Math.max(1, Math.floor(Math.abs(ms) / minute));
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0) return `${rest} 分`;
  return rest === 0 ? `${hours} 小时` : `${hours} 小时 ${rest} 分`;
}

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

/** The record of a closed day, and the calendar of days. */
export const RECORD = {
  title: "清账记录",
  sealed: (at: string) => `${at} 已封账，不再变`,
  sealedLate: (due: string, at: string) => `应 ${due} 封账，${at} 补封，不再变`,
  number: (count: number) => `第 ${count} 份`,
  done: "完成",
  carried: "顺延",
  open: "没清",
  sentence: (done: number, carried: number, open: number) =>
    `完成 ${done} 件，顺延 ${carried} 件，没清 ${open} 件`,
  due: (count: number, people: number) => `应清 ${count} 件，${people} 人`,
  handedOver: (people: number, count: number) => `休假 ${people} 人的 ${count} 件转给代办人`,
  exempt: (people: number, count: number) => `休假 ${people} 人的 ${count} 件不计`,
  late: (count: number) => `过了要求时间的 ${count} 件`,
  none: "这天没有应清的事",
  pieces: (count: number) => `${count} 件`,
  chainsFirst: (count: number) => `${count} 件，链条最长的在前`,
  unanswered: "没答复",
  unassigned: "要改派",
  answered: "接了，没办完",
  blocked: (waitsFor: string) => `受阻：${waitsFor}`,
  blockedAlone: "受阻",
  times: (count: number) => `第 ${count} 次`,
  timesTo: (count: number, day: string) => `第 ${count} 次，到 ${day}`,
  newDay: "新期限",
  more: (count: number) => `再看 ${count} 件`,
  corrections: "更正",
  correctionsNote: "原记录不动",
  correctionBy: (name: string, at: string) => `${name} 记于 ${at}`,
  about: (goal: string) => `关于：${goal}`,
  byDepartment: "完成",
  summary: "给群里的小结",
  copy: "复制小结，发群里",
  copied: "复制好了，去群里粘贴",
  notCopied: "没复制成，长按文字自己选",
  correct: "补一条更正",
  correctTitle: "补一条更正",
  correctWhy: "原记录不改，更正跟在后面，两条都看得到。",
  correctText: "更正的事实",
  correctHint: "哪件事，当天到底怎样",
  correctLine: "关于哪一件",
  proof: "照片或文件",
  wholeDay: "整天",
  correctMissing: "写清楚要更正什么",
  correctDeed: "记下更正",
  corrected: "记下了",
  export: "导出",
  exportTitle: "导出清账记录",
  mine: "你的几件",
  noneMine: "这天没有你的事",
  membersSee: "名字只给群主、管理员和领导看；你看得到总数和自己的几件",
  unopened: "当天没看的通知",
  unopenedNote: "只列给你，不记过",
  hash: "指纹",
} as const;

/** The calendar of a group's days. */
export const DAYS = {
  title: "清账记录",
  off: "休",
  work: "班",
  todayWord: "今天",
  cell: {
    off: "休息",
    ahead: "还没到",
    notClosed: "没有封账",
    allDone: (due: number) => `应清 ${due} 件，全清`,
    some: (due: number, open: number) => `应清 ${due} 件，没清 ${open} 件`,
    none: "没有应清的事",
    makeUp: "调休上班",
    provisional: "暂按周一到周五算",
  },
  legend: "数字：没清几件。✓：都清了。·：没有应清的。班：调休上班。休：不清账。",
  provisional: "这一年的放假安排还没公布，先按周一到周五算",
  recent: "最近几份",
  line: (done: number, carried: number, open: number) =>
    `完成 ${done} · 顺延 ${carried} · 没清 ${open}`,
  none: "还没有封过账",
  noneFollows: "每个工作日到点封一次，一天一份记录",
  end: (count: number) => `就这 ${count} 份`,
  more: "再看更早的",
  closeNow: "现在封账",
  closeNowWhy: (at: string) => `${at} 已到，还没封账`,
  closed: "封好了",
} as const;

/** What its messages and its line in the matrix are called. */
export const DAY_KINDS = {
  messages: { closed: "清账", nudge: "催清账" },
  obligation: { words: "清账", deed: "清账" },
} as const;
