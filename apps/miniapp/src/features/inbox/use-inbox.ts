import { Inbox, type InboxQuery, ReadInbox } from "@riqing/schema";
import { useEffect, useRef } from "react";
import { invalidateAfter, request, useReadList } from "../../shell";

export type InboxItem = InboxQuery["inbox"]["nodes"][number];

/** Everything that was ever told me, the newest first; of it what is looked for. */
export const useInbox = (search: string | null) =>
  useReadList(Inbox, { search }, (data) => data.inbox);

/** Looking through it, from the newest on screen, is noted once; it acknowledges nothing. */
export function useReadInbox(newest: string | undefined, unread: boolean): void {
  const told = useRef(false);
  useEffect(() => {
    if (!unread || !newest || told.current) return;
    told.current = true;
    request(ReadInbox, { upTo: newest }).then(
      () => invalidateAfter(ReadInbox),
      () => (told.current = false),
    );
  }, [newest, unread]);
}
