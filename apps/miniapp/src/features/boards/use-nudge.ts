import {
  Boards,
  NoticeBoard,
  NoticeBoardPeople,
  NudgeUnconfirmed,
  SignatureBoard,
  SignatureBoardPeople,
} from "@riqing/schema";
import { useDeed } from "../../shell";
import { NUDGE } from "../../words/boards";

/** Reminds those who are missing, all or some. */
export const useNudge = () =>
  useDeed(NudgeUnconfirmed, {
    refreshes: [NoticeBoard, NoticeBoardPeople, SignatureBoard, SignatureBoardPeople, Boards],
    said: ({ nudgeUnconfirmed: { nudged, tooSoon } }) =>
      tooSoon > 0 ? NUDGE.doneExcept(nudged, tooSoon) : NUDGE.done(nudged),
  });
