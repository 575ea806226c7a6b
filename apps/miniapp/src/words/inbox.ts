import type { InboxKind } from "@riqing/schema";

const kinds: Record<InboxKind, string> = {
  NOTICE_PUBLISHED: "新通知",
  NOTICE_REVISED: "通知更正",
  NOTICE_WITHDRAWN: "通知撤回",
  NOTICE_NUDGE: "催确认",
  RULES_TO_SIGN: "待签群规",
  RULES_NUDGE: "催签署",
  TASK_NUDGE: "催办",
  CLOSE_OUT_NUDGE: "催清账",
  GROUP_JOINED: "入群",
  GROUP_LEFT: "离群",
  ROLE_CHANGED: "职务变动",
  CLOSE_OUT: "清账",
  AFTER_QUIET: "安静时段",
  LEAVE: "休假代办",
  TASK_ASSIGNED: "派给我的任务",
  TASK_CHANGED: "任务有变",
  TASK_DONE: "任务办好",
  TASK_ESCALATED: "任务督办",
};

export const inboxKindWords = (kind: string): string =>
  (kinds as Record<string, string | undefined>)[kind] ?? "消息";

export const INBOX = {
  title: "收件",
  unread: (count: number) => `${count} 条没看`,
  empty: "还没有收到过什么",
  fresh: "新",
  end: (count: number) => `就这 ${count} 条`,
  more: "再看更早的",
} as const;
