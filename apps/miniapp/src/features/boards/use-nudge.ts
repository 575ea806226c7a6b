import { NudgeUnconfirmed } from "@riqing/schema";
import { useDeed } from "../../shell";
import { NUDGE } from "../../words/board";

/** Reminds those who are missing, all or some. */
export const useNudge = () =>
  useDeed(NudgeUnconfirmed, {
    said: ({ nudgeUnconfirmed: { nudged, tooSoon } }) =>
      tooSoon > 0 ? NUDGE.doneExcept(nudged, tooSoon) : NUDGE.done(nudged),
  });
