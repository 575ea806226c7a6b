import type { Refusal } from "@riqing/schema";
import type { FeedbackKind } from "../notice/notice.state.ts";

/** A tap that has arrived and waits for its commit. */
export interface Tap {
  noticeId: string;
  revisionId: string;
  feedbackKind: FeedbackKind | null;
  feedback: string | null;
  device: string | null;
  tapId: string | null;
}

/** A tap with whose it is and when it came. */
export interface Arrival extends Tap {
  organisationId: string;
  personId: string;
  at: Date;
}

/** What became of a tap; `facts` go with a refusal. */
export interface Outcome {
  refusal: Refusal | null;
  facts?: Record<string, unknown>;
}
