/** What leaves through a channel, in Chinese. */
export const deliveryWords = {
  /** Of several messages that waited together. */
  several: (count: number) => `你有 ${count} 件事要看`,
  /** Of what is not named outside the product. */
  neutral: "你有一件事要看",
  neutralLine: "点开看",
  /** Titles of several, in one line. */
  together: (titles: readonly string[]) => titles.join("；"),
  andMore: (titles: readonly string[], more: number) => `${titles.join("；")}，还有 ${more} 件`,
  unknown: "结果不确定：发出后没收到回音",
  crashed: "发送时程序停了",
};
