import { LIMITS } from "@riqing/schema";

/** What boards say: one number, the names behind it, and what can be done about them. */
export const BOARDS = {
  title: "看板",
  notice: {
    title: "谁没确认",
    kind: "通知",
    deed: "确认",
    missing: "没确认",
    done: "已确认",
    reachable: "没确认，能放进收件",
    unreachable: "没确认，送不到",
    sentence: (of: number, done: number, percent: number) =>
      `应确认 ${of} 人，已确认 ${done} 人，${percent}%`,
    /** Whose numbers these are, where others were asked, too. */
    partOf: (mine: number, all: number, confirmed: number) =>
      `这里是你负责的 ${mine} 人。全部应确认 ${all} 人，已确认 ${confirmed} 人`,
    nobody: { MISSING: "没有没确认的人", CONFIRMED: "还没有人确认", EXEMPT: "没有不计的人" },
  },
  rules: {
    title: "谁没签",
    kind: "签署",
    deed: "签",
    missing: "没签",
    done: "已签",
    reachable: "没签，能放进收件",
    unreachable: "没签，送不到",
    ofThem: "其中签过旧版",
    sentence: (of: number, done: number, percent: number) =>
      `应签 ${of} 人，已签 ${done} 人，${percent}%`,
    nobody: { UNSIGNED: "没有没签的人", OUTDATED: "没有只签了旧版的人", SIGNED: "还没有人签" },
    declined: (count: number) => `${count} 人写了不同意，原因在名字下面`,
  },
  outdated: "旧版",
  exempt: "不计",
  exemptSpan: "不计，不算没确认",
  reachable: "能放进收件",
  unreachable: "送不到",
  unreachableSpan: "送不到，不是慢",
  byDepartment: "按部门",
  mostFirst: "差得多的在前",
  short: (missing: number) => (missing > 0 ? `差 ${missing}` : "齐了"),
  people: (count: number) => `${count} 人`,
  seePeople: (count: number) => `再看 ${count} 人`,
  seeDepartments: (count: number) => `再看 ${count} 个部门`,
  seeBoards: "再看前面的",
  end: (count: number) => `就这 ${count} 件`,
  late: (count: number) => `超 ${count}`,
  importance: { ORDINARY: "普通", IMPORTANT: "重要", URGENT: "紧急" },
  published: (at: string) => `${at} 发布`,
  due: (at: string) => `${at} 截止`,
  dueWas: (at: string) => `原定 ${at}`,
  noDue: "不限时间",
  signBy: (on: string) => `${on}前签`,
  version: (number: number) => `第 ${number} 版`,
  withdrawnNote: "通知已撤回：不再催人，已确认的留在记录里",
  live: "有人确认会自己更新",
  liveRules: "有人签会自己更新",
  task: "任务",
  allTasks: "看全部任务",
  closesAt: (when: string) => `${when} 封账`,
  allGroups: "全部群",
  whoMay: "这个群的看板给群主、管理员和负责的领导看。要看的话，找群主",
  toBoards: "看我能看的看板",
  chooseFirst: "先选一个群",
  chooseGroup: "看哪个群",
  onlyDepartment: (name: string) => `只看${name}`,
  everyDepartment: "看全部部门",
  none: "这里还没有要看的数",
  noneFollows: "发了通知或群规，谁没确认、谁没签，都在这里",
  choose: "左边选一件，名字就在这里",
  noNames: "这里给群主、管理员和领导看谁还没确认",
  noNamesFollows: "你看得到每件事的人数，看不到别人的名字",
  mine: (acknowledged: number, signed: number) =>
    `今天你确认了 ${acknowledged} 条通知，签了 ${signed} 份群规`,
  mineLeft: (count: number) => (count > 0 ? "等你办" : "没有等你的事"),
  figure: (count: number) => `${count} 件`,
  toTodo: (count: number) => (count > 0 ? `去办这 ${count} 件` : "去待办"),
  table: {
    label: "名单",
    name: "姓名",
    department: "部门",
    reach: "够不够得着",
    step: "到哪一步",
    last: "上次提醒",
    action: "能做什么",
    me: "你自己",
    nothing: "—",
  },
} as const;

