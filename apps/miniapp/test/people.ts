/** What the api says of a few things that pages ask for everywhere. */
export const person = {
  id: "he",
  name: "何雨桐",
  staffNo: "JY0030",
  title: null,
  reachable: true,
  department: { id: "d", name: "设备部" },
};

export const me = {
  data: {
    me: {
      person,
      organisation: { id: "o", name: "江岳重工示例厂", timeZone: "Asia/Shanghai", isDemo: true },
      roles: [],
      unreadCount: 0,
      createGroupRefusal: "NOT_ALLOWED",
      draftRulesRefusal: "NOT_ALLOWED",
      inviteRefusal: "NOT_ALLOWED",
      setOwnDaysRefusal: "NOT_ALLOWED",
      importRosterRefusal: "NOT_ALLOWED",
      seesBoards: false,
    },
  },
};

/** The day of a group, as shipped. */
export const hours = {
  closeOutAt: "17:30",
  confirmWithinMinutes: 30,
  periods: [
    { from: "08:30", until: "12:00" },
    { from: "13:30", until: "17:30" },
  ],
  quiet: { from: "22:00", until: "07:00" },
  workPattern: null,
};

export const noticeCard = (part: object = {}) => ({
  id: "n1",
  state: "PUBLISHED",
  importance: "URGENT",
  subject: "3 号行车停用",
  publishedAt: "2026-11-19T07:42:00.000Z",
  dueAt: null,
  openedAt: null,
  withdrawnAt: null,
  publisher: { ...person, id: "feng", name: "冯玉梅" },
  revision: { id: "r1", number: 1 },
  groups: [{ id: "g", name: "生产协调群" }],
  myAcknowledgement: null,
  acknowledgeRefusal: null,
  counts: { asked: 82, confirmed: 60, exempt: 0, percent: 73 },
  ...part,
});

export const noticeText = (part: object = {}) => ({
  ...noticeCard(),
  body: "走东通道。",
  purpose: "限位开关失灵。",
  originalDueAt: null,
  deliveredAt: "2026-11-19T07:42:00.000Z",
  asksLaterJoiners: false,
  withdrawnReason: null,
  statement: "已看过全文，按此执行。",
  contactName: "冯玉梅",
  contactPhone: null,
  revision: {
    id: "r1",
    number: 1,
    subject: "3 号行车停用",
    changeNote: null,
    textHash: "0475",
    publishedAt: "2026-11-19T07:42:00.000Z",
    dueAt: null,
    publishedBy: { id: "feng", name: "冯玉梅" },
  },
  files: [],
  revisions: [],
  undoRefusal: null,
  reviseRefusal: "NOT_A_PUBLISHER",
  withdrawRefusal: "NOT_A_PUBLISHER",
  seeBoardRefusal: "NOT_ALLOWED",
  ...part,
});

export const todo = (items: readonly object[], acknowledgedToday = 0) => ({
  data: {
    myTodo: {
      items,
      total: items.length,
      today: "2026-11-19",
      signedToday: 0,
      acknowledgedToday,
      doneToday: 0,
      serverTime: "2026-11-19T07:59:00.000Z",
    },
  },
});

export const noticeItem = (part: object = {}) => {
  const notice = noticeCard(part);
  return {
    id: notice.id,
    kind: "ACKNOWLEDGE_NOTICE",
    span: "NOW",
    title: notice.subject,
    dueAt: null,
    dueOn: null,
    overdue: false,
    groupNames: ["生产协调群"],
    changedClauses: 0,
    added: 0,
    tightened: 0,
    relaxed: 0,
    notice,
    rules: null,
  };
};
