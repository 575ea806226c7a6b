/** Notices: what is published officially, and who has acknowledged it. */
import type { Module } from "../../kernel/module.ts";
import { onAskedLater } from "../audience/index.ts";
import { boardKinds, obligationKinds } from "../boards/index.ts";
import { fileAccess } from "../files/index.ts";
import { receiptKinds } from "../journal/index.ts";
import { messageKinds, onLeaving, reminderKinds, subjectPages } from "../reach/index.ts";
import { todoKinds } from "../todo/index.ts";
import {
  NoticeOpening,
  NoticeTold,
  Acknowledgement,
} from "./acknowledgement/acknowledgement.entity.ts";
import { FeedbackOfNotice, FeedbackFields } from "./acknowledgement/feedback.fields.ts";
import { heldAcknowledgements } from "./acknowledgement/held-data.provider.ts";
import { ImportanceOfBoard, noticeBoards } from "./board/board.provider.ts";
import { NoticeBoardResolver, BoardPersonFields } from "./board/notice-board.resolver.ts";
import { noticeObligations } from "./board/obligation.provider.ts";
import { mayReadNotice } from "./notice/file.access.ts";
import { NoticeOfFirstSteps } from "./notice/first-steps.fields.ts";
import { NoticesOfGroup } from "./notice/group.fields.ts";
import { NoticeOfMessage } from "./notice/message.fields.ts";
import { Notice, NoticeGroup, NoticeRevision } from "./notice/notice.entity.ts";
import {
  NoticeFields,
  NoticeRevisionFields,
  AcknowledgementFields,
} from "./notice/notice.fields.ts";
import { NoticeResolver } from "./notice/notice.resolver.ts";
import { ReachGapFields } from "./notice/reachability.fields.ts";
import { noticeObjections, noticeOwing, planForLater } from "./notice/reminder.provider.ts";
import { noticeEntries, NoticeOfTodo, NoticesOfToday } from "./notice/todo.fields.ts";

export { acknowledge } from "./acknowledgement/acknowledgement.service.ts";
export { nudgeMissing, recordTold } from "./board/notice-board.service.ts";
export { revise as reviseNotice, withdraw as withdrawNotice } from "./notice/correction.service.ts";
export { open as openNotice, publish as publishNotice } from "./notice/notice.service.ts";
export { noticeToCite } from "./notice/cited.read.ts";
export { NoticeType } from "./notice/notice.type.ts";
export { groupIdsOf as groupIdsOfNotice } from "./notice/notice.read.ts";
export { unopenedBy } from "./notice/unopened.read.ts";

export { noticeRevisionView, noticeView } from "./notices.views.ts";

export const module: Module = {
  name: "notices",
  entities: [Notice, NoticeGroup, NoticeRevision, NoticeOpening, NoticeTold, Acknowledgement],
  resolvers: [
    NoticeResolver,
    NoticeFields,
    NoticeOfFirstSteps,
    NoticeRevisionFields,
    AcknowledgementFields,
    FeedbackOfNotice,
    FeedbackFields,
    NoticesOfGroup,
    NoticeBoardResolver,
    BoardPersonFields,
    NoticeOfMessage,
    ImportanceOfBoard,
    NoticeOfTodo,
    NoticesOfToday,
    ReachGapFields,
  ],
  extensions: [
    heldAcknowledgements,
    fileAccess.provide("NOTICE", { mayRead: mayReadNotice }),
    boardKinds.provide("NOTICE", noticeBoards),
    obligationKinds.provide("NOTICE", noticeObligations),
    todoKinds.provide("ACKNOWLEDGE_NOTICE", { entries: noticeEntries }),
    receiptKinds.provide("NOTICE_ACKNOWLEDGED", {
      description: "That the caller has acknowledged a notice.",
    }),
    ...messageKinds(
      "NOTICE",
      "NOTICE_PUBLISHED",
      "NOTICE_REVISED",
      "NOTICE_WITHDRAWN",
      "NOTICE_NUDGE",
      "NOTICE_REMINDER",
    ),
    subjectPages.provide("NOTICE", ({ subjectId }) => `pages/notice/index?id=${subjectId}`),
    reminderKinds.provide("NOTICE", noticeOwing),
    onAskedLater.subscribe(planForLater),
    onLeaving.subscribe(noticeObjections),
  ],
};
