import type { LossKind, LossReporter, LossSource, LossState } from "@riqing/schema";

/** A server newer than this app may know more of each. */
const named =
  (names: Record<string, string>, other: string) =>
  (key: string): string =>
    names[key] ?? other;

export const LOSS_KINDS: readonly { value: LossKind; words: string }[] = [
  { value: "PHONE_LOST", words: "手机丢了" },
  { value: "STOLEN", words: "被盗" },
  { value: "LENT", words: "借给人用过" },
  { value: "NOT_MY_TAPS", words: "有我没点过的" },
];

/** As somebody says it of a colleague. */
export const LOSS_KINDS_OF_OTHERS: readonly { value: LossKind; words: string }[] = [
  { value: "PHONE_LOST", words: "手机丢了" },
  { value: "STOLEN", words: "被盗" },
  { value: "LENT", words: "借给别人用" },
  { value: "NOT_MY_TAPS", words: "有不像本人点的" },
];

export const LOSS_SOURCES: readonly { value: LossSource; words: string }[] = [
  { value: "CALL", words: "本人电话说的" },
  { value: "IN_PERSON", words: "当面说的" },
  { value: "ODD_MESSAGES", words: "群里有怪消息" },
  { value: "OTHER", words: "其他" },
];

export const lossKindWords = named(
  Object.fromEntries(LOSS_KINDS_OF_OTHERS.map(({ value, words }) => [value, words])),
  "丢失",
);
/** As its owner has said it. */
export const ownLossKindWords = named(
  Object.fromEntries(LOSS_KINDS.map(({ value, words }) => [value, words])),
  "丢失",
);
export const lossSourceWords = named(
  Object.fromEntries(LOSS_SOURCES.map(({ value, words }) => [value, words])),
  "其他",
);

const states: Record<LossState, string> = {
  OPEN: "正在找回",
  INVITED: "等本人重新登录",
  RECOVERED: "已找回",
  REPLACED: "又报了一次，看后一次",
  DEPARTED: "已离开单位",
};
export const lossStateWords = named(states, "已结束");

const reporters: Record<LossReporter, (name: string) => string> = {
  OWNER: () => "本人报",
  CODE: () => "用挂失码报",
  COLLEAGUE: (name) => `${name} 替报`,
};
export const reportedByWords = (reporter: string, name: string): string =>
  (reporters as Record<string, ((name: string) => string) | undefined>)[reporter]?.(name) ?? name;

export const tapKindWords = named(
  {
    NOTICE_ACKNOWLEDGED: "确认收到",
    NOTICE_PUBLISHED: "发布通知",
    RULES_SIGNED: "签群规",
    TASK_CONFIRMED: "接办任务",
    TASK_DONE: "办结任务",
    TASK_CARRIED_OVER: "任务顺延",
    TASK_REFUSED: "任务不接",
    TASK_DATE_ASKED: "要求改期",
    TASK_BLOCKED: "报卡住",
    TASK_SAID: "在任务里说的",
    TASK_ASSIGNED: "派任务",
    LEAVE_RECORDED: "请假",
    MEASURE_DECIDED: "定处理",
    APPEAL_LODGED: "提申诉",
    MEDIATION_CONFIRMED: "确认调解结果",
    INCIDENT_RECORDED: "记安全事件",
  },
  "别的操作",
);

