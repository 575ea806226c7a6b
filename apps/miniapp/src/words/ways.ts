/**
 * What stands on the way to a page, where the page is in another package: its own words are there with it,
 * and are not fetched before it is.
 */
export const WAYS = {
  categories: { title: "群的类别和设定", note: "哪几类群，各照什么办" },
  groupSettings: {
    title: "这个群的设定",
    note: (category: string) => `${category} · 安静时间、名字、处理、申诉`,
  },
  roster: { title: "花名册导入", note: "从表格更新人员、部门和职务" },
  matrix: { title: "谁欠什么", note: "一行是一个人，一列是一件事" },
  days: {
    section: "清账",
    today: "今日清账",
    todayNote: "今天到期的，一件点一下",
    records: "清账记录",
    recordsNote: "每个工作日一份",
  },
  times: {
    title: "响应用时",
    note: "多久确认，时间花在哪",
    ownNote: "我确认得多快，比上个月怎样",
  },
  privacy: { title: "隐私", note: "点一下记什么，用到这台设备的什么" },
} as const;
