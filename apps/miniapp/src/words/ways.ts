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
  undeliverable: { title: "送不到", note: "谁没收到、为什么，点一下再试" },
  subscriptions: { title: "提醒", note: "微信还能收几条，一条一条还是每天一条" },
  phone: { title: "模拟的手机", note: "演示里没有真发，看看手机会收到什么" },
  channels: { title: "通道和健康", note: "消息发不发得出，坏在哪，怎么修" },
  groupBot: { title: "群里怎么发", note: "企业微信群机器人" },
  myData: { title: "我的数据", note: "带走一份，或解绑账号" },
  privacy: { title: "隐私", note: "点一下记什么，用到这台设备的什么" },
  discipline: {
    record: "我的记录",
    recordNote: "群里的处理和申诉，哪天不再计次",
    cases: "违规处理",
    board: "违规",
    todo: "群里的事",
    look: "去看",
    casesNote: "记录、听本人说、定、执行、申诉",
    violation: "记录违规",
    violationNote: "引用这一件，先听本人说",
    messages: {
      hear: "听你说",
      decide: "等你定",
      closed: "已结束",
      measure: "处理",
      changed: "处理有变",
      carryOut: "在群里做",
      department: "告知部门",
      appeal: "申诉",
      circular: "通报",
    },
    receipts: {
      acknowledged: "收到处理",
      lodged: "提出申诉",
      decided: "申诉结果",
    },
  },
} as const;
