/** How much a notice weighs: to be read; to be acknowledged by a deadline; to be acknowledged now. */
export const Importance = {
  ORDINARY: "ORDINARY",
  IMPORTANT: "IMPORTANT",
  URGENT: "URGENT",
} as const;
export type Importance = keyof typeof Importance;

/** The state of a notice; the transitions are drawn in `notice.entity.ts`. */
export const NoticeState = { PUBLISHED: "PUBLISHED", WITHDRAWN: "WITHDRAWN" } as const;
export type NoticeState = keyof typeof NoticeState;

/** What somebody says beside their acknowledgement. */
export const FeedbackKind = {
  WILL_DO: "WILL_DO",
  REMARK: "REMARK",
  QUESTION: "QUESTION",
} as const;
export type FeedbackKind = keyof typeof FeedbackKind;

/** How somebody was told in person what a notice says. */
export const ToldHow = { PHONE: "PHONE", IN_PERSON: "IN_PERSON" } as const;
export type ToldHow = keyof typeof ToldHow;
