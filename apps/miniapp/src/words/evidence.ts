/** A server newer than this app may know more kinds, and more reasons. */
const kinds: Record<string, string | undefined> = {
  NOTICE: "通知",
  TASK: "任务",
  MESSAGE: "消息",
  ACCOUNTABILITY: "推诿记录",
};

export const citedKindWords = (kind: string): string => kinds[kind] ?? "引用";

/** Why it was not without good reason, and what to do instead. */
const goodReasons: Record<string, string | undefined> = {
  ON_LEAVE: "他那天休假，不算无故。找代他办的人，或换一类",
  UNREACHABLE: "消息没送到他，不算无故。打电话或当面说，记下已告知",
  REASON_ACCEPTED: "他说了原因，改期也同意了，不算无故。到新的期限再看",
  ANSWERED: "他那时已经答复了，不算无故。再看一遍是哪一件",
  NOT_ASKED: "这件事没有交给他，不算无故。换人，或换一件来引用",
};

export const goodReasonWords = (reason: unknown): string =>
  goodReasons[String(reason)] ?? "有正当理由，不算无故，换一类";

export const EVIDENCE = {
  none: "还没有证据",
  cited: (kind: string) => `引用的${kind}`,
  note: "记录时抄一份，留核对码；原件撤回也不变",
  remove: "不引用",
  messages: {
    title: "引用我收到的消息",
    none: "没有能引用的消息：这个群的通知、任务、清账消息才能引用",
    noneYet: "最近的消息里没有能引用的",
    more: "再看更早的",
    chosen: (count: number) => (count === 0 ? "去选" : `${count} 条`),
    full: (most: number) => `最多 ${most} 条`,
  },
  add: {
    title: "补证据",
    note: "补了以后本人会收到，重新有时间说明。定了以后不能再补",
    act: "补进去，告诉本人",
    missing: "写上原话，或选截图、文件",
    said: "补进去了，本人会收到",
    here: "加进还没定的一件",
    none: "没有还没定的",
  },
  sideOpen: "之后又补了证据，还可以再说",
} as const;
