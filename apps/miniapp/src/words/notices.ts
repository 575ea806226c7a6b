import type { FeedbackKind, Importance } from "@riqing/schema";

const importance: Record<Importance, string> = {
  ORDINARY: "一般",
  IMPORTANT: "重要",
  URGENT: "紧急",
};

export const importanceWords = (value: string): string =>
  (importance as Record<string, string | undefined>)[value] ?? "通知";

export const FEEDBACK: Record<FeedbackKind, string> = {
  WILL_DO: "会按时办",
  REMARK: "有情况要说",
  QUESTION: "想问一下",
};

export const feedbackWords = (kind: string | null): string | null =>
  kind === null ? null : ((FEEDBACK as Record<string, string | undefined>)[kind] ?? "留言");

export const NOTICES = {
  title: "通知",
  all: "全部通知",
  kind: "通知",
  acknowledge: "确认收到",
  acknowledged: "已确认",
  tapped: "通知 · 已点确认",
  why: "为什么发",
  revision: (number: number) => `第 ${number} 版`,
  onDuty: (name: string) => `值班电话 ${name}`,
  callNote: "急事先打电话，不必等回复",
  call: "拨打",
  delivered: "放进收件",
  opened: "看过",
  done: "已办",
  notYet: "还没有",
  notAsked: "不要求",
  noDeadline: "不限时",
  before: (when: string) => `${when} 前`,
  counts: (asked: number, confirmed: number) => `应确认 ${asked} 人，已确认 ${confirmed} 人`,
  readOnly: "一般通知，看过即可，不要求确认",
  recorded: "电子确认：记姓名、版本、时间",
  remark: "有话要说",
  remarkTitle: "确认并留言",
  remarkKind: "留言的意思",
  remarkField: "留言",
  remarkHint: "不写也可以",
  remarkSeen: "发布人和管理员能看到，不发到群里",
  remarkSend: "确认收到并留言",
  /** Said after the tap, when something has come to mind. */
  moreTitle: "补充留言",
  moreSend: "发出留言",
  moreMissing: "写了才能发出",
  moreSaid: "已留言，发布人能看到",
  moreBefore: (words: string) => `你已经说过：${words}`,
  onTime: "按时",
  late: "超期",
  undoQuestion: (seconds: number) => `点错了？还有 ${seconds} 秒可撤回`,
  undo: "撤回",
  undone: "已撤回，等你再确认",
  waiting: "已点确认，等信号",
  waitingNote: "有网自动送，不用再点。没送出之前可以撤回",
  subject: "事项",
  said: "我确认",
  note: "留言",
  hash: "核对码",
  toReceipt: "已放进 我的 · 回执，退群后也能看",
  textAgain: "再看正文",
  next: (title: string) => `下一件：${title}`,
  nothingNext: "回到待办",
  withdrawnTag: "已撤回",
  withdrawnFact: (when: string, reason: string | null) =>
    reason ? `${when} 撤回：${reason}` : `${when} 撤回`,
  withdrawnFollows: "不用再按这条通知办",
  revised: (from: number, to: number) => `第 ${from} 版改成了第 ${to} 版，要再确认一次`,
  revisedNote: "改了什么",
  changedSubject: "标题",
  changedPurpose: "为什么发",
  changedBody: "正文",
  changedFiles: "附件",
  noFiles: "没有附件",
  changedDue: "截止",
  originalDue: (when: string) => `原定 ${when} 前`,
  feedback: "留言",
  feedbackNote: "不发到群里",
  noFeedback: "还没有人留言",
  forMe: "发布和催办",
  board: "看谁没确认",
  boardNote: "人数、名单、催",
  edit: "更正",
  editNote: "改了就是新的一版，要大家再确认",
  withdraw: "撤回通知",
  withdrawNote: "撤回留下记录，收到的人会知道",
  empty: "还没有通知",
  choose: "左边选一条，内容就在这里",
  end: (count: number) => `就这 ${count} 条`,
  more: "再看更早的",
} as const;

/** What its messages, its line in the matrix and its receipt are called. */
export const NOTICE_KINDS = {
  messages: {
    published: "新通知",
    revised: "通知更正",
    withdrawn: "通知撤回",
    nudge: "催确认",
    reminder: "到期提醒",
  },
  obligation: { words: "通知", deed: "确认" },
  receipt: "确认通知",
} as const;
