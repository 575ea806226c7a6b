export const TODO = {
  count: (count: number) => `要我做的 ${count} 件`,
  spans: { NOW: "现在", TODAY: "今天", WEEK: "本周", LATER: "以后" },
  sent: "已点，等信号",
  noticeTapped: "通知 · 已点确认",
  rulesTapped: "群规 · 已点签署",
  taskTapped: "任务 · 已点接办",
  doneTapped: "任务 · 已点办完",
  carryTapped: "任务 · 已点顺延",
  reportTapped: "任务 · 已点上报",
  tapped: "已点",
  rules: (number: number) => `群规第 ${number} 版`,
  changed: (count: number) => `改了 ${count} 条`,
  first: "第一次签",
  kinds: (added: number, tightened: number, relaxed: number) =>
    [
      added > 0 && `新增 ${added}`,
      tightened > 0 && `收紧 ${tightened}`,
      relaxed > 0 && `放宽 ${relaxed}`,
    ]
      .filter(Boolean)
      .join(" · "),
  length: (duties: number, minutes: number) => `共 ${duties} 条，约 ${minutes} 分钟`,
  signBefore: (day: string) => `${day}前签`,
  overdue: "超期",
  seeChanges: "看改动",
  toSign: "去签",
  read: "去看",
  clear: "今天都清了",
  nothing: "现在没有要做的",
  doneToday: (signed: number, acknowledged: number, finished: number) =>
    [
      signed > 0 && `签 ${signed}`,
      acknowledged > 0 && `确认 ${acknowledged}`,
      finished > 0 && `办 ${finished}`,
    ]
      .filter(Boolean)
      .join(" · "),
  nothingNote: "有新的，会排在这里",
  ticks: (count: number) => `今天做完 ${count} 件`,
  end: (count: number) => `就这 ${count} 件`,
  inbox: "收件",
  unread: (count: number) => `${count} 条没看`,
} as const;
