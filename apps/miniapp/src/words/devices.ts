/** A server newer than this app may know more kinds. */
const kinds: Record<string, string | undefined> = {
  WECHAT: "微信",
  BROWSER: "浏览器",
  DEMO: "演示",
};

export const deviceKindWords = (kind: string): string => kinds[kind] ?? "其他方式";

export const DEVICES = {
  title: "登录设备",
  note: "谁能用你的名义签和确认，不认得的停用",
  list: "能用你的名义登录的设备",
  current: "正在用",
  fresh: "绑定不满 7 天",
  facts: (kind: string, bound: string) => `${kind} · ${bound} 绑定`,
  usedOn: (day: string) => `最近用：${day}`,
  usedToday: "最近用：今天",
  neverUsed: "还没用过",
  end: "停用",
  endTitle: (name: string) => `停用“${name}”？`,
  endFact: "它马上不能再用你的名义登录。要再用，得重新要邀请码，还要你在这台设备上确认",
  ended: "已停用",
  endOthers: (count: number) => `停用其他 ${count} 台`,
  endOthersTitle: (count: number) => `停用其他 ${count} 台设备？`,
  endOthersFact: "只留你手里这一台。它们要再用，得重新要邀请码，还要你在这台设备上确认",
  othersEnded: "只剩这一台了",
  keep: "不停用",
  foot: "使用情况只记到哪一天，不记几点",
  only: "只有这一台",
  endOfList: (count: number) => `就这 ${count} 台`,
  /** A new device that waits for somebody's word. */
  waiting: "等你答复",
  asks: "有新设备要用你的名义登录",
  asksFor: (name: string) => `${name}要绑定新设备`,
  device: (name: string) => `设备：${name}`,
  askedAt: (when: string) => `${when} 输了邀请码`,
  issuedBy: (name: string) => `邀请码是${name}发的`,
  issuedByConsole: "邀请码是系统运维发的",
  until: (when: string) => `${when} 前有效`,
  ownFact: "你答复之前它登录不了。是你本人就确认；你没有换设备，就拒绝",
  otherFact: "他本人能在已绑定的设备上确认。手机丢了的，当面或电话核对是他本人，再同意",
  confirm: "是我，确认",
  confirmed: "已确认，新设备可以用了",
  decline: "不是我",
  declineFor: "拒绝",
  declined: "已拒绝，它登录不了",
  declineTitle: "拒绝这台设备？",
  declineFact: "什么都不会绑定。要再绑，得重新要邀请码",
  back: "再想想",
  agree: "替他同意",
  agreeTitle: (name: string) => `同意${name}的新设备`,
  agreeNote: "同意的人和原因都会告诉他本人，并记入流水",
  reason: "怎么核对的，为什么要替他同意",
  reasonHint: "如：手机丢了，已当面核对",
  reasonMissing: "写明原因才能同意",
  tooLong: "原因太长",
  agreed: (name: string) => `已同意，${name}的新设备可以用了`,
  message: "登录设备",
} as const;

/** What the device sees that waits. */
export const WAITING_DEVICE = {
  title: "等人确认",
  fact: "邀请码对了，还差一步确认",
  why: "你已有别的设备在用，为防别人冒用，要你在那台设备上点一下确认",
  ways: [
    "拿出已绑定的手机，打开日清，在待办里点“是我，确认”。",
    "手机不在身边：找下面能替你同意的人，核对是你本人就行。发邀请码的人自己不能同意。",
  ],
  agreeing: (names: readonly string[], shown = 3) =>
    names.length > 0
      ? `能替你同意的：${names.slice(0, shown).join("、")}${names.length > shown ? `等 ${names.length} 人` : ""}，一人同意就行`
      : "现在没有人能替你同意，只能在已绑定的手机上确认，或找系统运维",
  until: (when: string) => `${when} 前有效，确认后这里自动进去`,
  check: "看看确认了没有",
  declined: "这台设备被拒绝了，没有绑定。要再绑，重新要一个邀请码",
  expired: "没有人在期限内确认，没有绑定。要再绑，重新要一个邀请码",
  withdrawn: "这次申请作废了，可能又发了新的邀请码。用新的再绑",
} as const;
