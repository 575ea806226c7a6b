import type { AudienceEntry } from "../../audience/index.ts";
import type { whyNotAcknowledge } from "../notice/notice.policy.ts";
import type { NoticeRow } from "../notice/notice.read.ts";
import type { FeedbackKind } from "../notice/notice.state.ts";
import type { AcknowledgementRow } from "./acknowledgement.read.ts";

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

/** What whoever tapped has on screen afterwards. */
export interface Seen {
  notice: NoticeRow;
  place: AudienceEntry | null;
  acknowledgement: AcknowledgementRow | null;
}

type Because = NonNullable<ReturnType<typeof whyNotAcknowledge>>;

/** What became of a tap: `facts` go with a refusal; without one, there is something to see. */
export type Outcome =
  | { refusal: "NOT_FOUND" | Because; facts?: Record<string, unknown> }
  | { refusal: null; seen: Seen };
