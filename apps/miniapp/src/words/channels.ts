/** By what people are reached outside the app. */
const purposes: Record<string, { title: string; note: string } | undefined> = {
  NOTICE: { title: "新通知", note: "通知、任务和平常的提醒" },
  DUE: { title: "到期提醒", note: "今天到期的事" },
  OUTCOME: { title: "处理结果", note: "申诉和申请有了结果" },
};

export const purposeWords = (purpose: string) =>
  purposes[purpose] ?? { title: "其他提醒", note: "新版本才有的提醒" };

export const SUBSCRIPTIONS = {
  title: "提醒",
  left: "微信还能提醒你",
  once: "点一次准发一条，用掉就没了",
  count: (count: number) => `${count} 条`,
  none: "发不出，只进收件箱",
  last: "只够一条",
  banned: "被微信停用了",
  order:
    "不够时先给：申诉和申请的结果、今天到期的、紧急的。点“确认收到”时会顺便问一次，不答应也照样确认。",
  topUp: (count: number) => `补 ${count} 种，各 1 条`,
  more: "要多收几条，隔一会儿再补",
  allowed: "补上了",
  notAllowed: "没有补，不影响别的",
  notAsked: "没问成，过一会儿再点",
  notHere: "在微信里打开日清，才能补",
  notConfigured: "单位还没有接微信提醒，消息都在收件箱里",
  shutTitle: "微信里关掉了提醒",
  shut: "微信记住了“拒绝”，不会再问。到设置里打开，再回来补一条",
  settings: "去设置",
  test: "发一条试试",
  tested: "已发出，看看微信",
  simulate: "演示：当作在微信里点了允许",
} as const;

export const PHONE = {
  title: "模拟的手机",
  mark: "演示，没有真发",
  fact: "下面是手机会收到的样子。演示数据只发到这台电脑里的模拟手机，不出本机",
  empty: "还没有收到什么。先允许几条，再发一条试试，或等有人发通知",
  channel: { SUBSCRIPTION: "微信", GROUP_BOT: "企业微信群" } as Record<string, string | undefined>,
  other: "消息",
  end: (count: number) => `就这 ${count} 条，只记在内存里，重启就没了`,
  points: ["点开就是那一件，不用找", "字段按微信的长短裁过，不会被退回", "没允许的，收不到"],
} as const;

const conditions: Record<
  string,
  { words: string; look: "done" | "over" | "near" | "kind" } | undefined
> = {
  FINE: { words: "正常", look: "done" },
  FAILING: { words: "发不出", look: "over" },
  PARTLY: { words: "部分发不出", look: "near" },
  UNTRIED: { words: "还没发过", look: "kind" },
  NOT_CONFIGURED: { words: "没配", look: "kind" },
};

export const conditionWords = (condition: string) =>
  conditions[condition] ?? { words: "不清楚", look: "kind" as const };

export const CHANNELS = {
  title: "通道和健康",
  channels: "通道",
  names: { SUBSCRIPTION: "微信订阅消息", GROUP_BOT: "企业微信群机器人" } as Record<
    string,
    string | undefined
  >,
  other: "别的通道",
  lastSent: (when: string) => `最近成功 ${when}`,
  neverSent: "还没有发成过",
  failingSince: (when: string) => `${when} 起发不出`,
  verified: (when: string) => `${when} 核对过，没有发消息`,
  bots: (bots: number, failing: number) =>
    failing === 0 ? `${bots} 个群` : `${bots} 个群，${failing} 个发不出`,
  today: (sent: number, failed: number) =>
    failed === 0 ? `今天发成 ${sent} 条` : `今天发成 ${sent} 条，没成 ${failed} 条`,
  step: (number: number) => `${number}.`,
  copySteps: "复制给管网络的人",
  copied: "已复制",
  days: "每天发成几条，近 14 天",
  daysSentence: (name: string, sent: readonly number[]) =>
    `${name}近 14 天每天发成：${sent.join("、")}`,
  reached: "谁收得到",
  reachedSentence: (people: number, reached: number, share: number) =>
    `全单位 ${people} 人，微信提醒得到 ${reached} 人，${share}%`,
  people: (count: number) => `${count} 人`,
  counts: {
    withSubscription: "微信，有额度",
    noneLeft: "微信，没额度",
    inboxOnly: "只进收件箱",
    neverBound: "从未绑定",
  },
  kinds: (count: number) => `${count + 1} 种`,
  inbox: "小程序收件箱",
  inboxNote: "一直有，不算送到",
  pushed: "还能提醒几条，以微信说的为准",
  notPushed: "还能提醒几条，按各人在小程序里点的记，和微信记的可能差几条",
  check: "核对配置",
  checkNote: "只核对密钥和模板，不发消息",
  checked: "核对过了",
  test: "给自己试发一条",
  setUp: "没配的，让管服务器的人照安装说明做",
  notSetUp: "微信订阅消息还没配，配好再检查",
} as const;

export const GROUP_BOT = {
  title: "群里怎么发",
  bot: "企业微信群机器人",
  none: "还没有机器人。要紧的通知和封账小结只在小程序里，不进群",
  key: (lastFour: string) => `…/webhook/send?key=••••••••${lastFour}`,
  sent: (when: string) => `${when} 发成过`,
  savedAt: (when: string) => `${when} 存的`,
  broken: "发不出",
  how: [
    "在企业微信里打开这个群，点右上角，添加群机器人",
    "新建一个，起名“日清”，复制 Webhook 地址",
    "粘贴到下面，存的时候会往群里试发一条",
  ],
  howTitle: "怎么加",
  onlyInternal: "只有企业微信的内部群能加，微信群和外部群不行",
  address: "机器人地址",
  addressHint: "https://qyapi…",
  addressNote: "地址就是钥匙，谁有谁能往群里发。存进来加密，只显示后四位",
  addressWrong: "不是企业微信机器人的地址，整条复制过来",
  addressMissing: "先粘贴地址",
  save: "试发一条并保存",
  change: "换地址",
  saved: "已保存，群里看得到试发的那条",
  failed: (why: string) => `没存：${why}`,
  posts: "往群里发什么",
  wishes: {
    notices: { label: "紧急和重要通知", on: "只发标题，不发保密的", off: "不发通知" },
    summaries: { label: "封账小结", on: "每个工作日封账后", off: "不发小结" },
    mentions: { label: "@ 没完成的人", on: "帖子最后写上名字", off: "帖子里不写名字" },
  },
  test: "再试一次",
  tested: "发出了，看看群里",
  remove: "拿掉机器人",
  removeTitle: "拿掉这个群的机器人？",
  removeFact: "以后什么都不往群里发。存的地址删掉，要再用得重新粘贴",
  removed: "已拿掉",
  keep: "不拿掉",
  note: "机器人发到群里，不算送达任何一个人",
} as const;
