import { withTime } from "./times";

/** What is said after a deed, or on its button. */
export const DEEDS = {
  completed: "已办，等验收",
  carried: "已顺延",
  reported: "已写进任务",
  accepted: "已验收",
  returned: "已退回，对方会知道",
  dateAsked: "已申请改期",
  granted: "已同意改期",
  notGranted: "没有同意，原定时间不变",
  reassigned: "已改派，等新的人接办",
  cancelled: "已取消",
} as const;

export const COMPLETE = {
  title: "办完了",
  result: "结果",
  resultHint: "办成了什么，数量、去向写清楚",
  deliverables: "成果文件",
  act: "办完，交验收",
  waiting: "已点办完，等信号",
} as const;

export const CARRY = {
  title: "顺延",
  why: "为什么今天办不完",
  to: "顺延到",
  note: "补一句",
  noteHint: "不写也可以",
  noteNeeded: "别的原因是什么",
  noteNeededHint: "写一句，派任务的人看得到",
  missing: "还差：选一个原因",
  missingNote: "还差：写一句原因",
  tooLong: "写得太长，删一些",
  dayOff: "这天休息，选上班的日子",
  act: (day: string) => `顺延到 ${day}`,
  tells: (number: number, name: string) => `这是第 ${number} 次顺延，会告诉${name}`,
  waiting: "已点顺延，等信号",
} as const;

export const REPORT = {
  title: "报进展",
  kind: "哪一种",
  kinds: { PROGRESS: "进展", OBSTACLE: "遇阻", HELP: "求助" },
  text: { PROGRESS: "办到哪一步", OBSTACLE: "遇到什么", HELP: "要谁帮什么" },
  waitsFor: "等谁、等什么",
  waitsForHint: "例如：采购部到货",
  missing: {
    text: "还差：写一句，或加一张照片",
    waitsFor: "还差：写等谁、等什么",
    tooLong: "写得太长，删一些",
  },
  act: { PROGRESS: "写进任务", OBSTACLE: "报遇阻", HELP: "求助" },
  helpNote: "放进派任务的人和群里领导的收件",
  waiting: "已点上报，等信号",
} as const;

export const DATE = {
  title: "申请改期",
  when: "改到什么时候",
  reason: "为什么要改",
  reasonHint: "不写也可以",
  missing: "还差：选日期和时间",
  notLater: "要比现在的时间晚",
  act: (when: string) => `申请改到${when}`,
  asks: (name: string, when: string) => `${name} 申请改到${when}`,
  was: (when: string) => withTime("原定", when),
  grant: "同意改期",
  refuse: "不同意",
  refuseTitle: "不同意改期",
  refuseReason: "为什么不同意",
  refuseAct: "不同意，按原定时间",
  tooLong: "写得太长，删一些",
} as const;

export const RETURN = {
  accept: "验收",
  title: "退回重办",
  reason: "差在哪里",
  missing: "还差：写差在哪里",
  tooLong: "写得太长，删一些",
  act: "退回",
} as const;

export const PASS = {
  title: "转给别人",
  whose: "谁的",
  unassigned: (name: string) => `${name}（没人办）`,
  to: "给谁",
  reason: "为什么转",
  warning: "不写原因就转出，会给部门负责人记一条追责事项，由负责人说明。",
  missing: "还差：选一个人",
  reasonMissing: "还差：写为什么转",
  act: (name: string) => `转给 ${name}`,
} as const;

export const CANCEL = {
  title: "取消任务",
  reason: "为什么取消",
  missing: "还差：写为什么取消",
  act: "取消这件任务",
  keep: "不取消",
} as const;
