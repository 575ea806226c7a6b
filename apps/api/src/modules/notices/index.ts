/** Notices: what is published officially, and who has acknowledged it. */
export {
  Acknowledgement,
  NoticeOpening,
  NoticeTold,
} from "./acknowledgement/acknowledgement.entity.ts";
export { FeedbackFields, FeedbackOfNotice } from "./acknowledgement/feedback.fields.ts";
export { BoardPersonFields, NoticeBoardResolver } from "./board/notice-board.resolver.ts";
export { askedThrough, noticeTitles } from "./board/asked-through.read.ts";
export {
  allPeople,
  board,
  type NoticeBoard,
  nudgeMissing,
  recordTold,
} from "./board/notice-board.service.ts";
export { Notice, NoticeGroup, NoticeRevision } from "./notice/notice.entity.ts";
export {
  AcknowledgementFields,
  NoticeFields,
  NoticeRevisionFields,
} from "./notice/notice.fields.ts";
export {
  groupIdsOf as groupIdsOfNotice,
  listVisible,
  type NoticeRow,
  noticeColumns,
} from "./notice/notice.read.ts";
export { NoticeResolver } from "./notice/notice.resolver.ts";
export { Importance } from "./notice/notice.state.ts";
export { NoticeType } from "./notice/notice.type.ts";
export { type NoticeSummary, noticeSummaries } from "./board/notice-summary.read.ts";
export { NoticesOfGroup } from "./notice/group.fields.ts";
export { unopenedBy } from "./notice/unopened.read.ts";
export { acknowledgedBetween, type WaitingNotice, waitingForMe } from "./notice/waiting.read.ts";
export { acknowledge } from "./acknowledgement/acknowledgement.service.ts";
export { revise as reviseNotice, withdraw as withdrawNotice } from "./notice/correction.service.ts";
export { open as openNotice, publish as publishNotice } from "./notice/notice.service.ts";
