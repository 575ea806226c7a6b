/** Words that every page shares: faces of a list, names of small controls. */
export const FACES = {
  loading: "正在读",
  failed: "没读出来",
  kept: "已有的内容还在",
  retry: "再试",
  close: "关闭",
  back: "返回",
  undo: "撤回",
  day: "选日期",
  hour: "选时间",
  tooLong: (over: number) => `多了 ${over} 个字`,
  offline: "没有网络，有网自动送，不用再点",
  waitingToSend: "待上传",
  gotIt: "知道了",
  notSent: (label: string) => `「${label}」没有送成`,
  more: "再看",
} as const;
