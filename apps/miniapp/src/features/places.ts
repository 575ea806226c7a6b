/** Where the pages are. One list, so that a link never points nowhere. */
export const PAGES = {
  group: "/pages/group/index",
  notices: "/pages/notices/index",
  notice: "/pages/notice/index",
  rules: "/pages/rules/index",
  rulesChanges: "/pages/rules-changes/index",
  inbox: "/pages/inbox/index",
  receipts: "/pages/receipts/index",
  receipt: "/pages/receipt/index",
  noticeEdit: "/pages/manager/notice-edit/index",
  members: "/pages/manager/members/index",
  groupBoards: "/pages/manager/boards/index",
  noticeBoard: "/pages/manager/board/index",
  signatures: "/pages/manager/signatures/index",
  groupEdit: "/pages/manager/group-edit/index",
  rulesEdit: "/pages/manager/rules-edit/index",
} as const;
