/** Publishing and correcting: what it does to whom, before the tap. */
/** How many a notice would ask, and why some of them would not be reached now. */
interface Preview {
  asked: number;
  exempt: number;
  unreachable: number;
  gaps?: readonly { why: string; count: number }[];
}

const gapReasons: Readonly<Record<string, string | undefined>> = {
  NEVER_BOUND: "从未绑定",
  NOT_BOUND: "没绑定微信",
  NO_GRANT: "没有订阅次数",
};

const gapWords = (gaps: readonly { why: string; count: number }[]): string =>
  gaps.length === 0
    ? ""
    : `（${gaps.map(({ why, count }) => `${gapReasons[why] ?? "其他"} ${count}`).join("，")}）`;

export const PUBLISH = {
  title: "发通知",
  to: "发给谁",
  noGroupsFollows: "在这个群里，只有群主指定的发布人能发通知。要发，找群主把你设为发布人",
  whole: (count: number) => `全部 ${count} 人`,
  narrowed: (count: number) => `只发给其中 ${count} 人`,
  changeWho: "换成一部分人",
  byAll: "全部",
  byDepartment: "按部门",
  byName: "按名字",
  search: "找人",
  searchHint: "名字的一部分",
  nobodyFound: "没有找到这个名字",
  departments: "发给哪些部门",
  people: "发给哪些人",
  loadingMore: "还在读后面的人",
  count: (count: number) => `${count} 人`,
  chosen: (count: number) => `就这 ${count} 人`,
  chooseFirst: "一个都没选",
  morePeople: "再看后面的人",

  importance: "多要紧",
  importances: {
    ORDINARY: { words: "普通", note: "看到就行。可以不定截止时间" },
    IMPORTANT: { words: "重要", note: "要在截止前点确认，过了截止算晚" },
    URGENT: { words: "紧急", note: "现在就要确认，排在每个人待办的最前面" },
  },
  subject: "标题",
  subjectHint: "一句话说清是什么事",
  purpose: "为什么发",
  purposeHint: "起因，或者不这样做会怎样",
  body: "正文",
  bodyHint: "从哪天起，谁要做什么，有事找谁",
  due: "截止",
  dues: {
    NONE: "不限",
    TODAY: "今天下班前 17:30",
    TOMORROW: "明早 10:00",
    PICK: "自选",
  },
  duePassed: "截止时间已经过了",
  dueTooFar: (days: number) => `最远 ${days} 天后`,
  later: "以后进群的人也要确认",
  laterOn: "截止按进群那天起算，和原来一样长",
  laterOff: "只问现在在群里的人",
  draftKept: "写到一半的存在这台设备上，离开再回来还在",

  preview: (groups: number, { asked, exempt, unreachable, gaps = [] }: Preview) =>
    [
      groups > 1
        ? `发给 ${groups} 个群，共 ${asked} 人，一个人只问一次`
        : `发给 1 个群，${asked} 人`,
      exempt > 0 && `${exempt} 人那天休假，不计`,
      unreachable > 0 && `${unreachable} 人现在送不到${gapWords(gaps)}`,
    ]
      .filter(Boolean)
      .join("；"),
  publish: (people: number | null) => (people === null ? "发布" : `发布给 ${people} 人`),
  published: (people: number) => `发布了，放进 ${people} 人的收件`,

  missing: {
    groups: "还没选发给谁",
    tooManyGroups: (limit: number) => `一次最多 ${limit} 个群`,
    tooManyPeople: (limit: number) => `按名字最多选 ${limit} 人`,
    subject: "还没写标题",
    subjectShort: "标题至少 2 个字",
    purpose: "还没写为什么发",
    body: "还没写正文",
    due: "还没定截止时间",
    tooLong: "有一项太长，删到字数以内",
    changeNote: "还没写改了什么",
  },

  similar: {
    title: "近 7 天发过相近的",
    fact: (subject: string, at: string) =>
      `「${subject}」，${at} 发的。再发一条，同一件事会问两遍。`,
    look: "看那一条",
    anyway: "仍要发布",
    back: "再改改",
  },
} as const;

export const CORRECT = {
  whoMay: "只有发布这条通知的人，和群里指定的发布人，才能更正和撤回。要改，告诉他们哪里不对",
  toNotice: "看这条通知",
  title: "更正通知",
  to: (groups: string) => `发给 ${groups}`,
  changeNote: "改了什么",
  changeNoteHint: "一句话，会放在新版最前面",
  asksAll: (people: number) => `正文变了：${people} 人都要再确认一次，已经确认过的也要`,
  movesDue: "只动了截止时间：不再问任何人，已经晚的还算晚",
  nothing: "和现在这版一样，没有改动",
  submitAll: (people: number) => `更正，${people} 人再确认一次`,
  submitAllDone: (people: number) => `更正了，${people} 人要再确认`,
  submitDue: "改截止时间",
  submitDueDone: "截止时间改了",
  withdraw: "撤回这条通知",
  withdrawTitle: "撤回这条通知",
  withdrawFact: (confirmed: number, asked: number) =>
    `不再问任何人，也不能再恢复。已确认的 ${confirmed} 人留在记录里，撤回的原因放进 ${asked} 人的收件。`,
  reason: "为什么撤回",
  reasonFirst: "先写为什么撤回",
  withdrawn: "撤回了",
  keep: "不撤回",
} as const;
