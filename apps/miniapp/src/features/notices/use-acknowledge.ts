import {
  AcknowledgeNotice,
  AddNoticeFeedback,
  LIMITS,
  Notice,
  type NoticeQuery,
  UndoAcknowledgement,
} from "@riqing/schema";
import { clock, type Outcome, deviceName, queries, request, useDeed } from "../../shell";
import { NOTICES } from "../../words/notices";
import { noteDone, removeFromTodo } from "../kinds";

/** What a tap is about: the revision on screen, under the name that the person knows. */
export interface Tapped {
  id: string;
  subject: string;
  revision: { id: string };
}

export const tapOf = (notice: Tapped) => ({
  input: { noticeId: notice.id, revisionId: notice.revision.id, device: deviceName() },
});

/**
 * 确认收到: one tap, kept without network, taken back for 15 s. The way back is in a toast, or on the
 * page itself, or in the place of the card in 待办.
 */
export function useAcknowledge(notice: Tapped, wayBack: "TOAST" | "PAGE" | "CARD" = "TOAST") {
  const deed = useDeed(AcknowledgeNotice, {
    offline: {
      label: notice.subject,
      note: NOTICES.tapped,
      subject: ({ input }) => input.noticeId,
    },
    said: wayBack === "TOAST" ? NOTICES.acknowledged : undefined,
    undo: {
      seconds: LIMITS.undoAcknowledgementSeconds,
      withdraw: () =>
        request(UndoAcknowledgement, { noticeId: notice.id, revisionId: notice.revision.id }),
    },
  });
  return {
    ...deed,
    async act(variables: Parameters<typeof deed.act>[0]): Promise<Outcome<unknown>> {
      const outcome = await deed.act(variables);
      if (outcome.state === "DONE") {
        // Only what the tap has changed comes back; the rest of the page stands.
        const { acknowledgeNotice } = outcome.data;
        queries.setQueryData<NoticeQuery>([Notice.name, { id: notice.id }], (seen) =>
          seen ? { notice: { ...seen.notice, ...acknowledgeNotice } } : seen,
        );
        // From now on, however long the answer took; the server allows for the way.
        const until = clock.now().getTime() + LIMITS.undoAcknowledgementSeconds * 1000;
        if (wayBack === "CARD") noteDone(notice.id, new Date(until), NOTICES.acknowledged);
        removeFromTodo(notice.id);
      }
      return outcome;
    },
  };
}

/** 补充留言: said after the tap, which stays as it was. */
export const useAddFeedback = () => useDeed(AddNoticeFeedback, { said: NOTICES.moreSaid });

/** 撤回: the second event. Both stay in the record. */
export const useUndoAcknowledgement = () => useDeed(UndoAcknowledgement, { said: NOTICES.undone });
