/** Words of reports, for those who handle them and for those who have reported by name. */

/** A server newer than this app may know more kinds. */
const kinds: Record<string, string | undefined> = {
  VIOLATION: "违反群规",
  OUTSIDER: "外人在群",
  UNREGISTERED_GROUP: "群没登记",
  LEAK: "泄密",
  SAFETY: "安全隐患",
  ACCOUNT: "账号丢失、外借",
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

export const outcomeWords = (outcome: string | null | undefined): string =>
  outcomes[outcome ?? ""] ?? "已办结";

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
  empty: "没有要处理的举报",
  choose: "选一件看看",
  more: "再看一些",
  dayOnly: "匿名的只记到天，同一天的不分先后",
  end: (count: number) => `就这 ${count} 件`,
  source: (name: string | null, received: boolean) =>
    received ? "电话或当面" : name === null ? "匿名" : `实名 ${name}`,
  due: (day: string, received: boolean) => `${day}前${received ? "受理" : "给结果"}`,
  receivedOn: (day: string) => `${day}收到`,
  stages: ["收到", "受理", "调查", "结果"],
  stageSpoken: (stage: string) => `现在：${stage}`,
  number: (number: string) => `编号 ${number}`,
  mineStands: (receiver: string, day: string | null, received: boolean) => {
    if (day === null) return `${receiver}已办结`;
    return received ? `交给${receiver}了，最晚 ${day} 受理` : `${receiver}在办，最晚 ${day} 给结果`;
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
  acceptNote: "举报人会看到有人在办",
  forward: "转给别的部门",
  move: "转给别人受理",
  moved: "已转出",
  refuse: "说明原因，不受理",
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
  case: {
    person: "涉及谁",
    kind: "哪一类",
    clause: "依据哪一条",
    when: "什么时候的事",
    black: "本人会看到什么：点一句，就涂黑一句",
    preview: "本人看到的",
    act: "建违规记录",
    said: "已建违规记录",
    noGroup: "没有写是哪个群，先在违规处理里记录",
    missing: {
      person: "选涉及谁",
      kind: "选哪一类",
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
