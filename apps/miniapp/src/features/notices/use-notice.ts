import {
  Notice,
  type NoticeFilter,
  type NoticeQuery,
  Notices,
  type NoticesQuery,
} from "@riqing/schema";
import { useRead, useReadList } from "../../shell";
import type { Find } from "../../ui";

export type NoticeRead = NoticeQuery["notice"];
export type NoticeLine = NoticesQuery["notices"]["nodes"][number];

/** One notice, as it stands for whoever reads it. */
export const useNotice = (id: string | undefined) =>
  useRead(Notice, { id: id ?? "" }, (data) => data.notice, { named: { id } });

/** Notices of a group, or of all my groups; the newest first, of those that are looked for. */
export const useNotices = (groupId: string | undefined, find?: Find<NoticeFilter>) =>
  useReadList(
    Notices,
    { groupId, search: find?.search, filter: find?.chosen },
    (data) => data.notices,
  );
