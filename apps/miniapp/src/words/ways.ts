/**
 * What stands on the way to a page, where the page is in another package: its own words are there with it,
 * and are not fetched before it is.
 */
export const WAYS = {
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
  reminderChoices: { title: "怎么提醒", note: "一条一条还是每天一条，到期前提醒几次" },
  undeliverable: { title: "送不到", note: "谁没收到、为什么，点一下再试" },
  privacy: { title: "隐私", note: "点一下记什么，用到这台设备的什么" },
} as const;
