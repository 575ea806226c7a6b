/** 送不到: what has not arrived and is not tried any more, for administrators. */
const reasons: Record<string, string | undefined> = {
  NOT_BOUND: "没绑定微信",
  NO_GRANT: "没有订阅次数",
  GAVE_UP: "试了一天没发出去",
  CHANNEL_FAILED: "通道出错",
  UNCERTAIN: "不确定送到没有",
};

/** A server newer than this app may know more. */
export const undeliverableWords = (reason: string): string => reasons[reason] ?? "没送到";

export const UNDELIVERABLE = {
  title: "送不到",
  people: (count: number) => `${count} 条`,
  chat: "发到群里的",
  chatTitle: "群里的一条",
  tries: (count: number) => `试过 ${count} 次`,
  again: "再试",
  againOf: (name: string) => `再试：${name}`,
  all: (count: number) => `改好了，${count} 条再试`,
  note: "看过、答过、撤回的不会再发；每条都写明为什么",
  sent: (count: number) => `${count} 条正在重发`,
  empty: "没有送不到的",
  emptyNote: "发不出去的会列在这里，写明是谁、为什么",
  more: "再看更早的",
  end: (count: number) => `就这 ${count} 条`,
} as const;
