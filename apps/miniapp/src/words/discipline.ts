/** A server newer than this app may know more kinds. */
const measures: Record<string, string | undefined> = {
  REMIND: "提醒",
  WARN: "警告",
  MUTE: "禁言",
  REMOVE: "移出",
  REFER: "移交",
};

/** "禁言 1 天"; a reminder is called a reminder. */
export const measureWords = (measure: string, days?: number | null): string =>
  `${measures[measure] ?? "处理"}${days ? ` ${days} 天` : ""}`;

/** What a measure of a group is not; one that is referred leaves the group. */
export const measureNote = (measure: string): string | null =>
  measure === "REFER"
    ? null
    : measure === "WARN"
      ? "群里的警告，不是公司的警告处分"
      : "群里的处理，不是公司的处分";

/** "9.1 不发广告", "（5）广告": a bracket needs no space after it. */
export const clauseWords = (label: string, text: string): string =>
  (label.endsWith("）") ? label + text : `${label} ${text}`).trim();

const caseStates: Record<string, string | undefined> = {
  OPEN: "还没定",
  TO_CORRECT: "请改一下",
  DECIDED: "已定",
  CORRECTED: "改好了，不计次",
  DISMISSED: "不算违规",
};

export const caseStateWords = (state: string): string => caseStates[state] ?? "看详情";

const measureStates: Record<string, string | undefined> = {
  PROPOSED: "提了处理，等人定",
  DECIDED: "定了，还没告知",
  TOLD: "已告知",
  LAPSED: "没人执行，已失效",
  CARRIED_OUT: "群里做了",
  PAUSED: "先停着",
  LIFTED: "提前解除",
  ENDED: "已到期",
  REVOKED: "已撤销",
};

export const measureStateWords = (state: string): string => measureStates[state] ?? "看详情";

const appealStates: Record<string, string | undefined> = {
  LODGED: "已提交",
  TAKEN: "审理中",
  WITHDRAWN: "已撤回",
  REVOKED: "申诉成立，处理撤销",
  LOWERED: "处理减轻",
  STANDS: "处理不变",
};

export const appealStateWords = (state: string): string => appealStates[state] ?? "看详情";

const nothings: Record<string, string | undefined> = {
  NO_RULES: "那时还没有群规，只作记录，不处理",
  NOT_IN_GROUP: "那时他不在群里，只作记录，不处理",
  CLAUSE_MISSING: "那时没有这一条，只作记录，不处理",
};

export const citesNothingWords = (why: string): string => nothings[why] ?? "只作记录，不处理";

/** How a measure was told where nobody opened it. */
const toldHows: Record<string, string | undefined> = { IN_PERSON: "当面", BY_PHONE: "电话" };

