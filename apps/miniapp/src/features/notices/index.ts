/** Notices: read, acknowledged, and taken back. */
export { Due } from "./due";
export { NoticeList } from "./notice-list";
export { NoticeView } from "./notice-view";
export { ImportanceTag } from "./tags";
export { tapOf, useAcknowledge } from "./use-acknowledge";
export { type NoticeLine, useNotice, useNotices } from "./use-notice";
export { noticeMessages, noticeObligations, noticeReceipts, noticeTodo } from "./kinds";
export { noticeTodoCards } from "./todo-card";
export { textDifference } from "./text-difference";
export { noticeShareText } from "./share-text";
