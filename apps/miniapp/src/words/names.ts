/** What the places are called. */
export const NAMES = {
  product: "日清",
  navigation: "主导航",
  tabs: { todo: "待办", groups: "群", boards: "看板", me: "我的" },
  waiting: (count: number) => `${count} 件`,
} as const;
