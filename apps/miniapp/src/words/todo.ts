export const TODO = {
  count: (count: number) => `要我做的 ${count} 件`,
  spans: { NOW: "现在", TODAY: "今天", WEEK: "本周", LATER: "以后" },
  sent: "已点，等信号",
  tapped: "点过了",
  overdue: "超期",
  unknown: "这个版本还办不了这一件，更新以后再看",
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
} as const;
