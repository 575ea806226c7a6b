/**
 * Every page and where it is: the only list of them. `app.config.ts` tells it to Taro, links are made
 * from it, and tests go through it. Taro reads it in Node while it builds, so it imports nothing.
 */

/** In the package that is on the phone from the start. The app opens with the first of them. */
export const MAIN_PAGES = {
  todo: "/pages/todo/index",
  groups: "/pages/groups/index",
  boards: "/pages/boards/index",
  me: "/pages/me/index",
  signIn: "/pages/sign-in/index",
  bind: "/pages/bind/index",
  notice: "/pages/notice/index",
  notices: "/pages/notices/index",
  group: "/pages/group/index",
  rules: "/pages/rules/index",
  rulesChanges: "/pages/rules-changes/index",
  task: "/pages/task/index",
  tasks: "/pages/tasks/index",
  inbox: "/pages/inbox/index",
  receipts: "/pages/receipts/index",
  receipt: "/pages/receipt/index",
  devices: "/pages/devices/index",
  leave: "/pages/leave/index",
  leaveEdit: "/pages/leave-edit/index",
  ask: "/pages/ask/index",
  pictures: "/pages/pictures/index",
  notFound: "/pages/state/not-found",
  sessionEnded: "/pages/state/session-ended",
  offline: "/pages/state/offline",
  updateNeeded: "/pages/state/update-needed",
} as const;

const dayPages = {
  day: "/pages/day/close-out/index",
  dayRecord: "/pages/day/record/index",
  dayRecords: "/pages/day/records/index",
} as const;

const managerPages = {
  groupBoards: "/pages/manager/boards/index",
  noticeBoard: "/pages/manager/board/index",
  signatures: "/pages/manager/signatures/index",
  matrix: "/pages/manager/matrix/index",
  noticeEdit: "/pages/manager/notice-edit/index",
  rulesEdit: "/pages/manager/rules-edit/index",
  groupEdit: "/pages/manager/group-edit/index",
  members: "/pages/manager/members/index",
  hours: "/pages/manager/hours/index",
  calendar: "/pages/manager/calendar/index",
  roster: "/pages/manager/roster/index",
  invite: "/pages/manager/invite/index",
  taskEdit: "/pages/manager/task-edit/index",
  accountability: "/pages/manager/accountability/index",
} as const;

const insightsPages = { times: "/pages/insights/times/index" } as const;

/** By folder: WeChat fetches such a package when one of its pages is first opened. */
export const SUBPACKAGES = {
  "/pages/day/": dayPages,
  "/pages/manager/": managerPages,
  // Apart from the others: it alone draws with a library.
  "/pages/insights/": insightsPages,
} as const;

export const PAGES = { ...MAIN_PAGES, ...dayPages, ...managerPages, ...insightsPages } as const;

export type PageName = keyof typeof PAGES;

/** The tabs, in order. */
export const TABS = {
  todo: PAGES.todo,
  groups: PAGES.groups,
  boards: PAGES.boards,
  me: PAGES.me,
} as const;

export type Tab = keyof typeof TABS;
