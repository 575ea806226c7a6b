/** Words of reports, for those who handle them and for those who have reported by name. */

/** A server newer than this app may know more kinds. */
const kinds: Record<string, string | undefined> = {
  VIOLATION: "违反群规",
  OUTSIDER: "外人在群",
  UNREGISTERED_GROUP: "群没登记",
  LEAK: "泄密",
  SAFETY: "安全隐患",
  ACCOUNT: "账号丢失、外借",
  SUGGESTION: "建言",
  OTHER: "其他",
};

export const reportKindWords = (kind: string): string => kinds[kind] ?? "其他";

const receivers: Record<string, string | undefined> = {
  GROUP_MANAGERS: "群主和管理员",
  HEAD: "部门负责人",
  OFFICE: "督导办",
  ORGANISATION_ADMIN: "单位管理员",
  APPOINTED: "指定的人",
};

export const receiverWords = (receiver: string | null | undefined): string =>
  receivers[receiver ?? ""] ?? "受理人";

const outcomes: Record<string, string | undefined> = {
  CONFIRMED: "属实",
  NOT_CONFIRMED: "没有查实",
  MOVED: "不是违规，已转去该办的地方",
  JOINED: "和另一件并案",
};

/** Of what is no report: whether it was taken up. */
const answers: Record<string, string | undefined> = {
  CONFIRMED: "采纳",
  NOT_CONFIRMED: "不采纳",
  MOVED: "已转去该办的地方",
};

export const outcomeWords = (outcome: string | null | undefined, kind: string): string =>
  (kind === "SUGGESTION" ? answers[outcome ?? ""] : undefined) ??
  outcomes[outcome ?? ""] ??
  "已办结";

const states: Record<string, string | undefined> = {
  RECEIVED: "待受理",
  INVESTIGATING: "调查中",
  CLOSED: "办结",
};

export const reportStateWords = (state: string): string => states[state] ?? "看详情";