export const LOST = {
  title: "挂失",
  own: "自己的账号",
  other: "同事的账号",
  whose: "挂失谁的",
  colleague: "同事",
  choose: "选一位",
  chooseGroup: "先选群",
  change: "换人",
  what: "怎么了",
  how: "你怎么知道的",
  words: "补充一句",
  wordsHint: "如：中午在食堂丢的，托我报一下",
  since: "什么时候起不在本人手里",
  devices: "现在登着的",
  devicesCount: (count: number) => `${count} 处`,
  usedOn: (day: string) => `最后用：${day}`,
  usedToday: "最后用：今天",
  neverUsed: "还没用过",
  ends: "退出",
  keeps: "这台，留着",
  ownFacts: [
    "别的登录马上退出，丢的那台再点什么都不算",
    "每个群的群主和管理员马上知道",
    "弄错了也没事，重新登录一次就好",
  ],
  ownNote: "不算违规，也不影响签过的",
  actOwn: (count: number) => (count > 0 ? `挂失，退出 ${count} 处登录` : "挂失，核对点过的"),
  sheWill: "对方会怎样",
  otherFacts: [
    "马上退出登录，要重新登录一次",
    "签过的、确认过的、记录，一样不变",
    "不记违规，不进响应用时",
  ],
  youWill: "你会怎样",
  youFacts: ["是你报的，对方和管理员看得到", "看错了报的，不追究；一天最多报 3 个人"],
  otherNote: "报完先打电话告诉对方",
  actOther: (name: string) => `替${name}挂失`,
  missing: {
    kind: "先选怎么了",
    person: "先选同事",
    source: "先选怎么知道的",
    long: "补充的话太长",
  },
  code: {
    section: "挂失码",
    note: "抄下来放好。手机不在手边时，在任何手机上输它，就能挂失；它登录不了，也看不到什么",
    make: "生成挂失码",
    again: "换一个挂失码",
    made: "只显示这一次，抄在纸上",
    old: "以前的挂失码不能用了",
    label: "挂失码",
    shape: "XXXXX-XXXXX",
    act: "挂失，全部退出",
    fillIn: "先输挂失码",
    title: "用挂失码挂失",
    lead: "输对了，这个账号在所有地方马上退出",
    facts: ["挂失码用一次就作废", "找回要两个人当面核对，再发新邀请", "不用登录，谁的手机都行"],
    done: (count: number) => `已挂失，退出 ${count} 处登录`,
    next: "现在找两位：部门负责人、督导、管理员或群主，当面核对，拿新邀请",
    noCode: "没有挂失码：请同事在“我的 → 挂失”里替你报",
  },
  before: "报过的",
  page: {
    lead: (reported: string, when: string) => `${reported} · ${when}`,
    ended: (count: number) => (count > 0 ? `${count} 处登录断开` : "没有别的登录要断"),
    later: "之后点的不收",
    laterNote: "丢的那台再点什么都不算",
    stopped: "微信提醒停发",
    stoppedNote: "不再往那台手机发",
    told: (count: number) => `告知 ${count} 人`,
    toldNote: "每个群的群主和管理员",
    check: "核对本人，发新邀请",
    checkNote: (have: number, need: number) => `已有 ${have} 人核对，要 ${need} 人`,
    checkedBy: (name: string, words: string) => `${name}：${words}`,
    invited: "发了新邀请",
    waits: "等本人用新邀请登录",
    recovered: "已找回",
    taps: "核对丢失期间点的",
    tapsFrom: (from: string, until: string) => `从 ${from} 到 ${until}`,
    tapsLeft: (count: number) => `还有 ${count} 下没认`,
    tapsDone: "都认过了",
    office: "7 天没找回，报督导办",
    atOffice: "已过 7 天，督导办在看",
    falseReport: "是误报：没有丢",
    said: "报的人说",
    review: "去核对点过的",
    act: "当面核对过了",
    sheet: "怎么核对的",
    hint: "如：当面看过工卡",
    missing: "写明怎么核对的",
    tooLong: "写得太长",
    sheetNote: "你的名字和这句话，本人和别的核对人都看得到",
    wasFalse: "是误报，没有丢",
    wasLost: "确实丢过",
    which: "丢了没有",
    own: "没事了，就用这台",
    more: (need: number) => `记下了。还要 ${need} 个人核对，才能发新邀请`,
    noInvite: "核对人够了。请能发邀请的人（部门负责人、督导、管理员）再点一次",
    codeTitle: "新邀请码",
    codeNote: "当面给本人，只显示这一次",
    copy: "复制邀请码",
    until: (when: string) => `${when} 前有效`,
    done: "给了，关上",
    over: "这次挂失已经结束",
  },
  list: {
    title: "挂失的账号",
    open: "没找回的",
    office: "过 7 天的",
    all: "全部",
    filter: "看哪些",
    empty: "没有挂失的账号",
    more: "再看一些",
    end: (count: number) => `就这 ${count} 个`,
    wasFalse: "误报",
    atOffice: "过 7 天",
  },
  taps: {
    title: "核对",
    lead: (count: number) => (count > 0 ? `这 ${count} 下是你点的吗` : "都认过了"),
    none: "这段时间没有点过什么",
    mine: "是我点的",
    notMine: "不是我",
    question: "是你点的吗",
    saidMine: "是我点的",
    again: "作废，原来的留底。会重新等你办，不算你晚",
    stands: "记下了。已经生效的由群主来定，不算你的",
    note: "“不是我”的作废并留底，不算违规",
    left: (count: number) => `还差 ${count} 下没认`,
    more: "再看一些",
    end: (count: number) => `就这 ${count} 下`,
    back: "回到挂失",
  },
  disowned: {
    title: "说不是本人做的",
    note: "账号当时丢了。已经生效的不会自动撤，要撤要改，由群主来定",
    empty: "没有人说过哪一件不是本人做的",
    more: "再看一些",
    end: (count: number) => `就这 ${count} 件`,
    line: (when: string, said: string) => `${when} 做的，${said} 说的`,
  },
  said: {
    reported: "已挂失",
    checked: "记下了",
    made: "抄下来",
    mine: "记下了，是你点的",
    notMine: "作废了，原来的留底",
    copied: "已复制",
    copyFailed: "没复制上，照着抄",
  },
} as const;
