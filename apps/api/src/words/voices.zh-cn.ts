/** What is said of reports. Titles say nothing of what they are about: others may read along. */
export const voicesWords = {
  toLookAt: "你有一件事要看",
  handleBy: (day: string) => `${day}前要有第一次答复。点开看。`,
  wentUp: "你说的事还没有人答复，已经交给上一级。",
  asked: "有人问你一个问题，点开回答。",
  answered: "有新的回答，点开看。",
  taken: "你说的事有人办了，点开看进展。",
  done: "你说的事有结果了",
  doneBody: "点开看结果。没解决可以说一次。",
  reopened: "有一件事要重新看",
  receiptTitle: (number: string) => `举报 ${number}`,
  receiptLabel: "实名",
  filedStatement: "实名提交了这份举报，说的都是我知道的情况。",
  receivedStatement: "收到一件匿名举报，只写日期，不写是谁",
  held: "我的举报",
} as const;
