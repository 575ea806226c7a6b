import { Notice, OpenNotice } from "@riqing/schema";
import { useEffect, useRef } from "react";
import { queries, invalidateAfter, request } from "../../shell";
import type { NoticeRead } from "./use-notice";

/**
 * 看过: told to the server once for each revision on screen. Whoever was not asked has nothing to be
 * noted; and where it cannot be noted now, the next opening does it.
 */
export function useOpenNotice(notice: NoticeRead | undefined): void {
  const told = useRef<string | null>(null);
  const revisionId = notice?.revision.id;
  const due = Boolean(notice?.deliveredAt) && !notice?.openedAt && notice?.state === "PUBLISHED";
  const noticeId = notice?.id;

  useEffect(() => {
    if (!due || !noticeId || !revisionId || told.current === revisionId) return;
    told.current = revisionId;
    request(OpenNotice, { noticeId, revisionId }).then(
      ({ openNotice }) => {
        queries.setQueryData<{ notice: NoticeRead }>(
          [Notice.name, { id: noticeId }],
          (known) => known && { notice: { ...known.notice, ...openNotice } },
        );
        // An ordinary notice has been dealt with by reading it.
        invalidateAfter(OpenNotice, [Notice]);
      },
      () => (told.current = null),
    );
  }, [due, noticeId, revisionId]);
}