export const REPORTS = {
  title: "举报处理",
  one: "举报",
  tabs: { received: (n: number) => `待受理 ${n}`, investigating: (n: number) => `调查中 ${n}` },
  closed: "办结",
  label: "看哪些",
  empty: {
    RECEIVED: "没有要处理的举报",
    INVESTIGATING: "没有在调查的举报",
    CLOSED: "还没有办结的举报",
  },
  choose: "选一件看看",
  more: "再看一些",
  dayOnly: "匿名的只记到天，同一天的不分先后",
  end: (count: number) => `就这 ${count} 件`,
  source: (name: string | null, received: boolean) =>
    received ? "电话或当面" : name === null ? "匿名" : `实名 ${name}`,
  due: (day: string, received: boolean) => `最晚 ${day}${received ? "受理" : "给回话"}`,
  receivedOn: (day: string) => `${day}收到`,
  stages: ["收到", "受理", "调查", "结果"],
  stageSpoken: (stage: string) => `现在：${stage}`,
  number: (number: string) => `编号 ${number}`,
  mineStands: (receiver: string, day: string | null, received: boolean) => {
    if (day === null) return `${receiver}已办结`;
    return received
      ? `交给${receiver}了，最晚 ${day}受理`
      : `${receiver}在办，最晚 ${day}有结果，或者告诉你进展`;
  },
  notSeen: {
    title: "这一件谁看不到",
    named: "被点名",
    bound: "会替他定",
    note: "列表、数字、消息、导出里都没有。能受理的人都被点名时，转给单位指定的人。",
    short: (names: string) => `${names}看不到`,
  },
  named: "涉及",
  files: "举报人的证据",
  fromNotice: "从这条通知来的",
  fromTask: "从这件任务来的",
  noteFiles: "调查中的证据",
  alike: {
    title: (title: string) => `像同一件：${title}`,
    note: (day: string) => `${day}收到 · 并案后两个举报人都看得到结果`,
    act: "并案",
    said: "已并案",
  },
  joined: (number: string) => `已并入：${number}`,
  dialogue: "问和答",
  handler: (name: string, day: string) => `${name} · ${day}`,
  reporter: (day: string) => `举报人 · ${day}`,
  you: (day: string) => `你 · ${day}`,
  notes: "备注，举报人看不到",
  reopened: (reason: string) => `举报人说没解决：${reason}`,
  outcome: "给举报人看的结果",
  outcomeNote: "不写被处理人受了哪一级处理",
  toCase: "违规记录",
  toCaseNote: "记录里不写举报编号，也不连到这里",
  accept: "受理，开始调查",
  accepted: "已受理",
  forward: "转给一个部门的负责人",
  forwardMissing: "选一个部门",
  forwardAct: (department: string) => `转给${department}的负责人`,
  move: "转给别人受理",
  moved: "已转出",
  refuse: "说明原因，不受理",
  refuseLabel: "给举报人看的原因",
  refuseHint: "为什么不受理，他可以再去哪里说",
  refuseAct: "不受理，办结",
  moveNote:
    "期限不变。转出后你不在受理人里，就看不到这一件。被点名的人和替他做主的人，转到哪里都看不到。",
  others: "还可以",
  ask: "问举报人",
  askHint: "举报人在“我的”里或用查询码看到",
  askAct: "发问",
  asked: "已发出",
  note: "记一条备注",
  noteAct: "记下",
  noted: "已记下",
  close: "办结，写结果",
  closeLabel: "给举报人看的结果",
  closeHint: "查了什么，怎么办的。别写被处理人受了哪一级处理",
  closeAct: "办结",
  closedSaid: "已办结",
  whichOutcome: "结果",
  aside: "我回避，换别人",
  asideNote: "换别人受理，期限不变；你以后看不到这一件。",
  asideAct: "回避",
  asideSaid: "已换别人受理",
  makeCase: "建违规记录",
  makeIncident: "记安全事件",
  toIncident: "安全事件",
  toIncidentNote: "事件里不写举报编号，也不连到这里",
  pictures: "凭查询码交来的图片",
  picture: (at: number) => `图片 ${at}`,
  enteredBy: (name: string) => `${name}录入的，由别人办`,
  answer: "补充或回答",
  answerAct: "送出",
  answered: "已送出",
  reopen: "没解决",
  reopenLabel: "哪里没解决",
  reopenNote: "只能说一次，会换别人再看",
  reopenAct: "请再看一次",
  reopenSaid: "已交给别人再看",
  missing: "写一两句再送",
  tooLong: "太长了，写短一点",
  people: {
    list: "同事",
    search: "找人",
    hint: "姓名、工号",
    nobody: "没有这样的人",
    more: "再看几个人",
  },
  incident: {
    black: "事件里写什么：点一句，就涂黑一句",
    preview: "看得到事件的人看到的",
    act: "记安全事件，我来跟",
    said: "已记安全事件",
    noGroup: "没有写是哪个群，到“安全事件”里记",
  },
  enter: {
    title: "录入举报",
    way: "录入电话或当面的举报",
    wayNote: "录完把查询码交给他；你录的由别人办",
    what: "什么事",
    text: "他说了什么",
    textHint: "照他的话写，别写他是谁",
    group: "在哪个群",
    noGroup: "没说",
    named: "涉及谁",
    nobody: "没点名",
    chooseGroup: "选群",
    to: (receiver: string) => `交给${receiver}，你不办这一件`,
    act: "录入，出查询码",
    missing: { kind: "选什么事", text: "写他说了什么", code: "正在做查询码" },
    done: "已录入",
    by: (number: string, day: string) => `编号 ${number}，最晚 ${day}有人受理`,
    code: "查询码",
    hand: "念给他，请他记下。只显示这一次，丢了找不回来",
    how: "他在“我的 · 查询举报”里输入，看进展、答追问",
    leave: "查询码还没交给他，离开就找不回来",
    handed: "已交给他",
  },
  rules: {
    title: "举报怎么办",
    note: "谁受理、多久答复、留多久",
    said: "已改",
    firstWord: "多久有第一次答复",
    answer: "多久有结果或进展",
    keep: "办结后留多久",
    workingDays: (n: number) => `${n} 个工作日`,
    months: (n: number) => `${n} 个月`,
    onlyAdmin: "只有单位管理员能改",
    keepNote: "从最后一句话算起，到期删掉；没看过的不删",
    hours: "匿名的几点交给受理人",
    hoursNote: "在 6 点到 22 点之间，两次至少隔 4 小时。改了从明天起算。",
    first: "第一次",
    second: "第二次",
    receivers: "各类先交给谁",
    appointed: "能受理的人都被点名时交给",
    nobody: "还没指定",
    choose: "指定一个人",
    none: "不指定",
  },
  case: {
    person: "涉及谁",
    kind: "哪一类",
    clause: "依据哪一条",
    another: "换一条",
    when: "什么时候的事",
    black: "本人会看到什么：点一句，就涂黑一句",
    preview: "本人看到的",
    act: "建违规记录",
    said: "已建违规记录",
    noGroup: "没有写是哪个群，先在违规处理里记录",
    missing: {
      person: "选涉及谁",
      kind: "选哪一类",
      ladder: "正在取群规",
      clause: "选依据哪一条",
      text: "全涂黑了，留下说得清的几句",
    },
  },
  mine: {
    title: "我的举报",
    empty: "你还没有实名举报过。匿名的用查询码看。",
    file: "举报",
    end: (count: number) => `一共 ${count} 件`,
  },
} as const;
