import { enumOf } from "../../../kernel/enum.ts";

/** How much a notice weighs: to be read; to be acknowledged by a deadline; to be acknowledged now. */
export const Importance = enumOf("ORDINARY", "IMPORTANT", "URGENT");
export type Importance = keyof typeof Importance;

/** The state of a notice; the transitions are drawn in `notice.entity.ts`. */
export const NoticeState = enumOf("PUBLISHED", "WITHDRAWN");
export type NoticeState = keyof typeof NoticeState;

/** Which notices a list is of: those that the caller has yet to acknowledge, published, or that were withdrawn. */
export const NoticeFilter = enumOf("TO_ACKNOWLEDGE", "PUBLISHED_BY_ME", "WITHDRAWN");
export type NoticeFilter = keyof typeof NoticeFilter;

/** What somebody says beside their acknowledgement. */
export const FeedbackKind = enumOf("WILL_DO", "REMARK", "QUESTION");
export type FeedbackKind = keyof typeof FeedbackKind;

/** How somebody was told in person what a notice says. */
export const ToldHow = enumOf("PHONE", "IN_PERSON");
export type ToldHow = keyof typeof ToldHow;
