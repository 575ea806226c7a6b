import type { StandInState } from "@riqing/schema";

const standInStates: Record<StandInState, string> = {
  NONE: "没有代办人",
  ASKED: "等代办人答复",
  ACCEPTED: "代办人已答应",
  DECLINED: "代办人不能代办",
};

/** A server newer than this app may know more. */
export const standInWords = (state: string): string =>
  (standInStates as Record<string, string | undefined>)[state] ?? "代办";

export const LEAVE = {
  message: "休假代办",
  title: "休假和代办",
  note: "休假那几天不算超期，事情交给代办人",
  mine: "我的",
  theirs: "我负责的人",
  views: "看谁的休假",
  empty: "没有登记过休假",
  emptyTheirs: "他们没有登记过休假",
  end: (count: number) => `就这 ${count} 次`,
  more: "再看更早的",
  days: (from: string, until: string) => (from === until ? from : `${from}到${until}`),
  dayCount: (count: number) => `${count} 天`,
  off: "休假中",
  over: "已结束",
  cancelled: "已取消",
  cutShort: "提前回来",
  standIn: (name: string) => `代办：${name}`,
  recordedBy: (name: string) => `由${name}登记`,
  asks: (name: string) => `${name}想由你代办`,
  askedDays: "休假",
  reason: "原因",
  accept: "答应代办",
  accepted: (name: string) => `已答应替${name}代办`,
  decline: "不能代办",
  declineTitle: (name: string) => `告诉${name}不能代办`,
  declineReason: "原因（可以不写）",
  declined: "已告诉对方",
  acceptNote: "答应后，对方没做完的任务转给你，重新确认。",
  cancel: "取消休假",
  cancelTitle: "取消这次休假",
  cancelFact: "还没到的日子恢复计算，到期的事情照常要做。",
  cancelBegun: "已经休的日子不变，从今天起恢复计算。",
  tooLong: "原因太长",
  keep: "不取消",
  cancelDone: "已取消",
  record: "登记休假",
  recorded: "已登记",
} as const;
