const offline = "没有网络，有网自动送，不用再点";

/** Words that every page shares: faces of a list, names of small controls. */
export const FACES = {
  list: "旁边的列表",
  loading: "正在读",
  failed: "没读出来",
  kept: "已有的内容还在",
  retry: "再试",
  close: "关闭",
  back: "返回",
  undo: "撤回",
  day: "选日期",
  hour: "选时间",
  from: "从几点",
  until: "到",
  ends: "到几点",
  tooLong: (over: number) => `多了 ${over} 个字`,
  offline,
  events: {
    KEPT_OFFLINE: offline,
    OPENING: "正在打开",
    PAGE_AWAY: "没有网络，这一页还打不开。有网再点",
  },
  waitingToSend: "待上传",
  sendAgain: "再送一次",
  gotIt: "知道了",
  notSent: (label: string) => `「${label}」没有送成`,
  more: "再看",
  toGroup: (name: string) => `看${name}`,
  draftBack: "接着上次写的",
  draftDrop: "重新写",
} as const;
