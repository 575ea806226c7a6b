import type { AskedRow } from "../../audience/index.ts";
import type { whyNotAcknowledge } from "../notice/notice.policy.ts";
import type { NoticeRow } from "../notice/notice.read.ts";
import type { FeedbackKind } from "../notice/notice.state.ts";
import type { AcknowledgementRow } from "./acknowledgement.read.ts";

/** A tap that has arrived and waits for its commit. */
export interface AcknowledgementTap {
  noticeId: string;
  revisionId: string;
  feedbackKind: FeedbackKind | null;
  feedback: string | null;
  device: string | null;
  tapId: string | null;
}

/** A tap with whose it is and when it came. */
export interface QueuedTap extends AcknowledgementTap {
  organisationId: string;
  personId: string;
  at: Date;
}

/** What whoever tapped has on screen afterwards. */
export interface AcknowledgementResult {
  notice: NoticeRow;
  place: AskedRow | null;
  acknowledgement: AcknowledgementRow | null;
}

type AcknowledgementRefusal = NonNullable<ReturnType<typeof whyNotAcknowledge>>;

/** What became of a tap: `facts` go with a refusal; without one, there is something to see. */
export type AcknowledgementOutcome =
  | { refusal: "NOT_FOUND" | AcknowledgementRefusal; facts?: Record<string, unknown> }
  | { refusal: null; result: AcknowledgementResult };
