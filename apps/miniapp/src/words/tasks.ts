import type {
  CannotReason,
  CarryReason,
  ConfirmMethod,
  EscalationStep,
  TaskEventKind,
  TaskFilter,
  TaskView,
} from "@riqing/schema";
import { minutesWords } from "./times";
import { withTime } from "./times";

/** A word for a value of the contract; a newer value than this app knows gets the plain one. */
const oneOf =
  <Value extends string>(words: Record<Value, string>, plain: string) =>
  (value: string): string =>
    (words as Record<string, string | undefined>)[value] ?? plain;

export const METHODS: Record<ConfirmMethod, string> = {
  SELF: "本人办",
  TOGETHER: "协同",
  RELAYED: "已传达",
  CLARIFY: "需澄清",
  CANNOT: "办不了",
  REFUSE: "不接",
};
export const methodWords = oneOf(METHODS, "已答复");

export const CANNOT_REASONS: Record<CannotReason, string> = {
  NO_AUTHORITY: "没权限",
  NO_MATERIAL: "缺资料",
  SHORT_HANDED: "人手不够",
  NOT_MINE: "不归我",
  OTHER: "别的原因",
};
export const cannotWords = oneOf(CANNOT_REASONS, "别的原因");

export const CARRY_REASONS: Record<CarryReason, string> = {
  MATERIAL: "等物料",
  OTHERS: "等别人",
  NO_TIME: "排不上",
  UNCLEAR: "要澄清",
  OTHER: "别的原因",
};
export const carryWords = oneOf(CARRY_REASONS, "别的原因");

export const VIEWS: Record<Exclude<TaskView, "GROUP">, string> = {
  MINE: "我的",
  ASSIGNED_BY_ME: "我派的",
  MY_DEPARTMENT: "本部门",
};
export const FILTERS: Record<Exclude<TaskFilter, "ALL">, string> = {
  OPEN: "进行中",
  DONE: "已结束",
};

const steps: Record<EscalationStep, string> = {
  ASSIGNEE: "提醒本人",
  HEAD: "告诉部门负责人",
  SUPERVISOR: "告诉管理员",
};
export const stepWords = oneOf(steps, "再提醒");

const events: Record<TaskEventKind, string> = {
  ASSIGNED: "派下",
  CONFIRMED: "接办",
  CONFIRMATION_UNDONE: "撤回接办",
  NEW_DATE_ASKED: "申请改期",
  NEW_DATE_GRANTED: "同意改期",
  NEW_DATE_REFUSED: "没同意改期",
  PROGRESS: "进展",
  OBSTACLE: "遇阻",
  HELP: "求助",
  COMPLETED: "办完",
  COMPLETION_UNDONE: "撤回办完",
  ACCEPTED: "验收",
  RETURNED: "退回",
  LEFT: "离开，不再办",
  CARRIED_OVER: "顺延",
  CARRY_OVER_UNDONE: "撤回顺延",
  OBSTACLE_UNDONE: "撤回遇阻",
  REASSIGNED: "改派",
  REFUSED: "不接",
  CANCELLED: "取消任务",
  ESCALATED: "催办",
  PASSED_ON: "转出",
  ANSWERED: "答复",
  STOOD_IN: "由代办人接手",
  AWAY: "不在岗",
  ACCOUNTABILITY_OPENED: "记一条追责事项",
  ACCOUNTABILITY_ANSWERED: "说明追责事项",
  CLOSED_OUT: "封账时没办完",
};
export const eventWords = oneOf(events, "有变化");

/** Of working time. */
const hours = (minutes: number): string => minutesWords(minutes, "WORKING");

