import theme from "./theme.json";

/** WeChat swaps these with the theme by itself; in the browser our own bars follow the tokens. */
const colour = <Name extends keyof typeof theme.light>(name: Name) =>
  process.env.TARO_ENV === "h5" ? theme.light[name] : `@${name}`;

export default defineAppConfig({
  pages: [
    "pages/todo/index",
    "pages/groups/index",
    "pages/boards/index",
    "pages/me/index",
    "pages/sign-in/index",
    "pages/bind/index",
    "pages/notice/index",
    "pages/notices/index",
    "pages/group/index",
    "pages/rules/index",
    "pages/rules-changes/index",
    "pages/task/index",
    "pages/tasks/index",
    "pages/inbox/index",
    "pages/receipts/index",
    "pages/receipt/index",
    "pages/leave/index",
    "pages/leave-edit/index",
    "pages/ask/index",
    "pages/state/not-found",
    "pages/state/session-ended",
    "pages/state/offline",
    "pages/state/update-needed",
  ],
  subPackages: [
    { root: "pages/day", pages: ["close-out/index", "record/index", "records/index"] },
    {
      root: "pages/manager",
      pages: [
        "boards/index",
        "board/index",
        "signatures/index",
        "matrix/index",
        "notice-edit/index",
        "rules-edit/index",
        "group-edit/index",
        "members/index",
        "hours/index",
        "calendar/index",
        "roster/index",
        "task-edit/index",
        "accountability/index",
      ],
    },
    // Apart from the others: it alone draws with a library.
    { root: "pages/insights", pages: ["times/index"] },
  ],
  window: {
    navigationBarTitleText: "日清",
    navigationBarBackgroundColor: colour("bar"),
    navigationBarTextStyle: colour("barText") as "black",
    backgroundColor: colour("page"),
    backgroundTextStyle: "dark",
  },
  // Custom: the bar is drawn by each tab page, the same in both builds, and scales with large type.
  tabBar: {
    custom: true,
    color: colour("tabText"),
    selectedColor: colour("tabOn"),
    backgroundColor: colour("tab"),
    borderStyle: colour("tabLine") as "white",
    list: [
      { pagePath: "pages/todo/index", text: "待办" },
      { pagePath: "pages/groups/index", text: "群" },
      { pagePath: "pages/boards/index", text: "看板" },
      { pagePath: "pages/me/index", text: "我的" },
    ],
  },
  lazyCodeLoading: "requiredComponents",
  darkmode: true,
  themeLocation: "theme.json",
  // A sliding page carries a transform, inside which nothing can stay fixed to the screen.
  animation: false,
});
