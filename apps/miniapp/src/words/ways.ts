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
  discipline: {
    record: "我的记录",
    recordNote: "群里的处理和申诉，哪天不再计次",
    cases: "违规处理",
    casesNote: "记录、听本人说、定、执行、申诉",
    messages: {
      hear: "听你说",
      decide: "等你定",
      closed: "已结束",
      measure: "处理",
      changed: "处理有变",
      carryOut: "在群里做",
      department: "告知部门",
      appeal: "申诉",
    },
    receipts: {
      acknowledged: "收到处理",
      lodged: "提出申诉",
      decided: "申诉结果",
    },
  },
} as const;