export const TASKS = {
  title: "任务",
  question: "提问",
  entry: "任务",
  entryNote: "我的、我派的、本部门的",
  view: "谁的任务",
  filter: "办到哪一步",
  empty: { OPEN: "没有进行中的任务", DONE: "还没有结束的任务" },
  choose: "左边选一件，内容就在这里",
  end: (count: number) => `就这 ${count} 件`,
  more: "再看更早的",
  /** 任务 · 郑国梁 派给我 */
  toMe: (name: string) => `${name} 派给我`,
  by: (name: string) => `${name} 派的`,
  for: (names: readonly string[]) =>
    names.length > 1 ? `${names[0]} 等 ${names.length} 人` : (names[0] ?? "还没有人接"),
  asks: (name: string) => `${name} 问`,
  before: (when: string) => `${when} 前`,
  carriedTo: (when: string) => withTime("顺延到", when),
  toAnswer: "去答复",
  toDo: "去办",
  isDone: (name: string) => `${name} 办完了，等验收`,
  refused: (name: string) => `${name} 不接，现在没人办`,
  leftBehind: (name: string) => `${name} 离群了，现在没人办`,
  reassign: "去改派",
  /** What the next tap does, as the card stands: it takes the task on, or something is missing. */
  cardNote: {
    TAKES: (methods: readonly string[], seconds: number) =>
      `点「${methods.join("」或「")}」就算接办，${seconds} 秒内可撤回`,
    OVERDUE: () => "要求的时间已经过了：点一个办法，定好时间再申请改期",
    PICK: () => "还没选哪天办好：点一个办法，再选",
    LATER: () => "比要求晚：点一个办法，看清楚再申请改期",
  },
  returnedBy: (name: string) => `${name}退回再办`,
  redo: "去补办",
  states: {
    ASKED: "等接办",
    CONFIRMED: "在办",
    DONE: "已办",
    ACCEPTED: "已验收",
    ENDED: "不再办",
  } as Record<string, string | undefined>,
  cancelled: "已取消",
  overdue: "超期",
  blocked: "遇阻",
  taken: (confirmed: number, all: number) => `接办 ${confirmed}/${all}`,
  finished: (done: number) => `已办 ${done}`,
} as const;

export const CONFIRM = {
  open: "接办",
  when: "什么时候办好",
  how: "怎么办",
  whens: { TODAY: "今天下班前", TOMORROW: "明早10点", DUE: "按要求", PICK: "自选" },
  /** The next working day is not tomorrow: 周一10点. */
  nextWorkday: (weekday: string) => `${weekday}10点`,
  asked: "要求",
  promised: "我承诺",
  notYet: "还没选",
  pick: "哪天几点办好",
  late: (minutes: number | undefined, name: string) =>
    `${minutes ? `按上班时间比要求晚 ${hours(minutes)}` : "比要求晚"}。接办的同时向${name}申请改期，对方点一下同意就按新时间算。`,
  alsoAsks: (name: string) => `同时向${name}申请改期`,
  reason: "为什么办不了",
  plan: "打算怎么解决",
  planHint: "找谁、要什么、什么时候能办",
  unclear: "哪里要说清楚",
  unclearHint: "写清楚要问什么，不写也可以",
  relayedTo: "传达给谁",
  relayedToHint: "例如：唐志强、早班全体",
  missing: {
    method: "还差：选一个办法",
    time: "还差：选日期和时间",
    passed: "选的时间已经过了",
    tooFar: (days: number) => `最远选到 ${days} 天后`,
    reason: "还差：选一个原因",
    plan: "还差：写打算怎么解决",
    relayedTo: "还差：写传达给谁",
    planShort: (least: number) => `打算怎么解决至少写 ${least} 个字`,
    tooLong: "写得太长，删一些",
  },
  take: (when: string) => `接办，${when} 前办好`,
  takeLater: "接办并申请改期",
  clarify: (name: string) => `接办，先问${name}`,
  cannot: (name: string) => `这样答复${name}`,
  relayed: "已传达到人",
  refuse: "不归我，不接",
  refuseNote: "「办不了」是归你办、但现在有难处；「不接」是不归你办",
  refuseTitle: "为什么不接",
  refuseHint: "不归谁管、该派给谁",
  refuseWarning: "不写原因就不接，会给部门负责人记一条追责事项，由负责人说明。",
  refuseAct: "不接这件任务",
  refuseKeep: "还是接办",
  refused: "已回复不接",
  done: (when: string | null) => (when ? `已接办，${when} 前` : "已接办"),
  cannotDone: (when: string | null) => (when ? `已答复，${when} 前办` : "已答复"),
  undo: "撤回",
  undone: "已撤回，等你再接办",
  waiting: "已点接办，等信号",
} as const;

/** What its messages, its line in the matrix and its receipt are called. */
export const TASK_KINDS = {
  messages: {
    assigned: "派给我的任务",
    changed: "任务有变",
    done: "任务办好",
    escalated: "任务没人接",
    nudge: "催办",
    reminder: "到期提醒",
  },
  obligation: { words: "任务", deed: "办" },
  receipt: "接办任务",
} as const;

/** Taps that wait for a signal. */
export const TASK_TAPS = {
  confirmed: "任务 · 已点接办",
  completed: "任务 · 已点办完",
  carriedOver: "任务 · 已点顺延",
  reported: "任务 · 已点上报",
} as const;
