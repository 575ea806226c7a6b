/** 怎么提醒: what somebody chooses about being told and reminded. */
export const REMINDER_CHOICES = {
  ordinary: "普通通知怎么提醒",
  ordinaryChoices: { EACH: "一条一条", DIGEST: "每天一条", NONE: "不提醒" },
  ordinaryNotes: {
    EACH: "来一条，提醒一条",
    DIGEST: "攒到这个时间合成一条，没有就不发",
    NONE: "只放进收件，不另外提醒",
  },
  always: "紧急、重要和派给你的任务，总是单独提醒",
  hour: "每天几点",
  hourNote: "早 7 点到晚 10 点之间",
  steps: "到点前后",
  onlyDue: "只在到点时提醒一次",
  onlyDueOn: "到点时提醒一次，之前之后都不提醒",
  onlyDueOff: "按群里的设定，到点前后也提醒",
  saved: "已改好",
  others: "我管的人",
  behind: "每天告诉我谁还没办",
  behindNote: (at: string) => `每天 ${at} 一条，名单只在小程序里看`,
  quiet: "安静时段不提醒，攒到结束合成一条；紧急的照发，并记下是谁标的紧急",
} as const;
