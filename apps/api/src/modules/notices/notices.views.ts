import { view } from "../../kernel/table.ts";
import { Notice, NoticeRevision } from "./notice/notice.entity.ts";

/** What other modules may read of these tables. */
export const noticeView = view(Notice, "id", "organisationId", "publisherId", "state", "subject");

export const noticeRevisionView = view(NoticeRevision, "id", "noticeId", "organisationId");
