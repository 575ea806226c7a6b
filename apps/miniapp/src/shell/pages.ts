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
  notice: "/pages/notice/index",
  notFound: "/pages/state/not-found",
  sessionEnded: "/pages/state/session-ended",
  offline: "/pages/state/offline",
  updateNeeded: "/pages/state/update-needed",
} as const;

/** Other pages of everybody's: each in a package of its own. */
const memberPages = {
  bind: "/pages/bind/index",
  notices: "/pages/notices/index",
  tasks: "/pages/tasks/index",
  task: "/pages/task/index",
  group: "/pages/group/index",
  groupSettings: "/pages/group-settings/index",
  inbox: "/pages/inbox/index",
  rules: "/pages/rules/index",
  rulesChanges: "/pages/rules-changes/index",
  receipts: "/pages/receipts/index",
  receipt: "/pages/receipt/index",
  receiptCheck: "/pages/receipt-check/index",
  devices: "/pages/devices/index",
  subscriptions: "/pages/subscriptions/index",
  phone: "/pages/phone/index",
  myData: "/pages/my-data/index",
  leave: "/pages/leave/index",
  leaveEdit: "/pages/leave-edit/index",
  ask: "/pages/ask/index",
  privacy: "/pages/privacy/index",
  pictures: "/pages/pictures/index",
} as const;

const dayPages = {
  day: "/pages/day/close-out/index",
  dayRecord: "/pages/day/record/index",
  dayRecords: "/pages/day/records/index",
} as const;

const clausePages = {
  clause: "/pages/clause/one/index",
  clauses: "/pages/clause/all/index",
  comprehension: "/pages/clause/comprehension/index",
  adoption: "/pages/clause/adoption/index",
} as const;

const managerPages = {
  groupBoards: "/pages/manager/boards/index",
  noticeBoard: "/pages/manager/board/index",
  signatures: "/pages/manager/signatures/index",
  matrix: "/pages/manager/matrix/index",
  noticeEdit: "/pages/manager/notice-edit/index",
  rulesEdit: "/pages/manager/rules-edit/index",
  rulesExtras: "/pages/manager/rules-extras/index",
  groupEdit: "/pages/manager/group-edit/index",
  members: "/pages/manager/members/index",
  hours: "/pages/manager/hours/index",
  calendar: "/pages/manager/calendar/index",
  roster: "/pages/manager/roster/index",
  invite: "/pages/manager/invite/index",
  undeliverable: "/pages/manager/undeliverable/index",
  channels: "/pages/manager/channels/index",
  groupBot: "/pages/manager/group-bot/index",
  taskEdit: "/pages/manager/task-edit/index",
  accountability: "/pages/manager/accountability/index",
  categories: "/pages/manager/categories/index",
  category: "/pages/manager/category/index",
  categoryEdit: "/pages/manager/category-edit/index",
  categoryRights: "/pages/manager/category-rights/index",
} as const;

const disciplinePages = {
  myRecord: "/pages/discipline/my-record/index",
  case: "/pages/discipline/case/index",
  cases: "/pages/discipline/cases/index",
  violation: "/pages/discipline/violation/index",
  topics: "/pages/discipline/topics/index",
  topic: "/pages/discipline/topic/index",
  catalogue: "/pages/discipline/catalogue/index",
  ladder: "/pages/discipline/ladder/index",
  circular: "/pages/discipline/circular/index",
  appeals: "/pages/discipline/appeals/index",
  caseBoard: "/pages/discipline/board/index",
  disciplineFigures: "/pages/discipline/figures/index",
} as const;

const voicesPages = {
  incident: "/pages/voices/incident/index",
  incidents: "/pages/voices/incidents/index",
  incidentNew: "/pages/voices/incident-new/index",
  suggestion: "/pages/voices/suggestion/index",
  suggestions: "/pages/voices/suggestions/index",
  suggestionNew: "/pages/voices/suggestion-new/index",
  mediation: "/pages/voices/mediation/index",
  mediations: "/pages/voices/mediations/index",
  mediationNew: "/pages/voices/mediation-new/index",
  lostReport: "/pages/voices/lost-report/index",
  lostAccount: "/pages/voices/lost-account/index",
  lostAccounts: "/pages/voices/lost-accounts/index",
  lostTaps: "/pages/voices/lost-taps/index",
  lostCode: "/pages/voices/lost-code/index",
  disowned: "/pages/voices/disowned/index",
  report: "/pages/voices/report/index",
  reportByCode: "/pages/voices/by-code/index",
  reports: "/pages/voices/reports/index",
  reportCase: "/pages/voices/report-case/index",
  reportEnter: "/pages/voices/report-enter/index",
  reportRules: "/pages/voices/report-rules/index",
  myReports: "/pages/voices/my-reports/index",
} as const;

const insightsPages = { times: "/pages/insights/times/index" } as const;

type Package = Readonly<Record<string, string>>;

const folderOf = (page: string): string => page.slice(0, page.lastIndexOf("/") + 1);

/** Packages of what everybody uses, by folder: fetched as soon as 待办 is there, for when the network is not. */
export const MEMBER_PACKAGES: Readonly<Record<string, Package>> = {
  ...Object.fromEntries(
    Object.entries(memberPages).map(([name, page]) => [folderOf(page), { [name]: page }]),
  ),
  "/pages/day/": dayPages,
  "/pages/clause/": clausePages,
};

/** By folder: WeChat fetches such a package when one of its pages is first opened. */
export const SUBPACKAGES: Readonly<Record<string, Package>> = {
  ...MEMBER_PACKAGES,
  "/pages/manager/": managerPages,
  "/pages/discipline/": disciplinePages,
  "/pages/voices/": voicesPages,
  // Apart from the others: it alone draws with a library.
  "/pages/insights/": insightsPages,
};

/** What a phone keeps for when there is no network. */
export const MEMBER_PAGES = { ...MAIN_PAGES, ...memberPages, ...dayPages, ...clausePages } as const;

export const PAGES = {
  ...MEMBER_PAGES,
  ...managerPages,
  ...disciplinePages,
  ...voicesPages,
  ...insightsPages,
} as const;

export type PageName = keyof typeof PAGES;

/** The tabs, in order. */
export const TABS = {
  todo: PAGES.todo,
  groups: PAGES.groups,
  boards: PAGES.boards,
  me: PAGES.me,
} as const;

export type Tab = keyof typeof TABS;