export const DISCIPLINE = {
  title: "违规记录",
  said: {
    copied: "复制好了，去群里粘贴",
    notCopied: "没有复制成",
    recorded: "记下了，已请本人说明",
    side: "已告诉记录的人",
    asked: "已请他改",
    dismissed: "结束了，不计次",
    decided: "定了，已发给本人",
    proposed: "提交了，等有权的人定",
    told: "记下了，已告知本人",
    acknowledged: "记下了：已收到",
    carriedOut: "记下了：群里做了",
    lifted: "已解除",
    lodged: "申诉已提交",
    withdrawn: "申诉已撤回",
    judged: "判定已发给两边",
  },
  record: {
    title: "我的记录",
    counting: (count: number) => (count === 0 ? "没有在计次的" : `还在计次的有 ${count} 次`),
    clear: (day: string) => `${day}起都不再计次`,
    note: "群里的处理，不是公司的处分",
    told: (when: string) => `${when} 告知`,
    opened: "没定的",
    past: "不再计次的",
    count: (count: number) => `${count} 件`,
    way: "看依据和证据，写说明，申诉",
    empty: "没有记录，也没有在计次的",
    end: (count: number) => `就这 ${count} 件`,
  },
  list: {
    title: "违规处理",
    open: "等处理的",
    all: "全部",
    empty: "没有要处理的",
    record: "记录违规",
    more: "再看更早的",
    end: (count: number) => `就这 ${count} 件`,
  },
  happened: (when: string, place: string) => (place ? `${when} · ${place}` : when),
  recordedBy: (name: string) => `${name} 记录`,
  mineTitle: "先听你说",
  mineNote: (number: string) => `${number} · 还没定，也没计次`,
  basis: "依据，按当天的条文",
  version: (version: number, signed: boolean) =>
    `第 ${version} 版 · ${signed ? "那时已签" : "那时没签"}`,
  evidence: "证据",
  mark: (sha256: string) => `核对码 ${sha256.slice(0, 4)} … ${sha256.slice(-4)}`,
  side: "本人的说明",
  noSide: "还没有说明",
  waitUntil: (when: string) => `最晚等到 ${when}，他说了就不用再等`,
  mySide: "你的说明",
  sayMySide: "写说明",
  mySideHint: "说说当时的情况",
  sideMissing: "写一两句再送",
  sideAct: "送出说明",
  sideNote: (when: string) => `${when} 前；不说也会按时定`,
  tooLong: "太长了，写短一点",
  correction: "请这样改",
  corrected: "我已经改好了",
  saysCorrected: "他说已经改好了",
  ladder: "台阶建议",
  proposalNote: "现在只是建议，听过本人再定",
  rung: (measure: string) => `五级台阶，现在：${measure}`,
  next: "再有一次",
  stopsCounting: "到这天不再计次",
  decide: {
    title: "定处理",
    act: (measure: string) => `定：${measure}`,
    choose: "选一个处理",
    days: "禁言几天",
    daysMissing: "写 1 到 30 天",
    reason: "为什么不按台阶",
    reasonHint: "如：当场撤回认错",
    remark: "补一句理由（可以不写）",
    reasonMissing: "不按台阶，先写理由",
    note: "不执行罚款；涉及经济责任的，移交有权的部门",
  },
  dismiss: "不算违规，写理由",
  dismissReason: "为什么不算违规",
  dismissAct: "结束，不计次",
  correct: "请他改，不计次",
  correctReason: "请他怎么改",
  correctHint: "如：撤回，改发到生活群",
  correctAct: "请他改",
  correctDone: "他改好了，到此为止",
  reasonMissing: "写明理由再送",
  told: "已电话或当面告知",
  toldTitle: "怎么告知的",
  byPhone: "打电话",
  inPerson: "当面说",
  precedents: "同样的事，最近怎么处理",
  precedent: (measure: string, overturned: boolean) =>
    overturned ? `${measure}（后来改了）` : measure,
  measure: "处理",
  decidedBy: (name: string, when: string) => `${name} · ${when}`,
  toldAt: (when: string, how: string | null) => `${when} ${toldHows[how ?? ""] ?? ""}告知`,
  notTold: "还没告知本人，不算数",
  endsAt: (when: string) => `${when} 自动解除`,
  mutedUntil: (when: string) => `还有一次禁言没到期，合起来到 ${when}`,
  lapsed: "过了执行期限，不用再做；仍计一次",
  copyForTheGroup: "复制群里的提醒",
  copyNote: "只写哪一条，不写是谁、记过几次",
  forTheGroup: (clause: string) => `【群规提醒】${clause}\n请大家照这一条做。`,
  carryOutBy: (when: string) => `${when} 前在群里做，过时失效`,
  wentUp: "有权的人都与这件事有关，由上一级定",
  acknowledge: "收到了",
  acknowledgeNote: "收到不等于同意；有一份签名回执",
  acknowledged: (when: string) => `${when} 点了“收到了”`,
  carryOut: "群里做了",
  proof: "群里做完的截图",
  lift: "提前解除",
  liftReason: "为什么提前解除",
  liftAct: "解除",
  appeal: {
    title: "申诉",
    act: (days: number) => `申诉，还剩 ${days} 个工作日`,
    until: (day: string) => `${day} 24:00 截止`,
    provisional: "明年的放假安排还没公布，日期可能变",
    text: "为什么不服",
    hint: "说明情况，可以附材料；提交后还能补",
    missing: "写明理由再提交",
    lodge: "提交申诉",
    once: "一次处理只能申诉一次，撤回也算用掉",
    withdraw: "撤回申诉",
    withdrawTitle: "撤回申诉？",
    withdrawFact: "一次处理只能申诉一次，撤回也算用掉，不能再申诉。",
    keep: "不撤回",
    judge: "写判定",
    outcome: "怎么判",
    outcomes: { REVOKED: "成立，撤销", LOWERED: "减轻", STANDS: "不变" },
    reason: "理由，两边看到的是同一份",
    reasonMissing: "写明理由再判",
    to: "减轻为",
    toMissing: "选减轻成什么",
    judgeAct: "判了，发给两边",
    final: "判了不再变，留两边的回执",
  },
  violation: {
    title: "记录违规",
    group: "哪个群",
    person: "谁",
    choose: "去选",
    kind: "什么事",
    clause: "依据哪一条",
    another: "换一条",
    clauseNone: "这个群还没有群规，只能作记录",
    when: "什么时候",
    what: "发生了什么",
    whatHint: "如：在群里发团购广告",
    quote: "原话（有就贴上）",
    proposal: (measure: string) => `按台阶：${measure}`,
    unsigned: "他没签这一版群规，最多提醒",
    nextFive: (steps: string) => `他的下五次：${steps}`,
    act: "记录，先听本人说",
    note: "现在只是建议，听过他说再定",
    missing: {
      group: "先选群",
      notMine: "这个群不归你记录，换一个群",
      person: "选是谁",
      kind: "选什么事",
      clause: "选依据哪一条",
      what: "写明发生了什么",
      long: "写得太长了",
      when: "时间不能在以后",
    },
  },
} as const;