/** How far somebody is: four words for four facts, and none for what is not known. */
export const STEPS = {
  delivered: "放进收件，没看",
  deliveredAt: (at: string) => `已送达·微信 ${at}，没看`,
  waits: {
    QUIET_HOURS: (at: string) => `等安静时段结束，${at} 发`,
    DIGEST: (at: string) => `等每天一条，${at} 发`,
    DAILY_CAP: (at: string) => `今天发满了，${at} 发`,
    RETRYING: (at: string) => `没发出去，${at} 再试`,
  } as Readonly<Record<string, ((at: string) => string) | undefined>>,
  sending: "正在发",
  unreached: {
    NO_GRANT: "没有订阅次数",
    NOT_BOUND: "没绑定微信",
  } as Readonly<Record<string, string | undefined>>,
  notSent: "没送到",
  uncertain: "不确定送到没有",
  opened: (deed: string) => `看过，没${deed}`,
  readToEnd: "读完，没签",
  declined: "不同意",
  neverBound: "从未绑定",
  confirmed: (at: string) => `${at} 确认`,
  confirmedLate: (at: string) => `${at} 确认，晚了`,
  signed: (at: string) => `${at} 签`,
  signedLate: (at: string) => `${at} 签，晚了`,
  signedOld: (number: number) => `签的是第 ${number} 版`,
  exempt: "不计",
  away: "请假，回来再签",
  justNudged: "刚刚催过",
  nudged: (at: string) => `${at} 催过`,
  notNudged: "还没催",
  onlyByVoice: "只能电话或当面",
  told: {
    PHONE: (at: string) => `${at} 电话已告知`,
    IN_PERSON: (at: string) => `${at} 当面已告知`,
  },
  feedback: { WILL_DO: "会办", REMARK: "留言", QUESTION: "有疑问" },
} as const;

/** Those who are missing and not reminded, by why not. */
export interface LeftOut {
  resting: number;
  unreachable: number;
  away: number;
  declined: number;
  own: boolean;
}

export const NUDGE = {
  act: (count: number, deed: string) => `催未${deed}的 ${count} 人`,
  done: (count: number) => `催了 ${count} 人`,
  doneExcept: (count: number, left: number) => `催了 ${count} 人，另 ${left} 人刚催过`,
  resting: (count: number, at: string) => `已催 ${count} 人，${at} 后可再催`,
  restingElsewhere: (count: number, at: string) => `这 ${count} 人刚为别的事催过，${at} 后可催`,
  /** Everybody who is missing is named: whom the button reminds, and each of the others. */
  leftOut: (missing: number, { resting, unreachable, away, declined, own }: LeftOut) => {
    const others = [
      resting > 0 && `${resting} 人 ${LIMITS.nudgeEveryHours} 小时内催过`,
      unreachable > 0 && `${unreachable} 人送不到`,
      away > 0 && `${away} 人请假`,
      declined > 0 && `${declined} 人写了不同意`,
      own && "你自己",
    ].filter(Boolean);
    return others.length > 0 ? `还差 ${missing} 人，这次不催：${others.join("，")}` : null;
  },
  allDone: (count: number, deed: string) => `${count} 人都${deed}了`,
  onlyMe: "只差你自己",
  onlyUnreachable: (count: number) => `剩下 ${count} 人催不到，复制名单去喊`,
  onlyAway: (count: number) => `剩下 ${count} 人请假，回来再催`,
  nobodyAsked: "没有要问的人",
  one: "催",
  oneFull: (name: string) => `催 ${name}`,
} as const;

export const OWN = {
  missing: (deed: string) => `你自己还没${deed}`,
  counted: (count: number) => `算在 ${count} 人里，催不到自己`,
  countedUnreachable: "也算没确认的人",
  confirm: "确认",
  look: "去看",
  sign: "去签",
} as const;

export const PASTE = {
  button: (count: number) => `复制 ${count} 人名单`,
  title: (count: number) => `发到群里，喊这 ${count} 人`,
  why: "他们没绑定微信，小程序催不到。粘到群里最快。",
  copy: "复制",
  copied: "复制好了，去群里粘贴",
  failed: "没复制成，长按文字自己选",
} as const;

export const PERSON = {
  step: "到哪一步",
  last: "上次提醒",
  due: "截止",
  feedback: "留言",
  nudge: (name: string) => `催 ${name}`,
  nudgedLately: (at: string) => `催过了，${at} 后可再催`,
  call: "打电话",
  noPhone: "花名册里没有电话",
  toldByPhone: "电话已告知",
  toldInPerson: "当面已告知",
  told: "记下了",
  toldNote: "告知是你说的，不算本人确认",
  contact: "打电话",
  tell: "当面",
  see: "看",
} as const;
