import { AcknowledgeNotice, LIMITS, UndoAcknowledgement } from "@riqing/schema";
import { request, useDeed } from "../../shell";
import { BOARDS } from "../../words/boards";

/** The owner's own answer, given from the board: one tap, and one to take it back. */
export const useConfirmOwn = () =>
  useDeed(AcknowledgeNotice, {
    keptOffline: true,
    label: BOARDS.notice.deed,
    said: BOARDS.notice.done,
    undo: {
      seconds: LIMITS.undoAcknowledgementSeconds,
      withdraw: (_, { input: { noticeId, revisionId } }) =>
        request(UndoAcknowledgement, { noticeId, revisionId }),
    },
  });
