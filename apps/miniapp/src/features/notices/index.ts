/** Notices: read, acknowledged, and taken back. */
export { Due } from "./due";
export type { Next } from "./notice-foot";
export { NoticeList } from "./notice-list";
export { NoticeView } from "./notice-view";
export { useSecondsUntil } from "./receipt-face";
export { ImportanceTag } from "./tags";
export { leaveTodo, tapOf, useAcknowledge } from "./use-acknowledge";
export { type NoticeLine, useNotice, useNotices } from "./use-notice";
