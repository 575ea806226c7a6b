export const INBOX = {
  title: "收件",
  message: "消息",
  afterQuiet: "安静时段",
  behind: "谁还没办",
  unread: (count: number) => `${count} 条没看`,
  empty: "还没有收到过什么",
  fresh: "新",
  asks: "还等你办",
  rest: "其余",
  end: (count: number) => `就这 ${count} 条`,
  more: "再看更早的",
} as const;
